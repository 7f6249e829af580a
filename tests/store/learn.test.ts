import { describe, expect, it } from 'vitest';
import type { Gap, Match } from '../../lib/domain/skills';
import { queriesOn } from '../../lib/store/queries';
import { aMatch, aMatchLine, anApplication, anId, aPosting } from '../builders';
import { aStore } from '../surroundings';

const gap = (name: string, facts: Partial<Gap> = {}): Gap => ({ name, need: 'required', gain: 3, ...facts });

/** A store with one application for each match; the profile has the revision that they were counted for. */
async function saved(...matches: readonly Partial<Match>[]) {
  const store = aStore();
  await store.putProfile({
    id: 'profile',
    revision: 1,
    name: '',
    headline: null,
    resumeId: null,
    skills: [],
    updatedAt: 0,
  });
  for (const [at, facts] of matches.entries()) {
    const posting = aPosting({ id: `p${at}` });
    await store.postings.put(posting);
    await store.applications.put(anApplication({ id: anId(at + 1), postingKey: posting.key }));
    await store.matches.put(aMatch({ postingKey: posting.key, ...facts }));
  }
  return { store, view: () => queriesOn(store).learnView() };
}

describe('what to learn', () => {
  it('counts how often each missing skill is asked for and required, the most asked for first', async () => {
    const { view } = await saved(
      { gaps: [gap('Kubernetes'), gap('Rust', { need: 'preferred', gain: 1 })] },
      { gaps: [gap('Kubernetes', { need: 'preferred', gain: 1 }), gap('Rust', { need: 'preferred', gain: 1 })] },
      { gaps: [gap('Rust', { need: 'mentioned', gain: 0.5 }), gap('Perl', { need: 'mentioned', gain: 0.5 })] },
    );
    const { saved: all, counted, rows } = await view();
    expect([all, counted]).toEqual([3, 3]);
    expect(rows.map(({ name, asked, required }) => [name, asked, required])).toEqual([
      ['Kubernetes', 2, 1],
      ['Rust', 2, 0],
    ]);
  });

  it('says how many postings a skill would unlock, and by how many points scores would grow', async () => {
    const lines = (covered: number) => [
      ...Array.from({ length: covered }, (_, at) => aMatchLine(`had ${at}`)),
      ...Array.from({ length: 10 - covered }, (_, at) => aMatchLine(`open ${at}`, { credit: 0, coveredBy: null })),
    ];
    const { view } = await saved(
      { lines: lines(6), score: 60, gaps: [gap('Kubernetes')] },
      { lines: lines(5), score: 50, gaps: [gap('Kubernetes')] },
      { lines: lines(8), score: 80, gaps: [gap('Kubernetes')] },
      { lines: lines(1).slice(0, 2), score: null, gaps: [gap('Kubernetes')] },
    );
    expect((await view()).rows).toEqual([{ name: 'Kubernetes', asked: 4, required: 4, unlocks: 1, growth: 30 }]);
  });

  it('overlooks what was counted for an earlier profile, and postings that are not saved', async () => {
    const { store, view } = await saved({ gaps: [gap('Kubernetes')] }, { gaps: [gap('Rust')], profileRevision: 0 });
    await store.matches.put(aMatch({ postingKey: 'lever:seen only', gaps: [gap('Perl')] }));
    const { saved: all, counted, rows } = await view();
    expect([all, counted, rows.map(({ name }) => name)]).toEqual([2, 1, ['Kubernetes']]);
    expect(await store.matches.uncounted(1, 'test-1')).toEqual(['lever:p1']);
    expect(await store.matches.uncounted(1, 'test-2')).toEqual(['lever:p0', 'lever:p1']);
  });

  it('is empty before anything was saved', async () => {
    expect(await queriesOn(aStore()).learnView()).toEqual({ saved: 0, counted: 0, worthIt: 70, rows: [] });
  });

  it('forgets what was counted of a text that changed', async () => {
    const { store, view } = await saved({ gaps: [gap('Kubernetes')] });
    await store.matches.forget('lever:p0');
    expect((await view()).rows).toEqual([]);
  });
});

describe('what is asked for', () => {
  const asked = async (...matches: readonly Partial<Match>[]) => {
    const { store } = await saved(...matches);
    return queriesOn(store);
  };

  it('counts every skill of the saved postings, had or not, and opens those that ask for it', async () => {
    const queries = await asked(
      {
        lines: [
          aMatchLine('Go'),
          aMatchLine('Rust', { credit: 0, coveredBy: null, need: 'preferred' }),
          aMatchLine('Perl', { need: 'mentioned' }),
        ],
      },
      { lines: [aMatchLine('Go'), aMatchLine('Go', { need: 'preferred' })] },
      { lines: [aMatchLine('Go')], profileRevision: 0 },
    );
    expect(await queries.askedView()).toEqual({
      counted: 2,
      rows: [
        { name: 'Go', asked: 2, required: 2, held: true },
        { name: 'Rust', asked: 1, required: 0, held: false },
      ],
    });
    expect(await queries.figureMembers('asks:Rust')).toEqual(new Set([anId(1)]));
    expect(await queries.figureMembers('asks:Perl')).toEqual(new Set());
  });
});
