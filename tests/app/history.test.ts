import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deleteApplication, editApplication, editPosting, stopFollowUps } from '../../lib/app/edit';
import { fireDueFollowUps } from '../../lib/app/fire-follow-ups';
import { completeFollowUp, noteReply, snoozeFollowUp } from '../../lib/app/follow-up';
import { markApplied, moveApplication } from '../../lib/app/move-application';
import { addByHand, savePosting } from '../../lib/app/save-posting';
import { seePosting } from '../../lib/app/see-posting';
import { changeSettings } from '../../lib/app/settings';
import { undo } from '../../lib/app/undo';
import { type Application, isOpen, STAGES, stageAfter } from '../../lib/domain/application';
import { codeOf } from '../../lib/errors';
import { addDays, dayOf } from '../../lib/time';
import { aPosting } from '../builders';
import { aWorld, type World } from '../surroundings';

/** What somebody may do next; `pick` chooses among what is there. */
type Step = (world: World, pick: number, days: number) => Promise<unknown>;

const HOUR = 3_600_000;
const KEYS = ['a', 'b', 'c'];

const one = async (world: World, pick: number): Promise<Application | undefined> => {
  const all = await world.store.applications.all();
  return all[pick % Math.max(1, all.length)];
};
const on = (world: World, days: number) => addDays(dayOf(world.now()), days - 20);

const withApplication =
  (work: (world: World, applicationId: string, pick: number, days: number) => Promise<unknown>): Step =>
  async (world, pick, days) => {
    const application = await one(world, pick);
    if (application !== undefined) await work(world, application.id, pick, days);
  };

const withFollowUp =
  (work: (world: World, followUpId: string, days: number) => Promise<unknown>): Step =>
  async (world, pick, days) => {
    const open = await world.store.followUps.open();
    const followUp = open[pick % Math.max(1, open.length)];
    if (followUp !== undefined) await work(world, followUp.id, days);
  };

const STEPS: Readonly<Record<string, Step>> = {
  see: (world, pick, days) =>
    seePosting(
      world,
      aPosting({ id: KEYS[pick % 3] ?? '', description: `Text ${days % 4}\n• Go`, closesOn: on(world, days * 2) }),
    ),
  save: (world, pick) => savePosting(world, { key: `lever:${KEYS[pick % 3]}` }),
  add: (world, pick, days) =>
    addByHand(world, { title: 'Cook', url: null, appliedOn: pick % 2 === 0 ? null : on(world, days) }),
  apply: (world, pick, days) => markApplied(world, { key: `lever:${KEYS[pick % 3]}`, on: on(world, days) }),
  move: withApplication((world, applicationId, pick, days) =>
    moveApplication(world, { applicationId, to: STAGES[pick % STAGES.length] ?? 'saved', on: on(world, days) }),
  ),
  edit: withApplication((world, applicationId, pick) =>
    editApplication(world, { applicationId, edits: { notes: `${pick}`, followUpsOff: pick % 3 === 0 } }),
  ),
  correct: (world, pick, days) =>
    editPosting(world, {
      key: `lever:${KEYS[pick % 3]}`,
      facts: { company: `C${pick}`, closesOn: on(world, days * 2) },
    }),
  remove: withApplication((world, applicationId) => deleteApplication(world, { applicationId })),
  done: withFollowUp((world, followUpId) => completeFollowUp(world, { followUpId })),
  snooze: withFollowUp((world, followUpId, days) =>
    snoozeFollowUp(world, { followUpId, until: addDays(dayOf(world.now()), days + 1) }),
  ),
  stop: withApplication((world, applicationId) => stopFollowUps(world, { applicationId })),
  reply: withApplication((world, applicationId, _pick, days) =>
    noteReply(world, { applicationId, note: 'They wrote', on: on(world, days) }),
  ),
  settings: (world, pick) => changeSettings(world, { firstFollowUpDays: 7 + (pick % 8), followUps: pick % 4 !== 0 }),
  undo: async (world) => {
    const change = await world.store.lastChange();
    if (change !== undefined) await undo(world, { changeId: change.id });
  },
  fire: (world) => fireDueFollowUps(world),
  wait: async (world, _pick, days) => world.at(world.now() + days * 7 * HOUR),
};

/** What somebody may run into is no fault; anything unforeseen is. */
const EXPECTED: readonly string[] = ['not-found', 'conflict', 'invalid'];

async function consistent(world: World): Promise<void> {
  const { store } = world;
  for (const application of await store.applications.all()) {
    expect(stageAfter(await store.events.of(application.id))).toBe(application.stage);
    expect(await store.postings.get(application.postingKey)).toBeDefined();
    const followUps = await store.followUps.of(application.id);
    const open = followUps.filter(isOpen);
    expect(open.length).toBeLessThanOrEqual(1);
    expect(followUps.filter(({ state }) => state === 'done').length).toBeLessThanOrEqual(2);
    if (application.stage !== 'applied' || application.followUpsOff) expect(open).toEqual([]);
  }
  const ids = new Set((await store.applications.all()).map(({ id }) => id));
  for (const { applicationId } of await store.followUps.open()) expect(ids).toContain(applicationId);
}

it('whatever somebody does in whatever order, stage and history agree and at most one follow-up is open', async () => {
  // Undo right after a move is what most often goes wrong: it comes more often than the rest.
  const names = [...Object.keys(STEPS), 'move', 'move', 'apply', 'undo', 'undo', 'undo', 'undo'];
  const step = fc.tuple(fc.constantFrom(...names), fc.nat(40), fc.integer({ min: 0, max: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 30 }), async (steps) => {
      const world = aWorld();
      await seePosting(world, aPosting({ id: 'a' }));
      for (const [name, pick, days] of steps) {
        try {
          await STEPS[name]?.(world, pick, days);
        } catch (thrown) {
          if (!EXPECTED.includes(codeOf(thrown))) throw thrown;
        }
        await consistent(world);
      }
      world.store.db.close();
    }),
    { numRuns: 60 },
  );
}, 30_000);

it('undoing everything, step by step, leaves nothing but what was seen', async () => {
  const undoable = ['save', 'apply', 'move', 'edit', 'correct', 'done', 'snooze', 'stop', 'reply', 'remove'];
  const step = fc.tuple(fc.constantFrom(...undoable), fc.nat(40), fc.integer({ min: 0, max: 20 }));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 15 }), async (steps) => {
      const world = aWorld();
      for (const id of KEYS) await seePosting(world, aPosting({ id }));
      for (const [name, pick, days] of steps) {
        await STEPS[name]?.(world, pick, days).catch((thrown: unknown) => {
          if (!EXPECTED.includes(codeOf(thrown))) throw thrown;
        });
      }
      for (let change = await world.store.lastChange(); change; change = await world.store.lastChange()) {
        await undo(world, { changeId: change.id });
      }
      expect(await world.store.applications.all()).toEqual([]);
      expect(await world.store.db.followUps.count()).toBe(0);
      for (const id of KEYS) {
        expect({ ...(await world.store.postings.get(`lever:${id}`)), updatedAt: 0 }).toEqual(
          aPosting({ id, updatedAt: 0 }),
        );
      }
      world.store.db.close();
    }),
    { numRuns: 40 },
  );
}, 30_000);
