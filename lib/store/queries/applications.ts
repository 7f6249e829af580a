import { type Application, isOpen } from '../../domain/application';
import { EMPTY_PROFILE } from '../../domain/skills';
import type { Timestamp } from '../../time';
import type { Database, PostingRow } from '../db';
import { grouped } from '../grouped';
import { openBetween } from './due';
import type { ApplicationRow, TextWords } from './views';

async function scores(db: Database): Promise<Map<string, number | null>> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const rows = await db.scores.toArray();
  return new Map(rows.flatMap((row) => (row.profileRevision === revision ? [[row.postingKey, row.score]] : [])));
}

async function nextDue(db: Database): Promise<Map<string, Timestamp>> {
  const due = new Map<string, Timestamp>();
  const open = await openBetween(db, 0, Number.MAX_VALUE);
  for (const { applicationId, dueAt } of open) if (!due.has(applicationId)) due.set(applicationId, dueAt);
  return due;
}

async function interviewsBy(db: Database): Promise<Map<string, ApplicationRow['interviews']>> {
  const rows = await db.interviews.orderBy('startsAt').toArray();
  return grouped(rows, ({ applicationId }) => applicationId);
}

/** From about this many on, reading a whole table at once is quicker than reading rows one by one. */
const MANY = 200;

async function postingsOf(db: Database, keys: string[]): Promise<Map<string, PostingRow>> {
  const rows = keys.length < MANY ? await db.postings.bulkGet(keys) : await db.postings.toArray();
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

function rowOf(
  application: Application,
  { title, company, site, location, remote, salary, closesOn, closed }: PostingRow,
  around: Pick<ApplicationRow, 'score' | 'nextDueAt' | 'interviews'>,
): ApplicationRow {
  return { application, title, company, site, location, remote, salary, closesOn, closed, ...around };
}

/** The most recently changed first. */
export const latestFirst = (a: Application, b: Application): number =>
  b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);

/** Every application in one line, the most recently changed first. Seven reads however many there are. */
export async function applicationRows(db: Database): Promise<ApplicationRow[]> {
  const applications = (await db.applications.toArray()).sort(latestFirst);
  const keys = applications.map(({ postingKey }) => postingKey);
  const [postings, scoreOf, dueOf, interviewsOf] = await Promise.all([
    postingsOf(db, keys),
    scores(db),
    nextDue(db),
    interviewsBy(db),
  ]);
  return applications.flatMap((application) => {
    const posting = postings.get(application.postingKey);
    return posting === undefined
      ? []
      : rowOf(application, posting, {
          score: scoreOf.get(application.postingKey) ?? null,
          nextDueAt: dueOf.get(application.id) ?? null,
          interviews: interviewsOf.get(application.id) ?? [],
        });
  });
}

/** The most recently changed ones: what is shown while all of them are read. */
export async function firstApplicationRows(db: Database, count: number): Promise<ApplicationRow[]> {
  return linesOf(db, await db.applications.orderBy('updatedAt').reverse().limit(count).toArray());
}

/** A few applications in a line each, in their order. */
export async function linesOf(db: Database, applications: readonly Application[]): Promise<ApplicationRow[]> {
  const keys = applications.map(({ postingKey }) => postingKey);
  const ids = applications.map(({ id }) => id);
  const [postings, followUps, interviews, scored, profile] = await Promise.all([
    db.postings.bulkGet(keys),
    db.followUps.where('applicationId').anyOf(ids).filter(isOpen).sortBy('dueAt'),
    db.interviews.where('applicationId').anyOf(ids).sortBy('startsAt'),
    db.scores.bulkGet(keys),
    db.profile.get('profile'),
  ]);
  const { revision } = profile ?? EMPTY_PROFILE;
  return applications.flatMap((application, at) => {
    const [posting, score] = [postings[at], scored[at]];
    const own = ({ applicationId }: { readonly applicationId: string }) => applicationId === application.id;
    return posting === undefined
      ? []
      : rowOf(application, posting, {
          score: score?.profileRevision === revision ? score.score : null,
          nextDueAt: followUps.find(own)?.dueAt ?? null,
          interviews: interviews.filter(own),
        });
  });
}

/** The words of all texts, for as long as somebody searches. */
export async function textWords(db: Database): Promise<TextWords> {
  return new Map((await db.words.toArray()).map(({ postingKey, words }) => [postingKey, words]));
}
