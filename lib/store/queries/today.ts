import { isAnswer } from '../../domain/answer';
import type { FollowUp } from '../../domain/application';
import { QUIET_DAYS, silentSince } from '../../domain/silence';
import { addDays, atTime, type Day, dayOf, type Timestamp } from '../../time';
import type { Database } from '../db';
import { factsOf } from '../postings';
import { openBetween } from './due';
import type { DueRow, SilentRow, TodayView } from './views';
import { weekAhead } from './week';

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

/** The longest silence first. Asked are only those that were applied to long enough ago. */
async function silentRows(db: Database, today: Day): Promise<SilentRow[]> {
  const candidates = await db.applications
    .where('appliedOn')
    .belowOrEqual(addDays(today, -QUIET_DAYS))
    .filter(({ stage, archivedAt }) => (stage === 'applied' || stage === 'interviewing') && archivedAt === null)
    .toArray();
  const silent = candidates.flatMap((application) => {
    const since = silentSince({ ...application, interviews: [] }, today);
    return since === null ? [] : [{ application, since }];
  });
  const rows: SilentRow[] = [];
  for (const { application } of silent) {
    const interviews = await db.interviews.where('applicationId').equals(application.id).toArray();
    const since = silentSince({ ...application, interviews }, today);
    const posting = since === null ? undefined : await db.postings.get(application.postingKey);
    if (since !== null && posting !== undefined) rows.push({ application, posting: factsOf(posting), since });
  }
  return rows.sort((a, b) => (a.since < b.since ? -1 : 1));
}

/** Every reminder that is still to be done, for the calendar. */
export const openFollowUps = async (db: Database): Promise<readonly DueRow[]> =>
  dueRows(db, await openBetween(db, 0, Number.MAX_VALUE));

async function replies(db: Database, from: Day, to: Day): Promise<number> {
  // What is true of a day was noted on it or later.
  const noted = (await db.histories.where('lastAt').aboveOrEqual(atTime(from, 0)).toArray()).flatMap(
    ({ events }) => events,
  );
  const undone = new Set(noted.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const answers = noted.filter(
    (event) => isAnswer(event) && event.on >= from && event.on <= to && !undone.has(event.id),
  );
  return new Set(answers.map(({ applicationId }) => applicationId)).size;
}

const contactsBetween = (db: Database, from: Timestamp, to: Timestamp) =>
  db.contacts.where('nextContactAt').between(from, to, true, true).toArray();

/** The Today screen. */
export async function todayView(db: Database, now: Timestamp): Promise<TodayView> {
  const today = dayOf(now);
  const from = addDays(today, 1 - WEEK_DAYS);
  return {
    due: await dueRows(db, await openBetween(db, 0, now)),
    comingUp: await dueRows(db, await openBetween(db, now + 1, atTime(addDays(today, COMING_UP_DAYS + 1), 0) - 1)),
    silent: await silentRows(db, today),
    contacts: await contactsBetween(db, 0, now),
    contactsComingUp: await contactsBetween(db, now + 1, atTime(addDays(today, COMING_UP_DAYS + 1), 0) - 1),
    week: {
      applications: await db.applications.where('appliedOn').between(from, today, true, true).count(),
      replies: await replies(db, from, today),
    },
    ...(await weekAhead(db, today)),
  };
}

/** How many open follow-ups and contacts are due by now: the number on the tab and the badge. */
export const dueCount = async (db: Database, now: Timestamp): Promise<number> =>
  (await openBetween(db, 0, now)).length + (await db.contacts.where('nextContactAt').belowOrEqual(now).count());
