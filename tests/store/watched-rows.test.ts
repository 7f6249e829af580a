import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Services } from '../../lib/services';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { LocalStore } from '../../lib/store/store';
import { aFollowUp, anApplication, anId, anInterview, aPosting, aProfile, aSavedEvent, THEN } from '../builders';
import { aQueriedStore } from '../surroundings';

const COUNT = 6;

let store: LocalStore;
let queries: Services['queries'];
let stop: () => void;
let told: (readonly ApplicationRow[])[];

const last = () => told.at(-1) ?? [];
const lineOf = (nth: number) => last().find(({ application }) => application.id === anId(nth));

/** Resolves once what was told is what a whole read gives. */
async function caughtUp(): Promise<void> {
  const whole = await queries.applicationRows();
  await expect.poll(last).toEqual(whole);
}

const application = (nth: number) =>
  anApplication({ id: anId(nth), postingKey: `lever:${nth}`, updatedAt: THEN + nth });

beforeEach(async () => {
  ({ store, queries } = aQueriedStore());
  for (let nth = 1; nth <= COUNT; nth++) {
    await store.postings.put(aPosting({ id: String(nth) }));
    await store.applications.put(application(nth));
  }
  told = [];
  stop = queries.watchApplicationRows({
    rows: (rows) => told.push(rows),
    failed: (thrown) => {
      throw thrown;
    },
  });
  await caughtUp();
});

afterEach(() => {
  stop();
  store.db.close();
});

describe('the list of applications', () => {
  it('changes in the one line that was changed, which comes first; all others stay the same objects', async () => {
    const before = new Map(last().map((row) => [row.application.id, row]));
    await store.applications.put({ ...application(3), stage: 'offer', updatedAt: THEN + 100 });
    await expect.poll(() => last()[0]?.application.stage).toBe('offer');
    await caughtUp();
    for (const row of last().slice(1)) expect(row).toBe(before.get(row.application.id));
  });

  it.each<[string, () => Promise<unknown>, () => unknown, unknown]>([
    ['its posting', () => store.postings.put(aPosting({ id: '2', title: 'Keeper' })), () => lineOf(2)?.title, 'Keeper'],
    [
      'a follow-up',
      () => store.followUps.put(aFollowUp({ id: anId(50), applicationId: anId(2), dueAt: 77 })),
      () => lineOf(2)?.nextDueAt,
      77,
    ],
    [
      'an interview',
      () => store.interviews.put(anInterview({ applicationId: anId(2) })),
      () => lineOf(2)?.interviews.length,
      1,
    ],
    [
      'its score',
      () => store.db.scores.put({ postingKey: 'lever:2', profileRevision: 0, score: 61 }),
      () => lineOf(2)?.score,
      61,
    ],
  ])('shows at once a change of %s', async (_what, change, shown, wanted) => {
    await change();
    await expect.poll(shown).toBe(wanted);
    await caughtUp();
  });

  it('says nothing of a change that no line shows', async () => {
    const count = told.length;
    await store.events.add(aSavedEvent());
    await store.applications.put({ ...application(1), updatedAt: THEN + 200 });
    await expect.poll(() => last()[0]?.application.id).toBe(anId(1));
    expect(told).toHaveLength(count + 1);
  });

  it('ends at what a whole read gives, whatever changes in whatever order, also many rows at once', async () => {
    const nth = fc.integer({ min: 1, max: COUNT + 2 });
    const change = fc.oneof(
      fc.tuple(fc.constant('move' as const), nth),
      fc.tuple(fc.constant('delete' as const), nth),
      fc.tuple(fc.constant('plan' as const), nth),
      fc.tuple(fc.constant('forget plan' as const), nth),
      fc.tuple(fc.constant('read' as const), nth),
      fc.tuple(fc.constant('profile' as const), nth),
      fc.tuple(fc.constant('many' as const), nth),
    );
    const does: Readonly<Record<string, (nth: number, at: number) => Promise<unknown>>> = {
      move: (nth, at) => store.applications.put({ ...application(nth), updatedAt: THEN + 1_000 + at }),
      delete: (nth, at) => store.applications.delete(anId(nth), THEN + at),
      plan: (nth, at) => store.followUps.put(aFollowUp({ id: anId(50 + nth), applicationId: anId(nth), dueAt: at })),
      'forget plan': (nth, at) => store.followUps.delete(anId(50 + nth), THEN + at),
      read: (nth, at) => store.postings.put(aPosting({ id: String(nth), title: `Title ${at}` })),
      profile: async () => store.putProfile(aProfile(['Go'])),
      many: (nth, at) =>
        store.transact(async (rows) => {
          for (let each = 1; each <= COUNT; each++)
            await rows.applications.put({ ...application(each), updatedAt: THEN + 2_000 + at + ((each * nth) % 7) });
        }),
    };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        await Promise.all(changes.map(([what, which], at) => does[what]?.(which, at)));
        await caughtUp();
      }),
      { numRuns: 25 },
    );
  });
});
