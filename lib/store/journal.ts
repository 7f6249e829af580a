import type { Change } from '../app/ports';
import type { Timestamp } from '../time';
import { inBatches } from './batches';
import type { Database, TextRow } from './db';
import { DELETABLE, type Row } from './shared-tables';
import { stamp } from './stamps';
import { wordsRowOf } from './words';

/** Tables whose rows Undo brings back. */
type JournaledTable =
  | 'postings'
  | 'texts'
  | 'applications'
  | 'followUps'
  | 'contacts'
  | 'files'
  | 'resumes'
  | 'apart'
  | 'interviews'
  | 'profile'
  | 'settings';

export interface Touched {
  readonly table: JournaledTable;
  readonly key: string;
  /** Null: there was no such row. */
  readonly before: Row | null;
  readonly after: Row | null;
}

/** Rows that a change added, of which thousands come at once: only when they were written is kept, and no copy of them. */
interface Added {
  readonly table: JournaledTable;
  readonly keys: readonly string[];
  /** The `updatedAt` of each; null for a row without one. */
  readonly writtenAt: readonly (Timestamp | null)[];
}

export interface StoredChange extends Change {
  readonly seq: number;
  readonly rows: readonly Touched[];
  /** Absent in changes of before it was there. */
  readonly added?: readonly Added[];
  readonly events: readonly { readonly id: string; readonly applicationId: string }[];
}

/** How many changes can be taken back. */
const KEPT = 20;

/** A table by its name, for what treats all tables alike. */
export const rowsOf = (db: Database, table: JournaledTable) => db.table<Row, string>(table);

/** The one way in which a row is written or removed: notes what stood there before, and keeps tombstones true. */
export interface Pen {
  put(table: JournaledTable, key: string, row: object): Promise<void>;
  remove(table: JournaledTable, key: string, at: Timestamp): Promise<void>;
  /** Writes thousands of rows, none of which is there yet. Each is made of an item as its turn comes; one with a moment has that of its item. */
  add<T extends object>(
    table: JournaledTable,
    items: readonly T[],
    keyOf: (item: T) => string,
    rowOf: (item: T) => object,
  ): Promise<void>;
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
  const added: Added[] = [];

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
    async add(table, items, keyOf, rowOf) {
      if (items.length === 0) return;
      await pen.add(table, items, keyOf, rowOf);
      added.push({
        table,
        keys: items.map(keyOf),
        writtenAt: items.map((item) =>
          'updatedAt' in item && typeof item.updatedAt === 'number' ? item.updatedAt : null,
        ),
      });
    },
    noteEvent: ({ id, applicationId }) => void events.push({ id, applicationId }),
    async close(label, at) {
      if (before.size === 0 && events.length === 0 && added.length === 0) return null;
      const rows: Touched[] = [];
      for (const touched of before.values()) {
        rows.push({ ...touched, after: (await rowsOf(db, touched.table).get(touched.key)) ?? null });
      }
      const change: Change = { id: crypto.randomUUID(), label, at };
      await db.changes.add({ ...change, rows, events, added });
      await forgetOldest(db);
      return change;
    },
  };
}

/** The row, written no earlier than what stood there: a clock that went back must not make the older one win when two machines are merged. */
async function notBefore(db: Database, table: JournaledTable, key: string, row: Row): Promise<Row> {
  const at = row['updatedAt'];
  if (typeof at !== 'number') return row;
  const before = (await rowsOf(db, table).get(key))?.['updatedAt'];
  return typeof before === 'number' && before > at ? { ...row, updatedAt: before + 1 } : row;
}

/** A pen without a memory. */
export function createPen(db: Database): Pen {
  return {
    async put(table, key, row) {
      const after = await notBefore(db, table, key, { ...row });
      await stamp(db, table, key, after);
      await rowsOf(db, table).put(after);
      await db.tombstones.delete([table, key]);
      if (table === 'texts') await db.words.put(wordsRowOf(row as TextRow));
    },
    async remove(table, key, at) {
      await stamp(db, table, key, null);
      const { updatedAt: deletedAt } = await notBefore(db, table, key, { updatedAt: at });
      await rowsOf(db, table).delete(key);
      if (table === 'texts') await db.words.delete(key);
      if (DELETABLE.has(table)) await db.tombstones.put({ table, key, deletedAt: Number(deletedAt) });
    },
    async add(table, items, keyOf, rowOf) {
      await inBatches(items, (batch) => {
        const rows = batch.map(rowOf);
        return Promise.all([
          rowsOf(db, table).bulkAdd(rows.map((row): Row => ({ ...row }))),
          table === 'texts' && db.words.bulkPut(rows.map((row) => wordsRowOf(row as TextRow))),
        ]);
      });
      if ((await db.tombstones.count()) > 0)
        await db.tombstones.bulkDelete(items.map((item): [string, string] => [table, keyOf(item)]));
    },
    noteEvent: () => {},
  };
}

/** What can no longer be taken back is gone for good: with the change goes the history of an application that it deleted, and the bytes of a file that it removed. */
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
      if (
        (table === 'files' || table === 'resumes') &&
        after === null &&
        (await rowsOf(db, table).get(key)) === undefined
      )
        await db.fileBytes.delete(key);
      if (table !== 'applications' || after !== null || (await db.applications.get(key)) !== undefined) continue;
      await db.histories.delete(key);
    }
  }
}
