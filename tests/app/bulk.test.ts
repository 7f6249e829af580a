import { beforeEach, expect, it } from 'vitest';
import {
  archiveApplications,
  deleteApplications,
  dismissPosting,
  moveApplications,
  tagApplications,
} from '../../lib/app/bulk';
import { dropView, keepView } from '../../lib/app/listing';
import { markApplied } from '../../lib/app/move-application';
import { undo } from '../../lib/app/undo';
import { stageAfter } from '../../lib/domain/application';
import { aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

let world: World;
let ids: string[];

beforeEach(async () => {
  world = aWorld();
  ids = [];
  for (const id of ['a', 'b', 'c']) {
    await world.store.postings.put(aPosting({ id }));
    ids.push((await markApplied(world, { key: `lever:${id}`, on: '2026-11-10' })).application.id);
  }
});

const rows = async () => (await world.store.applications.all()).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
const open = async () => (await world.store.followUps.open()).length;

it('moves all with a date, and one Undo moves all back', async () => {
  const { count, change } = await moveApplications(world, { applicationIds: ids, to: 'rejected', on: '2026-11-11' });
  expect(count).toBe(3);
  expect((await rows()).map(({ stage, stageOn }) => [stage, stageOn])).toEqual(
    Array(3).fill(['rejected', '2026-11-11']),
  );
  expect(await open()).toBe(0);
  await undo(world, { changeId: change?.id ?? '' });
  for (const { id, stage } of await rows()) {
    expect(stage).toBe('applied');
    expect(stageAfter(await world.store.events.of(id))).toBe('applied');
  }
  expect(await open()).toBe(3);
});

it('a day on which nothing can have begun changes none of them', async () => {
  await expect(moveApplications(world, { applicationIds: ids, to: 'offer', on: '2031-01-01' })).rejects.toMatchObject({
    code: 'invalid',
  });
  expect((await rows()).map(({ stage }) => stage)).toEqual(['applied', 'applied', 'applied']);
});

it('counts only what it changed, and skips what is gone', async () => {
  await tagApplications(world, { applicationIds: ids.slice(0, 1), tag: 'near', on: true });
  const given = await tagApplications(world, { applicationIds: [...ids, 'gone', ...ids], tag: ' near ', on: true });
  expect(given.count).toBe(2);
  expect((await rows()).map(({ tags }) => tags)).toEqual([['near'], ['near'], ['near']]);
  const taken = await tagApplications(world, { applicationIds: ids, tag: 'near', on: false });
  expect(taken.count).toBe(3);
  const nothing = await tagApplications(world, { applicationIds: ids, tag: 'near', on: false });
  expect(nothing).toEqual({ count: 0, change: null });
  await expect(tagApplications(world, { applicationIds: ids, tag: ' ', on: true })).rejects.toMatchObject({
    code: 'invalid',
  });
});

it('what is put away reminds of nothing until it is taken out again', async () => {
  await archiveApplications(world, { applicationIds: ids, archived: true });
  expect(await open()).toBe(0);
  expect((await rows()).every(({ archivedAt }) => archivedAt === world.now())).toBe(true);
  await archiveApplications(world, { applicationIds: ids.slice(0, 1), archived: false });
  expect(await open()).toBe(1);
  expect((await rows()).map(({ archivedAt }) => archivedAt === null)).toEqual([true, false, false]);
});

it('deletes all with their follow-ups, and Undo brings all back', async () => {
  const { count, change } = await deleteApplications(world, { applicationIds: ids });
  expect([count, (await rows()).length, await open()]).toEqual([3, 0, 0]);
  await undo(world, { changeId: change?.id ?? '' });
  expect([(await rows()).length, await open()]).toEqual([3, 3]);
});

it('a view is kept under its name, replaced under the same one, and forgotten', async () => {
  const views = async () => (await world.store.settings()).listing.views;
  await keepView(world, { name: ' Bern ', search: 'text=bern' });
  await keepView(world, { name: 'Due', search: 'due=1' });
  await keepView(world, { name: 'Bern', search: 'text=bern&due=1' });
  expect(await views()).toEqual([
    { name: 'Bern', search: 'text=bern&due=1' },
    { name: 'Due', search: 'due=1' },
  ]);
  await dropView(world, { name: 'Bern' });
  expect((await views()).map(({ name }) => name)).toEqual(['Due']);
  await expect(keepView(world, { name: ' ', search: '' })).rejects.toMatchObject({ code: 'invalid' });
});

it('a posting that is not for the user is saved and put away in one change, which one Undo takes back', async () => {
  await world.store.postings.put(aPosting({ id: 'not-mine' }));
  const { application, change } = await dismissPosting(world, { key: 'lever:not-mine' });
  expect(application).toMatchObject({ stage: 'saved', archivedAt: world.now() });
  expect((await dismissPosting(world, { key: 'lever:not-mine' })).application).toEqual(application);
  await undo(world, { changeId: change?.id ?? '' });
  expect(await world.store.applications.byPosting('lever:not-mine')).toBeUndefined();
  await expect(dismissPosting(world, { key: 'lever:never-seen' })).rejects.toMatchObject({ code: 'not-found' });
});
