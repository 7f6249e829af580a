import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seePosting } from '../../lib/app/see-posting';
import { undo } from '../../lib/app/undo';
import { exportAll, importAll } from '../backups';
import { aPosting } from '../builders';
import { aWorld } from '../surroundings';
import { anyStep, consistent, KEYS, take } from './steps';

it('whatever somebody does in whatever order, stage and history agree and at most one follow-up is open', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 30 }), async (steps) => {
      const world = aWorld();
      await seePosting(world, aPosting({ id: 'a' }));
      for (const step of steps) {
        await take(world, [step]);
        await consistent(world);
      }
      world.store.db.close();
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('undoing everything, step by step, leaves nothing but what was seen', async () => {
  const undoable = ['save', 'apply', 'move', 'edit', 'correct', 'done', 'snooze', 'stop', 'reply', 'remove'];
  const step = fc.tuple(fc.constantFrom(...undoable), fc.nat(40), fc.integer({ min: 0, max: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      const world = aWorld();
      for (const id of KEYS) await seePosting(world, aPosting({ id }));
      await take(world, steps);
      for (let change = await world.store.lastChange(); change; change = await world.store.lastChange()) {
        await undo(world, { changeId: change.id });
      }
      expect(await world.store.applications.all()).toEqual([]);
      expect(await world.store.db.followUps.count()).toBe(0);
      for (const id of KEYS) {
        const posting = await world.store.postings.get(`lever:${id}`);
        expect({ ...posting, updatedAt: 0 }).toEqual(aPosting({ id, updatedAt: 0 }));
      }
      world.store.db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);

it('a backup of any search can be read back, and gives the same backup again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 20 }), async (steps) => {
      const [world, other] = [aWorld(), aWorld()];
      await seePosting(world, aPosting({ id: 'a' }));
      await take(world, steps);
      const json = await exportAll(world.store, world.now());
      await importAll(other.store, json, 'replace');
      expect(JSON.parse(await exportAll(other.store, world.now()))).toEqual(JSON.parse(json));
      for (const { store } of [world, other]) store.db.close();
    }),
    { numRuns: 30 },
  );
}, 60_000);

it('two machines that went apart are joined into one sound search, on either of them', async () => {
  const steps = fc.array(anyStep, { minLength: 2, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, fc.boolean(), async (before, here, there, together) => {
      const [home, away] = [aWorld(), aWorld()];
      for (const world of [home, away]) for (const id of KEYS) await seePosting(world, aPosting({ id }));
      if (together) {
        await take(home, before);
        await importAll(away.store, await exportAll(home.store, home.now()), 'replace');
        away.at(home.now());
      }
      await take(home, here);
      await take(away, there);
      const [fromHome, fromAway] = [await exportAll(home.store, home.now()), await exportAll(away.store, away.now())];
      await importAll(home.store, fromAway, 'merge');
      await importAll(away.store, fromHome, 'merge');
      for (const world of [home, away]) {
        await consistent(world, 4);
        await importAll(aWorld().store, await exportAll(world.store, world.now()), 'replace');
      }
      const saved = async (world: typeof home) =>
        (await world.store.applications.all()).map(({ postingKey }) => postingKey).sort();
      expect(await saved(home)).toEqual(await saved(away));
      for (const { store } of [home, away]) store.db.close();
    }),
    { numRuns: 40 },
  );
}, 60_000);
