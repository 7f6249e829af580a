import { describe, expect, it } from 'vitest';
import type { Store } from '../../lib/app/ports';
import { atTime } from '../../lib/time';
import {
  aContact,
  aFollowUp,
  anApplication,
  anId,
  anInterview,
  aPosting,
  aSavedEvent,
  someSettings,
  THEN,
} from '../builders';
import { aStore } from '../surroundings';
import { memoryStore } from './memory-store';

describe.each<[string, () => Store]>([
  ['the store on IndexedDB', aStore],
  ['the store of the simulation', memoryStore],
])('%s', (_name, make) => {
  it('gives back what was put, and nothing after it was deleted', async () => {
    const store = make();
    await store.postings.put(aPosting({ aliases: ['indeed:9'] }));
    await store.applications.put(anApplication());
    expect(await store.postings.find('indeed:9')).toEqual(aPosting({ aliases: ['indeed:9'] }));
    expect(await store.applications.byPosting('lever:kestrel-1')).toEqual(anApplication());
    await store.applications.delete(anId(1), THEN);
    expect(await store.applications.all()).toEqual([]);
    expect(await store.applications.get(anId(1))).toBeUndefined();
  });

  it('keeps events in the order noted, also when the clock went back', async () => {
    const store = make();
    await store.events.add(aSavedEvent({ id: anId(1), at: 1_000 }));
    await store.events.add(aSavedEvent({ id: anId(2), at: 500 }));
    expect((await store.events.of(anId(1))).map(({ id, at }) => [id, at])).toEqual([
      [anId(1), 1_000],
      [anId(2), 1_001],
    ]);
  });

  it('finds what is due, what is open, and what comes next', async () => {
    const store = make();
    const tuesday = atTime('2026-11-24', 9);
    await store.followUps.put(aFollowUp({ id: anId(3), dueAt: tuesday + 5 }));
    await store.followUps.put(aFollowUp({ id: anId(4), dueAt: tuesday }));
    await store.followUps.put(
      aFollowUp({ id: anId(5), state: 'notified', dueAt: tuesday - 5, notifiedForDue: tuesday - 5 }),
    );
    await store.followUps.put(aFollowUp({ id: anId(6), state: 'skipped', dueAt: tuesday - 9 }));
    await store.followUps.put(aFollowUp({ id: anId(7), dueAt: tuesday - 1, notifiedForDue: tuesday - 1 }));
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await store.followUps.dueBy(tuesday))).toEqual([anId(4)]);
    expect(ids(await store.followUps.dueBy(tuesday + 5))).toEqual([anId(4), anId(3)]);
    expect(ids(await store.followUps.open())).toEqual([anId(5), anId(7), anId(4), anId(3)]);
    expect(ids(await store.followUps.of(anId(1)))).toEqual([anId(6), anId(5), anId(7), anId(4), anId(3)]);
    expect(await store.followUps.earliestDue()).toBe(tuesday);
    expect(await store.followUps.earliestDue(tuesday)).toBe(tuesday + 5);
    expect(await store.followUps.earliestDue(tuesday + 5)).toBeUndefined();
    expect(await store.followUps.countOpenDue(tuesday)).toBe(3);
  });

  it('lists interviews by their beginning', async () => {
    const store = make();
    await store.interviews.put(anInterview({ id: anId(2), startsAt: 20, endsAt: 30 }));
    await store.interviews.put(anInterview({ id: anId(3), startsAt: 10, endsAt: 30 }));
    expect((await store.interviews.of(anId(1))).map(({ startsAt }) => startsAt)).toEqual([10, 20]);
  });

  it('finds contacts of an application, and those whose next contact has come and was not shown', async () => {
    const store = make();
    const at = (n: number, nextContactAt: number | null, notifiedForDue: number | null = null) =>
      store.contacts.put(aContact({ id: anId(n), name: `P${n}`, nextContactAt, notifiedForDue }));
    await at(3, 50);
    await at(4, 20);
    await at(5, null);
    await at(6, 10, 10);
    await at(7, 30, 10);
    await store.contacts.put(aContact({ id: anId(8), applicationIds: [anId(2)] }));
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await store.contacts.dueBy(30))).toEqual([anId(4), anId(7)]);
    expect(ids(await store.contacts.awaited())).toEqual([anId(6), anId(4), anId(7), anId(3)]);
    expect(ids(await store.contacts.of(anId(1)))).toEqual([anId(3), anId(4), anId(5), anId(6), anId(7)]);
    expect(await store.contacts.earliestDue()).toBe(20);
    expect(await store.contacts.earliestDue(30)).toBe(50);
    expect(await store.contacts.earliestDue(50)).toBeUndefined();
  });

  it('keeps files of an application with their bytes', async () => {
    const store = make();
    const file = { id: anId(9), applicationId: anId(1), kind: 'resume', name: 'a.pdf', type: '', size: 3 } as const;
    await store.files.put({ ...file, updatedAt: 1 });
    await store.files.put({ ...file, id: anId(10), size: 2, updatedAt: 2 });
    await store.files.putBytes(anId(9), new Uint8Array([1, 2, 3]));
    expect((await store.files.of(anId(1))).map(({ id }) => id)).toEqual([anId(10), anId(9)]);
    expect([...((await store.files.bytes(anId(9))) ?? [])]).toEqual([1, 2, 3]);
    expect(await store.files.bytes(anId(10))).toBeUndefined();
    expect(await store.files.totalSize()).toBe(5);
  });

  it('takes back everything of a transaction that fails', async () => {
    const store = make();
    await store.followUps.put(aFollowUp());
    const failing = store.transact(async (rows) => {
      await rows.followUps.put(aFollowUp({ state: 'done' }));
      await rows.followUps.put(aFollowUp({ id: anId(9) }));
      await rows.events.add(aSavedEvent());
      throw new Error('killed');
    });
    await expect(failing).rejects.toThrow('killed');
    expect(await store.followUps.open()).toEqual([aFollowUp()]);
    expect(await store.events.of(anId(1))).toEqual([]);
  });

  it('keeps the settings, and has some before any were put', async () => {
    const store = make();
    expect(await store.settings()).toMatchObject({ firstFollowUpDays: 8, zone: null });
    await store.putSettings(someSettings({ hour: 11 }));
    expect((await store.settings()).hour).toBe(11);
  });

  it('lets no two transactions see each other half done', async () => {
    const store = make();
    await store.followUps.put(aFollowUp());
    const once = () =>
      store.transact(async (rows) => {
        const row = await rows.followUps.get(anId(200));
        if (row !== undefined) await rows.followUps.put({ ...row, dueAt: row.dueAt + 1 });
      });
    await Promise.all([once(), once(), once()]);
    expect((await store.followUps.get(anId(200)))?.dueAt).toBe(aFollowUp().dueAt + 3);
  });
});
