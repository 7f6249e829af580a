import { isOpen } from '../../domain/application';
import { EMPTY_PROFILE } from '../../domain/skills';
import type { Timestamp } from '../../time';
import type { Database } from '../db';
import type { ApplicationFilter, ApplicationRow } from './views';

async function scores(db: Database): Promise<Map<string, number | null>> {
  const { revision } = (await db.profile.get('profile')) ?? EMPTY_PROFILE;
  const rows = await db.scores.toArray();
  return new Map(rows.flatMap((row) => (row.profileRevision === revision ? [[row.postingKey, row.score]] : [])));
}

async function nextDue(db: Database): Promise<Map<string, Timestamp>> {
  const due = new Map<string, Timestamp>();
  const open = await db.followUps.filter(isOpen).toArray();
  for (const { applicationId, dueAt } of open) due.set(applicationId, Math.min(dueAt, due.get(applicationId) ?? dueAt));
  return due;
}

/** Every application in one line, the most recently changed first. Five reads however many there are: filter the result with `filterRows` on each keystroke. */
export async function applicationRows(db: Database, filter: ApplicationFilter = {}): Promise<ApplicationRow[]> {
  const applications = await db.applications.orderBy('updatedAt').reverse().toArray();
  const postings = await db.postings.bulkGet(applications.map(({ postingKey }) => postingKey));
  const scoreOf = await scores(db);
  const dueOf = await nextDue(db);
  const rows = applications.flatMap((application, at) => {
    const posting = postings[at];
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
