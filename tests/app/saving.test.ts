import { describe, expect, it } from 'vitest';
import { addByHand, savePosting } from '../../lib/app/save-posting';
import { undo } from '../../lib/app/undo';
import { hasPage, type JobPosting } from '../../lib/domain/posting';
import { allEvents } from '../../lib/store/histories';
import { atTime } from '../../lib/time';
import { aPosting, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

const key = 'lever:kestrel-1';

async function aWorldWith(posting: Partial<JobPosting> = {}): Promise<World> {
  const world = aWorld();
  await world.store.postings.put(aPosting(posting));
  return world;
}

const kinds = async (world: World, id: string) => (await world.store.events.of(id)).map(({ kind }) => kind);

describe('saving', () => {
  it('makes one application and says what to undo', async () => {
    const world = await aWorldWith();
    const { application, change } = await savePosting(world, { key });
    expect(application).toMatchObject({ postingKey: key, stage: 'saved', stageOn: '2026-11-12', appliedOn: null });
    expect(change).toMatchObject({ label: 'Saved', at: THEN });
    expect(await kinds(world, application.id)).toEqual(['saved']);
  });

  it('twice, also at the same time, gives the same one', async () => {
    const world = await aWorldWith();
    const outcomes = await Promise.all([1, 2, 3].map(() => savePosting(world, { key })));
    const again = await savePosting(world, { key });
    expect(new Set([...outcomes, again].map(({ application }) => application.id)).size).toBe(1);
    expect(outcomes.filter(({ change }) => change !== null)).toHaveLength(1);
    expect(again.change).toBeNull();
    expect(await allEvents(world.store.db)).toHaveLength(1);
  });

  it('under the key of another sight gives the application of the posting', async () => {
    const world = await aWorldWith({ aliases: ['indeed:9'] });
    const { application } = await savePosting(world, { key });
    expect((await savePosting(world, { key: 'indeed:9' })).application.id).toBe(application.id);
  });

  it('what was never seen is refused', async () => {
    await expect(savePosting(aWorld(), { key })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('and undone leaves the posting as one that was seen', async () => {
    const world = await aWorldWith();
    const { application, change } = await savePosting(world, { key });
    await undo(world, { changeId: change?.id ?? '' });
    expect(await world.store.applications.all()).toEqual([]);
    expect(await world.store.postings.get(key)).toEqual(aPosting());
    expect((await savePosting(world, { key })).application.id).not.toBe(application.id);
  });
});

describe('adding by hand', () => {
  const typed = { title: 'Cook', company: 'Kiesel', url: null, appliedOn: null };

  it('makes a posting that the user wrote, and its application', async () => {
    const world = aWorld();
    const { application } = await addByHand(world, { ...typed, url: 'https://kiesel.example/cook' });
    const posting = await world.store.postings.get(application.postingKey);
    expect(posting).toMatchObject({
      site: 'manual',
      title: 'Cook',
      company: 'Kiesel',
      location: null,
      url: 'https://kiesel.example/cook',
      provenance: { title: 'edited', company: 'edited' },
    });
    expect(posting && hasPage(posting)).toBe(true);
  });

  it('needs no page', async () => {
    const world = aWorld();
    const { application } = await addByHand(world, typed);
    const posting = await world.store.postings.get(application.postingKey);
    expect(posting && hasPage(posting)).toBe(false);
  });

  it('can be of an application sent days ago', async () => {
    const world = aWorld();
    const { application, change } = await addByHand(world, { ...typed, appliedOn: '2026-11-02' });
    expect(application).toMatchObject({ stage: 'applied', appliedOn: '2026-11-02', stageOn: '2026-11-02' });
    expect(await world.store.followUps.of(application.id)).toMatchObject([{ dueAt: atTime('2026-11-17', 9) }]);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await world.store.db.postings.count()).toBe(0);
    expect(await world.store.db.followUps.count()).toBe(0);
  });

  it.each([
    ['no title', { title: '  ' }, 'title'],
    ['an address that is none', { url: 'javascript:alert(1)' }, 'url'],
    ['a day that is none', { appliedOn: '2026-13-01' }, 'appliedOn'],
    ['a day years ahead', { appliedOn: '2036-01-01' }, 'on:'],
  ])('with %s is refused, naming it', async (_what, wrong, name) => {
    const world = aWorld();
    await expect(addByHand(world, { ...typed, ...wrong })).rejects.toMatchObject({
      code: 'invalid',
      message: expect.stringContaining(name),
    });
    expect(await world.store.db.postings.count()).toBe(0);
  });
});
