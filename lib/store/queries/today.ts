import type { Event, FollowUp } from '../../domain/application';
import { addDays, atTime, type Day, dayOf, type Timestamp } from '../../time';
import type { Database } from '../db';
import { factsOf } from '../postings';
import { openBetween } from './due';
import type { DueRow, TodayView } from './views';

const COMING_UP_DAYS = 14;
const WEEK_DAYS = 7;

async function dueRows(db: Database, followUps: readonly FollowUp[]): Promise<DueRow[]> {
  const applications = await db.applications.bulkGet(followUps.map(({ applicationId }) => applicationId));
  const postings = await db.postings.bulkGet(applications.map((application) => application?.postingKey ?? ''));
  return followUps.flatMap((followUp, at) => {
    const application = applications[at];
    const row = postings[at];
    return application && row ? [{ followUp, application, posting: factsOf(row) }] : [];
  });
}

/** An employer answered: they wrote, or the application moved where only an answer moves it. */
const isAnswer = (event: Event): boolean =>
  event.kind === 'reply' ||
  (event.kind === 'moved' && (event.to === 'interviewing' || event.to === 'offer' || event.to === 'rejected'));

async function replies(db: Database, from: Day, to: Day): Promise<number> {
  // What is true of a day was noted on it or later.
  const noted = await db.events.where('at').aboveOrEqual(atTime(from, 0)).toArray();
  const undone = new Set(noted.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const answers = noted.filter(
    (event) => isAnswer(event) && event.on >= from && event.on <= to && !undone.has(event.id),
  );
  return new Set(answers.map(({ applicationId }) => applicationId)).size;
}

/** The Today screen. */
export async function todayView(db: Database, now: Timestamp): Promise<TodayView> {
  const today = dayOf(now);
  const from = addDays(today, 1 - WEEK_DAYS);
  return {
    due: await dueRows(db, await openBetween(db, 0, now)),
    comingUp: await dueRows(db, await openBetween(db, now + 1, atTime(addDays(today, COMING_UP_DAYS + 1), 0) - 1)),
    week: {
      applications: await db.applications.where('appliedOn').between(from, today, true, true).count(),
      replies: await replies(db, from, today),
    },
  };
}

/** How many open follow-ups are due by now: the number on the tab and the badge. */
export const dueCount = async (db: Database, now: Timestamp): Promise<number> => (await openBetween(db, 0, now)).length;
