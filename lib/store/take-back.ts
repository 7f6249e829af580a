import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import type { Database } from './db';
import { eventsOf } from './histories';
import { createPen, rowsOf, type StoredChange, type Touched } from './journal';
import { forgetMatch } from './postings';
import { DELETABLE, type Row } from './shared-tables';

/** When a page was last seen and when a row was last written say nothing about whether the user changed it since. */
const VOLATILE = new Set(['updatedAt', 'lastSeenAt', 'revision']);

/** Text that is the same for two rows that say the same. */
function gist(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (VOLATILE.has(name)) return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/**
 * Puts every row of a change back as it was; gives the change, so that the caller can add an `undone` for each of its events.
 * Throws `not-found` when the change is unknown and `conflict` when one of its rows has changed since. Runs inside the caller's transaction.
 */
export async function takeBack(db: Database, changeId: string, at: Timestamp): Promise<StoredChange> {
  const change = await db.changes.get({ id: changeId });
  if (change === undefined) throw new JobcairnError('not-found', 'There is no such change to undo.');
  await refuseOverruled(db, change);
  const pen = createPen(db);
  for (const { table, key, before, after } of change.rows) {
    const now = (await rowsOf(db, table).get(key)) ?? null;
    if (gist(now) !== gist(after)) throw new JobcairnError('conflict', `${table}: a row has changed since.`);
    if (before === null) await pen.remove(table, key, at);
    else await pen.put(table, key, { ...before, ...volatileOf(before, now, at) });
    if (table === 'postings' || table === 'texts') await forgetMatch(db, key);
    if ((table === 'files' || table === 'resumes') && before === null) await db.fileBytes.delete(key);
  }
  const gone = await removeAdded(db, change, at);
  await db.changes.delete(change.seq);
  return { ...change, events: change.events.filter(({ applicationId }) => !gone.has(applicationId)) };
}

/** Takes out what a change added, with the whole history of an application that came with it; gives the applications that are gone. */
async function removeAdded(db: Database, { added = [] }: StoredChange, at: Timestamp): Promise<ReadonlySet<string>> {
  for (const { table, keys, writtenAt } of added) {
    const now = await rowsOf(db, table).bulkGet([...keys]);
    if (now.some((row, index) => writtenAt[index] !== null && row?.['updatedAt'] !== writtenAt[index]))
      throw new JobcairnError('conflict', `${table}: a row has changed since.`);
  }
  const applications = new Set(added.flatMap(({ table, keys }) => (table === 'applications' ? keys : [])));
  for (const { table, keys } of added) {
    await rowsOf(db, table).bulkDelete([...keys]);
    if (DELETABLE.has(table)) await db.tombstones.bulkPut(keys.map((key) => ({ table, key, deletedAt: at })));
    if (table === 'texts') await db.words.bulkDelete([...keys]);
    if (table === 'postings') for (const caches of [db.matches, db.scores, db.gaps]) await caches.bulkDelete([...keys]);
  }
  if (applications.size === 0) return applications;
  await db.histories.bulkDelete([...applications]);
  for (const table of ['followUps', 'interviews', 'files']) {
    const belonging = db.table<Row, string>(table).filter((row) => applications.has(String(row['applicationId'])));
    await belonging.delete();
  }
  return applications;
}

function volatileOf(before: Row, now: Row | null, at: Timestamp): Row {
  return {
    // The restored row is the newest: it must win when two machines are merged.
    ...('updatedAt' in before ? { updatedAt: at } : {}),
    // A revision never comes twice: matches are cached under it.
    ...(typeof now?.['revision'] === 'number' ? { revision: now['revision'] + 1 } : {}),
    ...(now !== null && 'lastSeenAt' in now ? { lastSeenAt: now['lastSeenAt'] } : {}),
  };
}

const standing = (row: Row | null): unknown =>
  row && [row['stage'], row['appliedOn'], row['followUpsOff'], row['pace'], row['promisedOn'], row['offerBy']];

/** Does it decide what is to be followed up? */
const decidesFollowUps = ({ table, before, after }: Touched): boolean =>
  table === 'followUps' || (table === 'applications' && gist(standing(before)) !== gist(standing(after)));

/** What was planned on the strength of a change must not outlive it: where a follow-up was planned since, the change stays. */
async function refuseOverruled(db: Database, change: StoredChange): Promise<void> {
  if (!change.rows.some(decidesFollowUps)) return;
  const own = new Set(change.events.map(({ id }) => id));
  for (const applicationId of new Set(change.events.map((event) => event.applicationId))) {
    const events = await eventsOf(db, applicationId);
    const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
    const since = events.slice(events.findLastIndex(({ id }) => own.has(id)) + 1);
    if (since.some(({ kind, id }) => kind === 'follow-up-planned' && !undone.has(id)))
      throw new JobcairnError('conflict', 'A follow-up was planned since.');
  }
}
