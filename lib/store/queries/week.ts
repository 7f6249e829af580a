import type { Application } from '../../domain/application';
import { EMPTY_PROFILE } from '../../domain/skills';
import { addDays, atTime, type Day } from '../../time';
import type { Database } from '../db';
import { factsOf } from '../postings';
import type { ClosingRow, TodayView } from './views';

const CLOSING_DAYS = 14;
const WEEK_DAYS = 7;

const LATEST: Day = '9999-12-31';
const byDay = (a: Day | null, b: Day | null): number => ((a ?? LATEST) < (b ?? LATEST) ? -1 : 1);

type WeekAhead = Pick<TodayView, 'interviews' | 'closing' | 'offers'>;
const NOTHING: WeekAhead = { interviews: [], closing: [], offers: [] };

/**
 * What the week holds beside follow-ups. Asks only for what is there: over several awaits that read nothing Dexie loses the
 * transaction.
 */
export async function weekAhead(db: Database, today: Day): Promise<WeekAhead> {
  const interviews = await db.interviews
    .where('startsAt')
    .between(atTime(today, 0), atTime(addDays(today, WEEK_DAYS), 0), true, false)
    .toArray();
  const standing = await db.applications.where('stage').anyOf('saved', 'offer').toArray();
  if (interviews.length + standing.length === 0) return NOTHING;
  const invited =
    interviews.length === 0 ? [] : await db.applications.bulkGet(interviews.map(({ applicationId }) => applicationId));
  const applications = [...standing, ...invited.filter((row) => row !== undefined)];
  const keys = [...new Set(applications.map(({ postingKey }) => postingKey))];
  const postings = new Map((await db.postings.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row] as const] : [])));
  const scores = new Map(
    (await db.scores.bulkGet(keys)).flatMap((row) => (row ? [[row.postingKey, row] as const] : [])),
  );
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const ids = [...new Set(interviews.flatMap(({ contactIds }) => contactIds))];
  const people = ids.length === 0 ? [] : (await db.contacts.bulkGet(ids)).filter((row) => row !== undefined);

  const rowOf = (application: Application | undefined) => {
    const posting = application && postings.get(application.postingKey);
    return application && posting ? [{ application, posting: factsOf(posting) }] : [];
  };
  const closing = (application: Application): ClosingRow[] =>
    rowOf(application).flatMap((row) => {
      const { closesOn } = row.posting;
      if (closesOn === null || closesOn < today || closesOn > addDays(today, CLOSING_DAYS)) return [];
      const score = scores.get(row.posting.key);
      return [{ ...row, closesOn, score: score?.profileRevision === revision ? score.score : null }];
    });
  return {
    interviews: interviews.flatMap((interview, at) =>
      rowOf(invited[at]).map((row) => {
        const met = people.filter(({ id }) => interview.contactIds.includes(id));
        return { ...row, interview, names: met.map(({ name }) => name) };
      }),
    ),
    closing: standing
      .filter(({ stage, archivedAt }) => stage === 'saved' && archivedAt === null)
      .flatMap(closing)
      .sort((a, b) => byDay(a.closesOn, b.closesOn)),
    offers: standing
      .filter(({ stage }) => stage === 'offer')
      .flatMap(rowOf)
      .sort((a, b) => byDay(a.application.offerBy, b.application.offerBy)),
  };
}
