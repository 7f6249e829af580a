import { describe, expect, it } from 'vitest';
import { aMatch, anApplication, anId, aPosting, aSavedEvent, THEN } from '../builders';
import { aStore } from '../surroundings';

describe('undo', () => {
  const saved = async () => {
    const store = aStore();
    await store.postings.put(aPosting());
    const { change } = await store.transactUndoable('Saved', THEN, async (rows) => {
      await rows.applications.put(anApplication());
      await rows.events.add(aSavedEvent());
    });
    if (change === null) throw new Error('no change');
    return { store, change };
  };

  it('takes back each touched row and adds to the history instead of cutting it', async () => {
    const { store, change } = await saved();
    await store.undo(change.id, THEN + 5);
    expect(await store.applications.get(anId(1))).toBeUndefined();
    expect(await store.events.of(anId(1))).toMatchObject([{ kind: 'saved' }, { kind: 'undone', undoes: anId(100) }]);
    expect(await store.lastChange()).toBeUndefined();
  });

  it('brings back what was deleted and removes its tombstone', async () => {
    const { store } = await saved();
    const { change } = await store.transactUndoable('Deleted', THEN, (rows) => rows.applications.delete(anId(1), THEN));
    await store.undo(change?.id ?? '', THEN + 9);
    expect(await store.applications.get(anId(1))).toEqual(anApplication({ updatedAt: THEN + 9 }));
    expect(await store.db.tombstones.count()).toBe(0);
  });

  it('goes back step by step', async () => {
    const { store, change: first } = await saved();
    const second = await store.transactUndoable('Edited', THEN, (rows) =>
      rows.applications.put(anApplication({ notes: 'x' })),
    );
    expect((await store.lastChange())?.id).toBe(second.change?.id);
    await store.undo(second.change?.id ?? '', THEN + 1);
    expect(await store.lastChange()).toEqual(first);
    await store.undo(first.id, THEN + 2);
    expect(await store.applications.all()).toEqual([]);
  });

  it('refuses where a row has changed since, and changes nothing', async () => {
    const { store, change } = await saved();
    await store.applications.put(anApplication({ notes: 'later' }));
    await expect(store.undo(change.id, THEN)).rejects.toMatchObject({ code: 'conflict' });
    expect((await store.applications.get(anId(1)))?.notes).toBe('later');
    expect(await store.lastChange()).toEqual(change);
  });

  it('does not mind that the page was seen again meanwhile, and keeps when', async () => {
    const { store } = await saved();
    const { change } = await store.transactUndoable('Edited', THEN, (rows) =>
      rows.postings.put(aPosting({ title: 'Mine' })),
    );
    await store.postings.put(aPosting({ title: 'Mine', lastSeenAt: THEN + 777 }));
    await store.undo(change?.id ?? '', THEN + 800);
    expect(await store.postings.get('lever:kestrel-1')).toEqual(
      aPosting({ lastSeenAt: THEN + 777, updatedAt: THEN + 800 }),
    );
  });

  it('knows no change that touched nothing, and none that it never made', async () => {
    const store = aStore();
    expect((await store.transactUndoable('Nothing', THEN, async () => 1)).change).toBeNull();
    await expect(store.undo(anId(5), THEN)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('reaches back twenty changes; then the history of what was deleted goes for good', async () => {
    const { store } = await saved();
    await store.transactUndoable('Deleted', THEN, (rows) => rows.applications.delete(anId(1), THEN));
    const other = anApplication({ id: anId(2), postingKey: 'other' });
    for (let n = 0; n < 19; n++) {
      await store.transactUndoable('Edited', THEN, (rows) => rows.applications.put({ ...other, notes: `${n}` }));
    }
    expect(await store.events.of(anId(1))).toHaveLength(1);
    await store.transactUndoable('Edited', THEN, (rows) => rows.applications.put({ ...other, notes: 'last' }));
    expect(await store.db.changes.count()).toBe(20);
    expect(await store.events.of(anId(1))).toEqual([]);
  });

  it('never gives a revision of the profile a second time', async () => {
    const store = aStore();
    const profile = await store.profile();
    await store.putProfile({ ...profile, revision: 1 });
    const { change } = await store.transactUndoable('Skill', THEN, (rows) =>
      rows.putProfile({ ...profile, name: 'x', revision: 2 }),
    );
    await store.undo(change?.id ?? '', THEN);
    expect(await store.profile()).toMatchObject({ name: '', revision: 3 });
  });

  it('of a text also forgets the match that was counted of it', async () => {
    const store = aStore();
    await store.postings.put(aPosting());
    const { change } = await store.transactUndoable('Edited', THEN, (rows) =>
      rows.postings.put(aPosting({ description: 'Mine' })),
    );
    await store.matches.put(aMatch());
    await store.undo(change?.id ?? '', THEN);
    expect((await store.postings.get('lever:kestrel-1'))?.description).toBe(aPosting().description);
    expect(await store.db.matches.count()).toBe(0);
    expect(await store.db.scores.count()).toBe(0);
  });
});
