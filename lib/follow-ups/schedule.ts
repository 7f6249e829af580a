import type { FollowUp } from '../domain/application';
import { DEFAULT_SETTINGS, type Pace, type Settings } from '../domain/settings';
import { addDays, atTime, type Day, dayOf, daysBetween, type Timestamp } from '../time';
import { addWorkingDays, type Calendar, type DueMoment, firstMoment, isWorkingDay } from './calendar';

/** Everything that decides whether and when to follow up an application. */
export interface Situation {
  readonly now: Timestamp;
  readonly settings: Pick<Settings, 'firstFollowUpDays' | 'followUps' | 'pace'> & Calendar;
  /** Null: not applied, or the user does not know when. */
  readonly appliedOn: Day | null;
  /** The user switched follow-ups off for this one. */
  readonly followUpsOff: boolean;
  /** This application's own pace; null: that of the settings. */
  readonly pace: Pace | null;
  /** They have written. */
  readonly answered: boolean;
  /** The day by which the employer said they would answer. */
  readonly promisedOn: Day | null;
  /** Last day on which the posting takes applications, as it states it. */
  readonly closesOn: Day | null;
  /** The posting's sentence that asks for no follow-ups. */
  readonly noFollowUps: string | null;
  /** When each earlier follow-up of this application was done. */
  readonly done: readonly Timestamp[];
}

/** When to follow up, and by which rule. */
export type PlannedFollowUp = Pick<FollowUp, 'kind' | 'interviewId' | 'nth' | 'dueOn' | 'dueAt' | 'reason'>;

/** Why there is none. `sentence`: the posting's own words, where it is the posting that says so. */
export interface NoFollowUp {
  readonly none: 'switched-off' | 'off-for-this-one' | 'asked-not-to' | 'not-applied' | 'answered' | 'enough';
  readonly sentence: string | null;
}

/** PRODUCT, follow-up practice: the second comes a week after the first, and there is never a third. */
export const DAYS_TO_SECOND = 7;
export const MOST = 2;

/** A start-up decides within a week, a large or public employer takes three. */
const START_UP_WORKING_DAYS = 5;
const LARGE_DAYS = 21;

/** PRODUCT: where the posting states its last day, a week after that; where they promised a day, two working days after it. */
const DAYS_AFTER_CLOSING = 7;
const WORKING_DAYS_AFTER_PROMISE = 2;

/** A "closing date" further off than this is a placeholder ("9999-12-31"): waiting for it would mean never to follow up. */
const LONGEST_CLOSING_DAYS = 365;

/** Mail is read best on Tuesday to Thursday, in the morning. */
const GOOD_WEEKDAYS: readonly number[] = [2, 3, 4];

/** The follow-up of an application that comes next, or why none does. Later than `now`. */
export function planFollowUp(situation: Situation): PlannedFollowUp | NoFollowUp {
  const { appliedOn, done, promisedOn, closesOn, settings, now } = situation;
  const none = reasonForNone(situation);
  if (none !== null) return { none, sentence: none === 'asked-not-to' ? situation.noFollowUps : null };
  if (appliedOn === null) return { none: 'not-applied', sentence: null };
  const lastDone = done.length === 0 ? null : dayOf(Math.max(...done));
  const since = lastDone ?? appliedOn;
  const planned = (moment: DueMoment, reason: FollowUp['reason']): PlannedFollowUp => ({
    kind: 'application',
    interviewId: null,
    nth: lastDone === null ? 1 : 2,
    ...moment,
    reason,
  });
  // What the employer said themselves goes before every rule of thumb.
  if (promisedOn !== null && promisedOn >= since)
    return planned(afterPromise(promisedOn, now, settings), 'after-promise');
  const usual = lastDone === null ? firstDay(situation, appliedOn) : addDays(lastDone, DAYS_TO_SECOND);
  const closing = afterClosing(closesOn, appliedOn);
  const waits = closing !== null && closing > usual;
  const reason = waits ? 'after-closing' : lastDone === null ? 'after-applying' : 'after-first';
  return planned(firstMoment(waits ? closing : usual, now, settings, GOOD_WEEKDAYS), reason);
}

function reasonForNone(situation: Situation): NoFollowUp['none'] | null {
  const { settings, followUpsOff, noFollowUps, answered, promisedOn, done } = situation;
  if (!settings.followUps) return 'switched-off';
  if (followUpsOff) return 'off-for-this-one';
  if (noFollowUps !== null) return 'asked-not-to';
  // "You hear from us by Friday" is an answer after which one may ask again.
  if (answered && promisedOn === null) return 'answered';
  return done.length >= MOST ? 'enough' : null;
}

function firstDay({ pace, settings }: Situation, appliedOn: Day): Day {
  switch (pace ?? settings.pace) {
    case 'start-up':
      return addWorkingDays(appliedOn, START_UP_WORKING_DAYS, settings);
    case 'large':
      return addDays(appliedOn, LARGE_DAYS);
    case 'usual':
      return addDays(appliedOn, settings.firstFollowUpDays);
  }
}

/** Two working days after the day by which they said they would answer. */
export const afterPromise = (promisedOn: Day, now: Timestamp, calendar: Calendar): DueMoment =>
  firstMoment(addWorkingDays(promisedOn, WORKING_DAYS_AFTER_PROMISE, calendar), now, calendar);

/** A week after they were last spoken with, on a good day. */
export const afterContact = (on: Day, now: Timestamp, calendar: Calendar): DueMoment =>
  firstMoment(addDays(on, DAYS_TO_SECOND), now, calendar, GOOD_WEEKDAYS);

const afterClosing = (closesOn: Day | null, appliedOn: Day): Day | null =>
  closesOn === null || daysBetween(appliedOn, closesOn) > LONGEST_CLOSING_DAYS
    ? null
    : addDays(closesOn, DAYS_AFTER_CLOSING);

/** When a follow-up that was put off to a day comes back: on that day, or on the first working day after it. */
export const snoozedTo = (day: Day, calendar: Calendar = DEFAULT_SETTINGS): Timestamp =>
  atTime(isWorkingDay(day, calendar) ? day : addWorkingDays(day, 1, calendar), calendar.hour);
