import { describe, expect, it } from 'vitest';
import { editApplication } from '../../lib/app/edit';
import { completeFollowUp } from '../../lib/app/follow-up';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { STAGES, type Stage } from '../../lib/domain/application';
import type { JobPosting } from '../../lib/domain/posting';
import { atTime } from '../../lib/time';
import { anId, aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

const key = 'lever:kestrel-1';

async function aWorldWith(posting: Partial<JobPosting> = {}): Promise<World> {
  const world = aWorld();
  await world.store.postings.put(aPosting(posting));
  return world;
}

const kinds = async (world: World, id: string) => (await world.store.events.of(id)).map(({ kind }) => kind);
const states = async (world: World, id: string) => (await world.store.followUps.of(id)).map(({ state }) => state);

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

describe('taking back', () => {
  it('a move is refused where a follow-up was planned on the strength of it', async () => {
    const world = await aWorldWith();
    await changeSettings(world, { followUps: false });
    const { application, change } = await markApplied(world, { key, on: '2026-11-12' });
    await changeSettings(world, { followUps: true });
    await expect(undo(world, { changeId: change?.id ?? '' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.store.applications.get(application.id)).toEqual(application);
    expect(await states(world, application.id)).toEqual(['waiting']);
  });

  it('notes is not', async () => {
    const world = await aWorldWith();
    const { application } = await savePosting(world, { key });
    const edits = { notes: 'x' };
    const { change } = await editApplication(world, { applicationId: application.id, edits });
    await seePosting(world, aPosting({ description: 'Another text altogether' }));
    await undo(world, { changeId: change?.id ?? '' });
    expect((await world.store.applications.get(application.id))?.notes).toBe('');
  });
});
