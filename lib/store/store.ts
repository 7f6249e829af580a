import type { Store } from '../app/ports';
import type { Event } from '../domain/application';
import { dayOf, type Timestamp } from '../time';
import { Database, type StoreOptions } from './db';
import { guard } from './failures';
import { createJournal, createPen, type StoredChange } from './journal';
import { repositoriesInside, repositoriesOn } from './repositories';
import { takeBack } from './take-back';

/** The store on IndexedDB, with the database that queries read. */
export interface LocalStore extends Store {
  readonly db: Database;
  /** Deletes every row of every kind, for good: no tombstone, no journal, nothing to undo. */
  erase(): Promise<void>;
}

/**
 * Every scope of a transaction here is itself an async function, also where it only calls one: Dexie knows it by its kind, and
 * the native awaits in it would otherwise run outside the transaction.
 *
 * Opens nothing yet: the first use does, and rejects with `newer-data` or `storage-blocked` where it cannot.
 */
export function createStore(options: StoreOptions = {}): LocalStore {
  const db = new Database(options);
  const inside = repositoriesInside(db, createPen(db));
  return {
    ...repositoriesOn(db, createPen(db)),
    db,
    transact: (work) => guard(() => db.transaction('rw', db.tables, async () => work(inside))),
    transactUndoable: (label, at, work) =>
      guard(() =>
        db.transaction('rw', db.tables, async () => {
          const journal = createJournal(db);
          const value = await work(repositoriesInside(db, journal));
          return { value, change: await journal.close(label, at) };
        }),
      ),
    undo: (changeId, at) =>
      guard(() =>
        db.transaction('rw', db.tables, async () => {
          const change = await takeBack(db, changeId, at);
          const { device } = await inside.settings();
          for (const event of undoneEvents(change, at, device)) await inside.events.add(event);
        }),
      ),
    erase: () =>
      guard(() =>
        db.transaction('rw', db.tables, async () => {
          for (const table of db.tables) await table.clear();
        }),
      ),
    lastChange: () =>
      guard(async () => {
        const last = await db.changes.orderBy('seq').last();
        return last && { id: last.id, label: last.label, at: last.at };
      }),
  };
}

const undoneEvents = (change: StoredChange, at: Timestamp, device: string): Event[] =>
  change.events.map(({ id, applicationId }) => ({
    id: crypto.randomUUID(),
    applicationId,
    at,
    on: dayOf(at),
    device,
    kind: 'undone',
    undoes: id,
  }));
