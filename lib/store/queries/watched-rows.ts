import { Dexie, type IntervalTree, type ObservabilitySet } from 'dexie';
import type { Database } from '../db';
import { applicationRows, latestFirst, linesOf } from './applications';
import type { ApplicationRow } from './views';

/** The tables that a line is made of, one row for each application or posting, or some. */
const TABLES = ['applications', 'postings', 'scores', 'followUps', 'interviews'] as const;
type Touched = Readonly<Record<(typeof TABLES)[number], ReadonlySet<string>>>;
/** `all`: too many to be named, or what every line depends on. Null: nothing that a line depends on. */
type Changed = Touched | 'all' | null;

/** More changed rows than this are read anew with all others: that is one read of each table. */
const FEW = 100;

/** Adds the keys in a tree to a set. False: it holds a span of keys, which names none. */
function addKeys(tree: IntervalTree | null | undefined, keys: Set<string>): boolean {
  if (tree === null || tree === undefined || !('from' in tree)) return true;
  if (tree.from !== tree.to || typeof tree.from !== 'string') return false;
  keys.add(tree.from);
  return addKeys(tree.l, keys) && addKeys(tree.r, keys);
}

const few = (sets: readonly (readonly [string, ReadonlySet<string>])[]): Changed => {
  const count = sets.reduce((sum, [, keys]) => sum + keys.size, 0);
  if (count > FEW) return 'all';
  return count === 0 ? null : (Object.fromEntries(sets) as unknown as Touched);
};

/** Two changes as one. */
function both(one: Changed, other: Changed): Changed {
  if (one === 'all' || other === 'all') return 'all';
  if (one === null || other === null) return one ?? other;
  return few(TABLES.map((table) => [table, new Set([...one[table], ...other[table]])] as const));
}

function touchedBy(db: Database, parts: ObservabilitySet): Changed {
  const partOf = (table: string) => parts[`idb://${db.name}/${table}/`];
  if (parts['all'] !== undefined || partOf('profile') !== undefined) return 'all';
  const touched = TABLES.map((table) => [table, new Set<string>()] as const);
  return touched.every(([table, keys]) => addKeys(partOf(table), keys)) ? few(touched) : 'all';
}

/**
 * The applications that a change touched; null: that cannot be told, as of a follow-up that is gone. It awaits only what it reads: over
 * several awaits that read nothing Dexie loses the transaction.
 */
async function idsOf(db: Database, touched: Touched): Promise<ReadonlySet<string> | null> {
  const ids = new Set(touched.applications);
  const keys = [...touched.postings, ...touched.scores];
  if (keys.length > 0)
    for (const id of await db.applications.where('postingKey').anyOf(keys).primaryKeys()) ids.add(id);
  for (const table of ['followUps', 'interviews'] as const) {
    const rows = touched[table].size === 0 ? [] : await db[table].bulkGet([...touched[table]]);
    for (const row of rows) {
      if (row === undefined) return null;
      ids.add(row.applicationId);
    }
  }
  return ids;
}

/** The rows with the lines of these applications read again. */
async function withLines(
  db: Database,
  rows: readonly ApplicationRow[],
  ids: ReadonlySet<string>,
): Promise<readonly ApplicationRow[]> {
  if (ids.size === 0) return rows;
  const changed = (await db.applications.bulkGet([...ids])).filter((application) => application !== undefined);
  const lines = changed.length === 0 ? [] : await linesOf(db, changed);
  return [...rows.filter(({ application }) => !ids.has(application.id)), ...lines].sort((a, b) =>
    latestFirst(a.application, b.application),
  );
}

const onlyApplications = ({ applications: _, ...others }: Touched): boolean =>
  Object.values(others).every((keys) => keys.size === 0);

async function rowsAfter(
  db: Database,
  rows: readonly ApplicationRow[] | undefined,
  touched: Exclude<Changed, null>,
): Promise<readonly ApplicationRow[]> {
  if (rows === undefined || touched === 'all') return applicationRows(db);
  if (onlyApplications(touched)) return withLines(db, rows, touched.applications);
  const ids = await idsOf(db, touched);
  return ids === null ? applicationRows(db) : withLines(db, rows, ids);
}

export interface RowsListener {
  readonly rows: (rows: readonly ApplicationRow[]) => void;
  readonly failed: (thrown: unknown) => void;
}

type Read = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

/**
 * What `applicationRows` gives, and again after every change of the data, whoever made it: then only the lines that it touched are read,
 * and the others stay the same objects. `read` runs in one transaction. Gives how to stop.
 */
export function watchRows(db: Database, read: Read, listener: RowsListener): () => void {
  let rows: readonly ApplicationRow[] | undefined;
  let waiting: Changed = 'all';
  let busy = false;
  let stopped = false;

  async function catchUp(): Promise<void> {
    busy = true;
    while (waiting !== null && !stopped) {
      const touched = waiting;
      waiting = null;
      rows = await read((inside) => rowsAfter(inside, rows, touched));
      if (!stopped) listener.rows(rows);
    }
    busy = false;
  }

  function hear(parts: ObservabilitySet): void {
    waiting = both(waiting, touchedBy(db, parts));
    begin();
  }

  function begin(): void {
    // A change is heard while the transaction that made it ends: what is read here is none of it.
    if (!busy) void Dexie.ignoreTransaction(() => catchUp().catch(listener.failed));
  }

  // Heard before all is read: what changes meanwhile is read after it.
  Dexie.on('storagemutated', hear);
  begin();
  return () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
