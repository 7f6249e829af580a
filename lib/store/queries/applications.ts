import { EMPTY_PROFILE } from '../../domain/skills';
import type { Timestamp } from '../../time';
import type { Database, PostingRow } from '../db';
import { openBetween } from './due';
import type { ApplicationFilter, ApplicationRow } from './views';

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

/** From about this many on, reading a whole table at once is quicker than reading rows one by one. */
const MANY = 200;

async function postingsOf(db: Database, keys: string[]): Promise<Map<string, PostingRow>> {
  const rows = keys.length < MANY ? await db.postings.bulkGet(keys) : await db.postings.toArray();
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.key, row]])));
}

/** Every application in one line, the most recently changed first. Six reads however many there are: filter the result with `filterRows` on each keystroke. */
export async function applicationRows(db: Database, filter: ApplicationFilter = {}): Promise<ApplicationRow[]> {
  const applications = (await db.applications.toArray()).sort((a, b) => b.updatedAt - a.updatedAt);
  const postings = await postingsOf(
    db,
    applications.map(({ postingKey }) => postingKey),
  );
  const scoreOf = await scores(db);
  const dueOf = await nextDue(db);
  const rows = applications.flatMap((application) => {
    const posting = postings.get(application.postingKey);
    if (posting === undefined) return [];
    const { title, company, site, location, closed } = posting;
    const score = scoreOf.get(application.postingKey) ?? null;
    const nextDueAt = dueOf.get(application.id) ?? null;
    return [{ application, title, company, site, location, score, nextDueAt, closed }];
  });
  return filterRows(rows, filter);
}

/** The rows that meet every condition of the filter, in their order. */
export function filterRows(rows: readonly ApplicationRow[], filter: ApplicationFilter): ApplicationRow[] {
  const words = (filter.text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const { stages, tag, site, dueBy } = filter;
  return rows.filter(
    (row) =>
      (stages === undefined || stages.includes(row.application.stage)) &&
      (tag === undefined || row.application.tags.includes(tag)) &&
      (site === undefined || row.site === site) &&
      (dueBy === undefined || (row.nextDueAt !== null && row.nextDueAt <= dueBy)) &&
      hasWords(row, words),
  );
}

function hasWords(row: ApplicationRow, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${row.title}\n${row.company ?? ''}\n${row.location ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}
