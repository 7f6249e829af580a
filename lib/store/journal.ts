import type { Change } from '../app/ports';
import { JobcairnError } from '../errors';
import type { Timestamp } from '../time';
import type { Database } from './db';

/** Tables whose rows Undo brings back. */
type JournaledTable =
  | 'postings'
  | 'texts'
  | 'applications'
  | 'followUps'
  | 'contacts'
  | 'interviews'
  | 'profile'
  | 'settings';

/** Those whose deleted rows leave a tombstone. */
const WITH_TOMBSTONE: readonly JournaledTable[] = ['postings', 'applications', 'followUps', 'contacts', 'interviews'];

type Row = Readonly<Record<string, unknown>>;

interface Touched {
  readonly table: JournaledTable;
  readonly key: string;
  /** Null: there was no such row. */
  readonly before: Row | null;
  readonly after: Row | null;
}

export interface StoredChange extends Change {
  readonly seq: number;
  readonly rows: readonly Touched[];
  readonly events: readonly { readonly id: string; readonly applicationId: string }[];
}

/** How many changes can be taken back. */
const KEPT = 20;

const rowsOf = (db: Database, table: JournaledTable) => db.table<Row, string>(table);

/** The one way in which a row is written or removed: notes what stood there before, and keeps tombstones true. */
export interface Pen {
  put(table: JournaledTable, key: string, row: object): Promise<void>;
  remove(table: JournaledTable, key: string, at: Timestamp): Promise<void>;
  noteEvent(event: { readonly id: string; readonly applicationId: string }): void;
}

export interface Journal extends Pen {
  /** Stores what was noted as one change; null when no row was touched. */
  close(label: string, at: Timestamp): Promise<Change | null>;
}

/** A pen that remembers the first state of each row that it touches. */
export function createJournal(db: Database): Journal {
  const before = new Map<string, Omit<Touched, 'after'>>();
  const events: { id: string; applicationId: string }[] = [];

  async function remember(table: JournaledTable, key: string): Promise<void> {
    const name = `${table} ${key}`;
    if (before.has(name)) return;
    before.set(name, { table, key, before: (await rowsOf(db, table).get(key)) ?? null });
  }

  const pen = createPen(db);
  return {
    async put(table, key, row) {
      await remember(table, key);
      await pen.put(table, key, row);
    },
    async remove(table, key, at) {
      await remember(table, key);
      await pen.remove(table, key, at);
    },
    noteEvent: ({ id, applicationId }) => void events.push({ id, applicationId }),
    async close(label, at) {
      if (before.size === 0 && events.length === 0) return null;
      const rows: Touched[] = [];
      for (const touched of before.values()) {
        rows.push({ ...touched, after: (await rowsOf(db, touched.table).get(touched.key)) ?? null });
      }
      const change: Change = { id: crypto.randomUUID(), label, at };
      await db.changes.add({ ...change, rows, events });
      await forgetOldest(db);
      return change;
    },
  };
}

/** A pen without a memory. */
export function createPen(db: Database): Pen {
  return {
    async put(table, key, row) {
      await rowsOf(db, table).put({ ...row });
      await db.tombstones.delete([table, key]);
    },
    async remove(table, key, at) {
      await rowsOf(db, table).delete(key);
      if (WITH_TOMBSTONE.includes(table)) await db.tombstones.put({ table, key, deletedAt: at });
    },
    noteEvent: () => {},
  };
}

/** What can no longer be taken back is gone for good: with the change goes the history of an application that it deleted. */
async function forgetOldest(db: Database): Promise<void> {
  const count = await db.changes.count();
  if (count <= KEPT) return;
  const oldest = await db.changes
    .orderBy('seq')
    .limit(count - KEPT)
    .toArray();
  for (const change of oldest) {
    await db.changes.delete(change.seq);
    for (const { table, key, after } of change.rows) {
      if (table !== 'applications' || after !== null || (await db.applications.get(key)) !== undefined) continue;
      await db.events.where('[applicationId+at]').between([key, 0], [key, Number.MAX_VALUE]).delete();
    }
  }
}

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
  const pen = createPen(db);
  for (const { table, key, before, after } of change.rows) {
    const now = (await rowsOf(db, table).get(key)) ?? null;
    if (gist(now) !== gist(after)) throw new JobcairnError('conflict', `${table}: a row has changed since.`);
    if (before === null) await pen.remove(table, key, at);
    else await pen.put(table, key, { ...before, ...volatileOf(before, now, at) });
  }
  await db.changes.delete(change.seq);
  return change;
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
