import { describe, expect, it } from 'vitest';
import { deleteApplication, editApplication, editPosting, stopFollowUps } from '../../lib/app/edit';
import { completeFollowUp } from '../../lib/app/follow-up';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { addByHand, savePosting } from '../../lib/app/save-posting';
import { undo } from '../../lib/app/undo';
import { STAGES, type Stage } from '../../lib/domain/application';
import { hasPage, type JobPosting } from '../../lib/domain/posting';
import { atTime } from '../../lib/time';
import { anId, aPosting, THEN } from '../builders';
import { aWorld, type World } from '../surroundings';

const key = 'lever:kestrel-1';

async function aWorldWith(posting: Partial<JobPosting> = {}): Promise<World> {
  const world = aWorld();
  await world.store.postings.put(aPosting(posting));
  return world;
}

const kinds = async (world: World, id: string) => (await world.store.events.of(id)).map(({ kind }) => kind);
const states = async (world: World, id: string) => (await world.store.followUps.of(id)).map(({ state }) => state);

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
    expect(await world.store.db.events.count()).toBe(1);
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

describe('applied', () => {
  it('saves first, and plans the first follow-up', async () => {
    const world = await aWorldWith();
    const { application, change } = await markApplied(world, { key, on: '2026-11-12' });
    expect(application).toMatchObject({ stage: 'applied', appliedOn: '2026-11-12' });
    expect(change?.label).toBe('Moved to Applied');
    expect(await kinds(world, application.id)).toEqual(['saved', 'moved', 'follow-up-planned']);
    expect(await world.store.followUps.of(application.id)).toMatchObject([
      { nth: 1, dueAt: atTime('2026-11-24', 9), reason: 'after-applying', state: 'waiting' },
    ]);
  });

  it('twice on the same day changes nothing', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    expect(await markApplied(world, { applicationId: application.id, on: '2026-11-12' })).toEqual({
      application,
      change: null,
    });
  });

  it('on another day than noted first plans anew', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    await markApplied(world, { applicationId: application.id, on: '2026-11-09' });
    expect(await world.store.followUps.of(application.id)).toMatchObject([
      { dueAt: atTime('2026-11-17', 9), state: 'waiting' },
      { dueAt: atTime('2026-11-24', 9), state: 'skipped' },
    ]);
  });

  it('of one that is further on only notes the day', async () => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    await moveApplication(world, { applicationId: application.id, to: 'interviewing', on: '2026-11-12' });
    const after = await markApplied(world, { key, on: '2026-11-01' });
    expect(after.application).toMatchObject({ stage: 'interviewing', appliedOn: '2026-11-01' });
    expect(await world.store.db.followUps.count()).toBe(0);
  });

  it('to a posting that asks for no follow-ups plans none', async () => {
    const world = await aWorldWith({ description: 'We draw maps.\nPlease, no follow-ups.' });
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    expect(await world.store.followUps.of(application.id)).toEqual([]);
  });

  it('is noted also where no lexicon can be had', async () => {
    const world = { ...(await aWorldWith()), matcher: () => Promise.reject(new Error('no file')) };
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    expect(application.stage).toBe('applied');
  });

  it.each(['2026-02-30', '1969-12-31', '2036-01-01', ''])('on no possible day (%s) is refused', async (on) => {
    const world = await aWorldWith();
    await expect(markApplied(world, { key, on })).rejects.toMatchObject({ code: 'invalid' });
    expect(await world.store.db.applications.count()).toBe(0);
  });
});

describe('any move', () => {
  it.each(STAGES.flatMap((from) => STAGES.map((to) => [from, to] as const)))('%s → %s', async (from, to) => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    const { id: applicationId } = application;
    await moveApplication(world, { applicationId, to: from, on: '2026-11-12' });
    const { application: moved } = await moveApplication(world, { applicationId, to, on: '2026-11-13' });
    expect(moved).toMatchObject({ stage: to, stageOn: '2026-11-13' });
    const open = (await states(world, applicationId)).filter((state) => state === 'waiting');
    expect(open).toHaveLength(to === 'applied' ? 1 : 0);
    expect(moved.appliedOn).toBe(
      to === 'applied' ? '2026-11-13' : from === 'applied' && to !== 'saved' ? '2026-11-12' : null,
    );
  });

  it('can be taken back with all that it did', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    const { change } = await moveApplication(world, {
      applicationId: application.id,
      to: 'rejected',
      on: '2026-11-12',
    });
    expect(await states(world, application.id)).toEqual(['skipped']);
    await undo(world, { changeId: change?.id ?? '' });
    expect(await states(world, application.id)).toEqual(['waiting']);
    expect(await world.store.applications.get(application.id)).toEqual(application);
  });

  it('back to applied after two follow-ups plans no third', async () => {
    const world = await aWorldWith();
    const { application } = await markApplied(world, { key, on: '2026-11-12' });
    for (const nth of [0, 1]) {
      const followUp = (await world.store.followUps.of(application.id))[nth];
      world.at(followUp?.dueAt ?? 0);
      await completeFollowUp(world, { followUpId: followUp?.id ?? '' });
    }
    for (const to of ['ghosted', 'applied'] satisfies Stage[]) {
      await moveApplication(world, { applicationId: application.id, to, on: '2026-12-10' });
    }
    expect(await states(world, application.id)).toEqual(['done', 'done']);
  });

  it('of what is not there is refused', async () => {
    const move = { applicationId: anId(9), to: 'offer', on: '2026-11-12' } as const;
    await expect(moveApplication(aWorld(), move)).rejects.toMatchObject({ code: 'not-found' });
  });
});

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
