import { EMPTY_PROFILE } from '../../domain/skills';
import type { Timestamp } from '../../time';
import { grouped } from '../backup-format';
import type { Database, PostingRow } from '../db';
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

/** Every application in one line, the most recently changed first. Seven reads however many there are. */
export async function applicationRows(db: Database): Promise<ApplicationRow[]> {
  const applications = (await db.applications.toArray()).sort((a, b) => b.updatedAt - a.updatedAt);
  const keys = applications.map(({ postingKey }) => postingKey);
  const [postings, scoreOf, dueOf, interviewsOf] = await Promise.all([
    postingsOf(db, keys),
    scores(db),
    nextDue(db),
    interviewsBy(db),
  ]);
  return applications.flatMap((application) => {
    const posting = postings.get(application.postingKey);
    if (posting === undefined) return [];
    const { title, company, site, location, remote, salary, closesOn, closed } = posting;
    const score = scoreOf.get(application.postingKey) ?? null;
    const nextDueAt = dueOf.get(application.id) ?? null;
    const interviews = interviewsOf.get(application.id) ?? [];
    const facts = { title, company, site, location, remote, salary, closesOn, closed };
    return [{ application, ...facts, score, nextDueAt, interviews }];
  });
}

/** The words of all texts, for as long as somebody searches. */
export async function textWords(db: Database): Promise<TextWords> {
  return new Map((await db.words.toArray()).map(({ postingKey, words }) => [postingKey, words]));
}
