import { describe, expect, it } from 'vitest';
import { deleteApplication, editApplication, editPosting, stopFollowUps } from '../../lib/app/edit';
import { markApplied } from '../../lib/app/move-application';
import { savePosting } from '../../lib/app/save-posting';
import { undo } from '../../lib/app/undo';
import type { JobPosting } from '../../lib/domain/posting';
import { aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

const key = 'lever:kestrel-1';

async function aWorldWith(posting: Partial<JobPosting> = {}): Promise<World> {
  const world = aWorld();
  await world.store.postings.put(aPosting(posting));
  return world;
}

const kinds = async (world: World, id: string) => (await world.store.events.of(id)).map(({ kind }) => kind);
const states = async (world: World, id: string) => (await world.store.followUps.of(id)).map(({ state }) => state);

describe('editing', () => {
  it('a fact marks it as the user’s, and the history names it', async () => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    const { posting, change } = await editPosting(world, {
      key,
      facts: { company: 'Kestrel', title: 'Backend Developer' },
    });
    expect(posting).toMatchObject({ company: 'Kestrel', provenance: { company: 'edited', title: 'jsonLd(title)' } });
    expect(await world.store.events.of(application.id)).toMatchObject([
      { kind: 'saved' },
      { kind: 'edited', field: 'company' },
    ]);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await world.store.postings.get(key)).toEqual(aPosting());
  });

  it('a fact away is possible, but not the title', async () => {
    const world = await aWorldWith();
    expect((await editPosting(world, { key, facts: { company: null } })).posting.company).toBeNull();
    await expect(editPosting(world, { key, facts: { title: '' } })).rejects.toMatchObject({ code: 'invalid' });
  });

  it('to the same changes nothing', async () => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    expect((await editPosting(world, { key, facts: { company: 'Kestrel Maps' } })).change).toBeNull();
    expect((await editApplication(world, { applicationId: application.id, edits: { notes: '' } })).change).toBeNull();
  });

  it('notes, tags and the rest of an application can be taken back', async () => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    const edits = { notes: '# Ask', tags: ['near'], excitement: 4, resumeVersion: 'Go, November' };
    const edited = await editApplication(world, { applicationId: application.id, edits });
    expect(edited.application).toMatchObject(edits);
    await undo(world, { changeId: edited.change?.id ?? '' });
    expect(await world.store.applications.get(application.id)).toEqual(application);
  });

  it.each([{ excitement: 6 }, { tags: ['x'.repeat(61)] }, { notes: 'x'.repeat(100_001) }])(
    '%j… is refused',
    async (edits) => {
      const world = await aWorldWith();
      const { application } = await savePosting(world, { key });
      await expect(editApplication(world, { applicationId: application.id, edits })).rejects.toMatchObject({
        code: 'invalid',
      });
    },
  );

  it('switches follow-ups off for one, and on again', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    await stopFollowUps(world, { applicationId: application.id });
    expect(await states(world, application.id)).toEqual(['skipped']);
    expect((await kinds(world, application.id)).at(-1)).toBe('follow-ups-stopped');
    await editApplication(world, { applicationId: application.id, edits: { followUpsOff: false } });
    expect((await states(world, application.id)).sort()).toEqual(['skipped', 'waiting']);
  });
});

describe('deleting', () => {
  it('takes the application with its follow-ups, and can be taken back', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    const { change } = await deleteApplication(world, { applicationId: application.id });
    expect(await world.store.applications.all()).toEqual([]);
    expect(await world.store.db.followUps.count()).toBe(0);
    expect(await world.store.db.tombstones.count()).toBe(2);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await world.store.applications.get(application.id)).toEqual(application);
    expect(await states(world, application.id)).toEqual(['waiting']);
    expect(await world.store.db.tombstones.count()).toBe(0);
  });
});

describe('two tabs that edit one application', () => {
  async function twoTabs() {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    const shown = { notes: '', tags: [] };
    const tab = (edits: { notes?: string; tags?: string[] }) =>
      editApplication(world, { applicationId: application.id, edits, shown });
    return { world, tab };
  }

  it('of different fields keep both', async () => {
    const { tab } = await twoTabs();
    await tab({ notes: 'from one' });
    const { application, conflicts } = await tab({ tags: ['from the other'] });
    expect(application).toMatchObject({ notes: 'from one', tags: ['from the other'] });
    expect(conflicts).toEqual([]);
  });

  it('of the same field lose neither: the later one is told both, and what else it wanted is written', async () => {
    const { tab } = await twoTabs();
    await tab({ notes: 'from one' });
    const { application, conflicts } = await tab({ notes: 'from the other', tags: ['near'] });
    expect(application).toMatchObject({ notes: 'from one', tags: ['near'] });
    expect(conflicts).toEqual([{ field: 'notes', here: 'from one', yours: 'from the other' }]);
  });

  it('to the same value agree', async () => {
    const { tab } = await twoTabs();
    await tab({ notes: 'the same' });
    expect(await tab({ notes: 'the same' })).toMatchObject({ conflicts: [], change: null });
  });

  it('of a fact of the posting are told as well', async () => {
    const world = await aWorldWith();
    const shown = { company: 'Kestrel Maps' };
    await editPosting(world, { key, facts: { company: 'Kestrel' }, shown });
    const { posting, conflicts } = await editPosting(world, { key, facts: { company: null }, shown });
    expect(posting.company).toBe('Kestrel');
    expect(conflicts).toEqual([{ field: 'company', here: 'Kestrel', yours: null }]);
  });
});
