import { describe, expect, it } from 'vitest';
import { editApplication } from '../../lib/app/edit';
import { duplicatesOf, importRows } from '../../lib/app/import-rows';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { undo } from '../../lib/app/undo';
import { allEvents } from '../../lib/store/histories';
import { dayOf } from '../../lib/time';
import { exportAll, importAll } from '../backups';
import { aPosting, THEN } from '../builders';
import { HUNTR, TEAL, takenFrom } from '../exchange/tables';
import { aWorld, type World } from '../surroundings';
import { consistent } from './steps';

const take = (world: World, text: string, duplicates: 'skip' | 'fill' = 'skip') =>
  importRows(world, { rows: takenFrom(text).rows, duplicates });

const applicationAt = async ({ store }: World, company: string) => {
  const all = await store.applications.all();
  for (const one of all) if ((await store.postings.get(one.postingKey))?.company === company) return one;
  throw new Error(`no application at ${company}`);
};

describe('applications of another tracker', () => {
  it('come in with their history, their notes and a follow-up where one is still sensible', async () => {
    const world = aWorld();
    expect(await take(world, TEAL)).toMatchObject({ added: 3, filled: 0, skipped: 0 });
    const kestrel = await applicationAt(world, 'Kestrel Maps');
    expect(kestrel).toMatchObject({ stage: 'applied', appliedOn: '2026-11-02', excitement: 4 });
    expect(await world.store.events.of(kestrel.id)).toMatchObject([
      { kind: 'saved', on: '2026-10-30' },
      { kind: 'moved', to: 'applied', on: '2026-11-02' },
    ]);
    expect(await world.store.followUps.of(kestrel.id)).toMatchObject([{ reason: 'own-date', state: 'waiting' }]);
    const gone = await applicationAt(world, 'Nordlicht GmbH');
    expect(gone).toMatchObject({ stage: 'ghosted', stageOn: '2026-10-01', appliedOn: '2026-09-03' });
    expect(gone.archivedAt && dayOf(gone.archivedAt)).toBe('2026-10-02');
    expect(await world.store.followUps.of(gone.id)).toEqual([]);
    await consistent(world);
  });

  it('are in a sound backup', async () => {
    const world = aWorld();
    await take(world, TEAL);
    await importAll(aWorld().store, await exportAll(world.store, THEN), 'replace');
  });

  it('are the same ones when the file comes in again', async () => {
    const world = aWorld();
    await take(world, TEAL);
    const rows = takenFrom(TEAL).rows;
    expect(await duplicatesOf(world, rows)).toEqual(rows.map(({ posting }) => posting.key));
    expect(await take(world, TEAL)).toEqual({ added: 0, filled: 0, skipped: 3, change: null });
    expect(await world.store.applications.all()).toHaveLength(3);
  });

  it('are found in the file of another tracker, though company, title and address are written differently', async () => {
    const world = aWorld();
    await take(world, TEAL);
    const [kestrel, apiary] = await duplicatesOf(world, takenFrom(HUNTR).rows);
    expect(kestrel).toBe((await applicationAt(world, 'Kestrel Maps')).postingKey);
    expect(apiary).toBeNull();
    expect(await take(world, HUNTR)).toMatchObject({ added: 1, skipped: 1 });
  });

  it('fill in what is missing here, and overwrite nothing', async () => {
    const world = aWorld();
    await take(world, TEAL);
    const { id: applicationId } = await applicationAt(world, 'Kestrel Maps');
    await editApplication(world, { applicationId, edits: { tags: ['near'] } });
    expect(await take(world, HUNTR, 'fill')).toMatchObject({ added: 1, filled: 1, skipped: 0 });
    expect(await world.store.applications.get(applicationId)).toMatchObject({
      notes: 'Two lines\nof notes',
      tags: ['near'],
      appliedOn: '2026-11-02',
    });
    expect((await take(world, HUNTR, 'fill')).change).toBeNull();
    await consistent(world);
  });

  it('that were looked at here keep what their page said', async () => {
    const world = aWorld();
    const { posting } = takenFrom(TEAL).rows[0] ?? {};
    const id = posting?.id ?? '';
    await seePosting(world, aPosting({ site: 'lever', id, title: 'Backend Developer, Maps', salary: null }));
    await take(world, TEAL);
    expect(await world.store.postings.get(`lever:${id}`)).toMatchObject({
      title: 'Backend Developer, Maps',
      description: aPosting().description,
      salary: { min: 90_000 },
    });
    expect(await world.store.applications.all()).toHaveLength(3);
  });

  it('twice in one file become one', async () => {
    const world = aWorld();
    expect(
      await take(world, `${HUNTR}Apiary Ltd,Keeper,Applied,https://other.example/9,Basel,,2026-11-02,\n`),
    ).toMatchObject({
      added: 2,
      skipped: 1,
    });
  });

  it('can be taken back, all of them at once, and are gone without a trace', async () => {
    const world = aWorld();
    await seePosting(world, aPosting({ id: 'own', company: 'Birch' }));
    await savePosting(world, { key: 'lever:own' });
    const { change } = await take(world, TEAL);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await world.store.applications.all()).toHaveLength(1);
    expect(await world.store.db.postings.count()).toBe(1);
    expect(await world.store.db.texts.count()).toBe(1);
    expect(await world.store.db.words.count()).toBe(1);
    expect(await allEvents(world.store.db)).toHaveLength(1);
    expect(await world.store.db.followUps.count()).toBe(0);
    expect(await take(world, TEAL)).toMatchObject({ added: 3 });
  });

  it('are not taken back once one of them was changed', async () => {
    const world = aWorld();
    const { change } = await take(world, TEAL);
    world.at(THEN + 1);
    const { id: applicationId } = await applicationAt(world, 'Lindenhof');
    await editApplication(world, { applicationId, edits: { notes: 'mine' } });
    await expect(undo(world, { changeId: change?.id ?? '' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.store.applications.all()).toHaveLength(3);
  });

  it('come in whole or not at all', async () => {
    const world = aWorld();
    world.store.db.use({
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
    await expect(take(world, TEAL)).rejects.toMatchObject({ code: 'storage-full' });
    world.store.db.close({ disableAutoOpen: false });
    world.store.db.unuse({ stack: 'dbcore', name: 'full disk' });
    expect(await world.store.applications.all()).toEqual([]);
    expect(await world.store.db.postings.count()).toBe(0);
  });
});
