import type { FollowUp, Stage } from '../domain/application';
import type { Settings } from '../domain/settings';
import { addDays, atTime, type Day, dayOf, daysBetween, type Timestamp, weekday } from '../time';

/** Everything that decides whether and when to follow up. */
export interface Situation {
  readonly now: Timestamp;
  readonly settings: Pick<Settings, 'firstFollowUpDays' | 'followUps'>;
  /** Null: not applied, or the user does not know when. */
  readonly appliedOn: Day | null;
  /** The user switched follow-ups off for this one. */
  readonly followUpsOff: boolean;
  /** They have written. */
  readonly answered: boolean;
  /** Last day on which the posting takes applications, as it states it. */
  readonly closesOn: Day | null;
  /** The posting's sentence that asks for no follow-ups. */
  readonly noFollowUps: string | null;
  /** When each earlier follow-up of this application was done. */
  readonly done: readonly Timestamp[];
}

/** When to follow up, and by which rule. */
export interface PlannedFollowUp {
  readonly nth: FollowUp['nth'];
  readonly dueAt: Timestamp;
  readonly reason: FollowUp['reason'];
}

/** Why there is none. `sentence`: the posting's own words, where it is the posting that says so. */
export interface NoFollowUp {
  readonly none: 'switched-off' | 'off-for-this-one' | 'asked-not-to' | 'not-applied' | 'answered' | 'enough';
  readonly sentence: string | null;
}

/** PRODUCT, follow-up practice: the second comes a week after the first, and there is never a third. */
const DAYS_TO_SECOND = 7;
const MOST = 2;

/** PRODUCT: where the posting states its last day, a week after that. */
const DAYS_AFTER_CLOSING = 7;

/** A "closing date" further off than this is a placeholder ("9999-12-31"): waiting for it would mean never to follow up. */
const LONGEST_CLOSING_DAYS = 365;

/** Mail is read best on Tuesday to Thursday, in the morning. */
const GOOD_WEEKDAYS: readonly number[] = [2, 3, 4];
const HOUR = 9;

/** What arriving at a stage does besides cancelling what was open, which every move does. */
export const ON_ARRIVAL: Readonly<Record<Stage, 'plan' | 'nothing'>> = {
  saved: 'nothing',
  applied: 'plan',
  interviewing: 'nothing',
  offer: 'nothing',
  accepted: 'nothing',
  rejected: 'nothing',
  withdrawn: 'nothing',
  ghosted: 'nothing',
};

/** The follow-up that comes next, or why none does. Always Tuesday to Thursday, 09:00 local, later than `now`. */
export function planFollowUp(situation: Situation): PlannedFollowUp | NoFollowUp {
  const { appliedOn, done } = situation;
  const none = reasonForNone(situation);
  if (none !== null) return { none, sentence: none === 'asked-not-to' ? situation.noFollowUps : null };
  if (appliedOn === null) return { none: 'not-applied', sentence: null };
  const lastDone = done.length === 0 ? null : Math.max(...done);
  const usual =
    lastDone === null
      ? addDays(appliedOn, situation.settings.firstFollowUpDays)
      : addDays(dayOf(lastDone), DAYS_TO_SECOND);
  const closing = afterClosing(situation.closesOn, appliedOn);
  const waits = closing !== null && closing > usual;
  return {
    nth: lastDone === null ? 1 : 2,
    dueAt: goodMoment(waits ? closing : usual, situation.now),
    reason: waits ? 'after-closing' : lastDone === null ? 'after-applying' : 'after-first',
  };
}

function reasonForNone({ settings, followUpsOff, noFollowUps, answered, done }: Situation): NoFollowUp['none'] | null {
  if (!settings.followUps) return 'switched-off';
  if (followUpsOff) return 'off-for-this-one';
  if (noFollowUps !== null) return 'asked-not-to';
  if (answered) return 'answered';
  return done.length >= MOST ? 'enough' : null;
}

const afterClosing = (closesOn: Day | null, appliedOn: Day): Day | null =>
  closesOn === null || daysBetween(appliedOn, closesOn) > LONGEST_CLOSING_DAYS
    ? null
    : addDays(closesOn, DAYS_AFTER_CLOSING);

/** 09:00 of the first good day that is not before `wanted` and not over at `now`. */
function goodMoment(wanted: Day, now: Timestamp): Timestamp {
  const today = dayOf(now);
  let day = wanted < today ? today : wanted;
  while (!GOOD_WEEKDAYS.includes(weekday(day)) || atTime(day, HOUR) <= now) day = addDays(day, 1);
  return atTime(day, HOUR);
}

/** When a follow-up that was put off to a day comes back: 09:00, on the Monday after where the day is on a weekend. */
export function snoozedTo(day: Day): Timestamp {
  const shift: Readonly<Record<number, number>> = { 6: 2, 0: 1 };
  return atTime(addDays(day, shift[weekday(day)] ?? 0), HOUR);
}
