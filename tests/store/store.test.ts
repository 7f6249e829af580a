import { describe, expect, it } from 'vitest';
import type { JobcairnError } from '../../lib/errors';
import { createStore } from '../../lib/store/store';
import { aFollowUp, anApplication, anId, aPosting, aSavedEvent, THEN } from '../builders';
import { aStore, memory } from '../surroundings';

const codeAndMessage = (work: Promise<unknown>) =>
  work.then(
    () => 'no error',
    (thrown: JobcairnError) => thrown.code,
  );

describe('rows', () => {
  it('a posting comes back whole, its text out of a table of its own', async () => {
    const store = aStore();
    await store.postings.put(aPosting());
    expect(await store.postings.get('lever:kestrel-1')).toEqual(aPosting());
    expect(await store.db.postings.get('lever:kestrel-1')).not.toHaveProperty('description');
  });

  it('a posting loses its text when it is put without one', async () => {
    const store = aStore();
    await store.postings.put(aPosting());
    await store.postings.put(aPosting({ description: null }));
    expect((await store.postings.get('lever:kestrel-1'))?.description).toBeNull();
  });

  it('a posting is found under the key of another sight of it', async () => {
    const store = aStore();
    await store.postings.put(aPosting({ aliases: ['linkedin:77'] }));
    expect((await store.postings.find('linkedin:77'))?.key).toBe('lever:kestrel-1');
    expect(await store.postings.find('linkedin:78')).toBeUndefined();
  });

  it('two applications to one posting are refused, and nothing of the second is kept', async () => {
    const store = aStore();
    await store.applications.put(anApplication());
    await expect(store.applications.put(anApplication({ id: anId(2) }))).rejects.toMatchObject({ code: 'unexpected' });
    expect(await store.applications.all()).toHaveLength(1);
  });

  it('events come in the order they were noted, also those of the same moment and of a clock set back', async () => {
    const store = aStore();
    const ids = [9, 3, 7, 1].map(anId);
    for (const [at, id] of ids.entries()) await store.events.add(aSavedEvent({ id, at: at < 3 ? THEN : THEN - 5_000 }));
    const events = await store.events.of(anId(1));
    expect(events.map(({ id }) => id)).toEqual(ids);
    expect(events.map(({ at }) => at)).toEqual([THEN, THEN + 1, THEN + 2, THEN + 3]);
  });

  it('what is deleted leaves a tombstone, and what is written again loses it', async () => {
    const store = aStore();
    await store.applications.put(anApplication());
    await store.applications.delete(anId(1), THEN);
    expect(await store.db.tombstones.toArray()).toEqual([{ table: 'applications', key: anId(1), deletedAt: THEN }]);
    await store.applications.put(anApplication());
    expect(await store.db.tombstones.count()).toBe(0);
  });

  it('this machine gets one id, at the first need', async () => {
    const store = aStore();
    const [first, second] = await Promise.all([store.settings(), store.settings()]);
    expect(first.device).toMatch(/^[0-9a-f-]{36}$/);
    expect(second.device).toBe(first.device);
    expect((await aStore().settings()).device).not.toBe(first.device);
  });

  it('follow-ups are due that wait, whose time has come and that were not shown for it', async () => {
    const store = aStore();
    const rows = [
      aFollowUp({ id: anId(1), dueAt: 100 }),
      aFollowUp({ id: anId(2), dueAt: 101 }),
      aFollowUp({ id: anId(3), dueAt: 90, notifiedForDue: 90 }),
      aFollowUp({ id: anId(4), dueAt: 80, state: 'done' }),
      aFollowUp({ id: anId(5), dueAt: 70, state: 'notified', notifiedForDue: 70 }),
    ];
    for (const row of rows) await store.followUps.put(row);
    expect((await store.followUps.dueBy(100)).map(({ id }) => id)).toEqual([anId(1)]);
    expect(await store.followUps.earliestDue()).toBe(100);
    expect(await store.followUps.earliestDue(100)).toBe(101);
    expect(await store.followUps.countOpenDue(100)).toBe(3);
    expect((await store.followUps.open()).map(({ id }) => id).sort()).toEqual([1, 2, 3, 5].map(anId));
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when its work throws in the middle', async () => {
    const store = aStore();
    const work = store.transact(async (rows) => {
      await rows.postings.put(aPosting());
      await rows.applications.put(anApplication());
      await rows.events.add(aSavedEvent());
      throw new Error('killed');
    });
    await expect(work).rejects.toMatchObject({ code: 'unexpected' });
    for (const table of store.db.tables) expect(await table.count(), table.name).toBe(0);
  });

  it('leaves no change to undo either', async () => {
    const store = aStore();
    const work = store.transactUndoable('Saved', THEN, async (rows) => {
      await rows.applications.put(anApplication());
      throw new Error('killed');
    });
    await expect(work).rejects.toThrow();
    expect(await store.lastChange()).toBeUndefined();
    expect(await store.applications.all()).toEqual([]);
  });

  it('loses nothing when the disk is full, and says so', async () => {
    const store = aStore();
    await store.postings.put(aPosting());
    store.db.use({
      stack: 'dbcore',
      name: 'full disk',
      create: (core) => ({
        ...core,
        table: (name) => ({
          ...core.table(name),
          mutate: (request) =>
            name === 'histories'
              ? Promise.reject(new DOMException('full', 'QuotaExceededError'))
              : core.table(name).mutate(request),
        }),
      }),
    });
    store.db.close({ disableAutoOpen: false });
    const work = store.transactUndoable('Saved', THEN, async (rows) => {
      await rows.postings.put(aPosting({ title: 'Another' }));
      await rows.applications.put(anApplication());
      await rows.events.add(aSavedEvent());
    });
    expect(await codeAndMessage(work)).toBe('storage-full');
    expect((await store.postings.get('lever:kestrel-1'))?.title).toBe('Backend Developer');
    expect(await store.applications.all()).toEqual([]);
    expect(await store.db.changes.count()).toBe(0);
  });
});

