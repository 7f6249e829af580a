import type { Interview } from '../domain/application';
import { addDays, type Day, dayOf, type Timestamp } from '../time';
import { addWorkingDays, type Calendar, firstMoment, lastMoment } from './calendar';
import { afterPromise, DAYS_TO_SECOND, MOST, type PlannedFollowUp } from './schedule';

/** PRODUCT: thanks two hours after the end of an interview, and the next morning if that was not done. */
const THANKS_AFTER_MS = 2 * 3_600_000;

/** Thanks that come later than this embarrass. */
const LATEST_THANKS_DAYS = 3;

/** PRODUCT: five working days after an interview one may ask, and once more a week later. */
const WORKING_DAYS_AFTER_INTERVIEW = 5;

export interface AfterInterview {
  readonly now: Timestamp;
  readonly calendar: Calendar;
  readonly interview: Pick<Interview, 'id' | 'endsAt' | 'thankedAt'>;
  readonly promisedOn: Day | null;
  /** The last day on which they were heard of. */
  readonly heardOn: Day | null;
  /** When the user asked after this interview. */
  readonly done: readonly Timestamp[];
}

/** The two reminders to say thanks for an interview; none once that is done or too late. */
export function planThanks({ now, calendar, interview }: AfterInterview): readonly PlannedFollowUp[] {
  const { id: interviewId, endsAt, thankedAt } = interview;
  const day = dayOf(endsAt);
  if (thankedAt !== null || dayOf(now) > addDays(day, LATEST_THANKS_DAYS)) return [];
  const common = { kind: 'thank-you', interviewId, reason: 'after-interview' } as const;
  const dueAt = endsAt + THANKS_AFTER_MS;
  const morning = firstMoment(addDays(day, 1), now, calendar);
  return [
    ...(dueAt > now ? [{ ...common, nth: 1 as const, dueOn: null, dueAt }] : []),
    { ...common, nth: 2, ...morning },
  ];
}

/** The question after an interview that comes next; none after two, or once they were heard of. */
export function planAfterInterview(situation: AfterInterview): readonly PlannedFollowUp[] {
  const { now, calendar, interview, promisedOn, heardOn, done } = situation;
  const day = dayOf(interview.endsAt);
  const promise = promisedOn !== null && promisedOn >= day ? promisedOn : null;
  if (done.length >= MOST || (promise === null && heardOn !== null && heardOn > day)) return [];
  const lastDone = done.length === 0 ? null : dayOf(Math.max(...done));
  const common = { kind: 'after-interview', interviewId: interview.id, nth: lastDone === null ? 1 : 2 } as const;
  if (promise !== null && promise >= (lastDone ?? promise))
    return [{ ...common, reason: 'after-promise', ...afterPromise(promise, now, calendar) }];
  const wanted =
    lastDone === null ? addWorkingDays(day, WORKING_DAYS_AFTER_INTERVIEW, calendar) : addDays(lastDone, DAYS_TO_SECOND);
  return [
    {
      ...common,
      reason: lastDone === null ? 'after-interview' : 'after-first',
      ...firstMoment(wanted, now, calendar),
    },
  ];
}

/** Two days and one day before an offer must be answered, moved to the working day before; what is past is left out. */
export function planOffer(offerBy: Day | null, now: Timestamp, calendar: Calendar): readonly PlannedFollowUp[] {
  if (offerBy === null) return [];
  const early = lastMoment(addDays(offerBy, -2), calendar);
  const late = lastMoment(addDays(offerBy, -1), calendar);
  const common = { kind: 'offer', interviewId: null, reason: 'before-deadline' } as const;
  const both: readonly PlannedFollowUp[] = [
    { ...common, nth: 1, ...early },
    { ...common, nth: 2, ...late },
  ];
  return both.filter(({ nth, dueAt }) => dueAt > now && (nth === 2 || early.dueAt < late.dueAt));
}

/** The morning after a rejection: thanks, and the question what was missing. */
export const planAfterRejection = (on: Day, now: Timestamp, calendar: Calendar): readonly PlannedFollowUp[] => [
  {
    kind: 'rejection',
    interviewId: null,
    nth: 1,
    reason: 'after-rejection',
    ...firstMoment(addDays(on, 1), now, calendar),
  },
];