describe('a database that cannot be used', () => {
  it('of a newer Jobcairn is refused, and nothing in it is touched', async () => {
    const { indexedDB, IDBKeyRange } = memory();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('jobcairn', 990);
      request.onupgradeneeded = () => request.result.createObjectStore('postings').put('from the future', 'k');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    const store = createStore({ indexedDB, IDBKeyRange });
    expect(await codeAndMessage(store.applications.all())).toBe('newer-data');
    expect(await codeAndMessage(store.transact((rows) => rows.postings.put(aPosting())))).toBe('newer-data');
    expect(await indexedDB.databases()).toEqual([{ name: 'jobcairn', version: 990 }]);
  });

  it('is closed when a newer Jobcairn wants to change it, and the page is told', async () => {
    const shared = memory();
    const told: string[] = [];
    const store = createStore({ ...shared, onOutdated: () => told.push('outdated') });
    await store.settings();
    await new Promise<void>((resolve, reject) => {
      const request = shared.indexedDB.open(shared.name, 990);
      request.onblocked = () => reject(new Error('blocked'));
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    expect(told).toEqual(['outdated']);
    expect(await codeAndMessage(store.settings())).toBe('newer-data');
  });

  it.each([
    ['forbids storage', new DOMException('denied', 'SecurityError')],
    ['is broken', new DOMException('broken', 'InvalidStateError')],
  ])('because the browser %s: storage-blocked', async (_why, reason) => {
    const { indexedDB, IDBKeyRange } = memory();
    indexedDB.open = () => {
      throw reason;
    };
    expect(await codeAndMessage(createStore({ indexedDB, IDBKeyRange }).settings())).toBe('storage-blocked');
  });

  it('because there is none: storage-blocked', async () => {
    expect(await codeAndMessage(createStore().settings())).toBe('storage-blocked');
  });
});

it('erasing leaves no row of any kind', async () => {
  const store = aStore();
  await store.transactUndoable('Saved', THEN, async (rows) => {
    await rows.postings.put(aPosting());
    await rows.applications.put(anApplication());
    await rows.events.add(aSavedEvent());
    await rows.followUps.put(aFollowUp());
  });
  await store.settings();
  await store.erase();
  for (const table of store.db.tables) expect(await table.count(), table.name).toBe(0);
});
