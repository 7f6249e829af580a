import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Event, STAGES, type Stage, stageAfter } from '../lib/domain/application';
import { type Case, caseOf } from '../lib/insights/case';
import { membersOf, roleOf, weekOf } from '../lib/insights/figures';
import { flowOf } from '../lib/insights/flow';
import { median, payBy, repliesBy, shareOf, stays, waits, weeks } from '../lib/insights/tables';
import { addDays } from '../lib/time';
import { anId, DEVICE, THEN } from './builders';

const facts = (n: number, more: Partial<Case> = {}) => ({
  id: anId(n),
  title: 'Backend Developer, Search',
  site: 'lever',
  place: 'Bern',
  salary: null,
  resumeVersion: null,
  savedOn: '2026-11-01',
  appliedOn: '2026-11-02',
  ...more,
});

let made = 0;
const base = (on: string) => ({ id: anId(++made), applicationId: anId(1), at: THEN + made, on, device: DEVICE });
const saved = (on = '2026-11-01'): Event => ({ ...base(on), kind: 'saved', stage: 'saved' });
const moved = (to: Stage, on = '2026-11-02', from: Stage = 'saved'): Event => ({
  ...base(on),
  kind: 'moved',
  from,
  to,
});
const undo = (event: Event): Event => ({ ...base(event.on), kind: 'undone', undoes: event.id });
const wayOf = (...events: Event[]) => caseOf(facts(1), events)?.way.map(({ stage }) => stage);

const aCase = (n: number, stages: readonly Stage[], more: Partial<Case> = {}): Case => {
  const made = caseOf(facts(n, more), [saved(), ...stages.map((to, at) => moved(to, addDays('2026-11-02', 3 * at)))]);
  if (made === null) throw new Error('a history without a beginning');
  return made;
};

/** Any history: moves and, of some of them, Undo. */
const anyHistory = fc.array(fc.tuple(fc.constantFrom(...STAGES), fc.boolean()), { maxLength: 12 }).map((steps) => [
  saved(),
  ...steps.flatMap(([to, taken]) => {
    const event = moved(to);
    return taken ? [event, undo(event)] : [event];
  }),
]);
const anyCases = fc
  .array(anyHistory, { maxLength: 20 })
  .map((histories) => histories.flatMap((events, n) => caseOf(facts(n), events) ?? []));

describe('the way of an application', () => {
  it('leaves out what was gone back on and what was undone', () => {
    const wrong = moved('offer');
    expect(wayOf(saved(), moved('applied'), wrong, undo(wrong))).toEqual(['saved', 'applied']);
    expect(wayOf(saved(), moved('applied'), moved('interviewing'), moved('applied'))).toEqual(['saved', 'applied']);
    expect(wayOf(saved(), moved('rejected'), moved('applied'), moved('offer'))).toEqual(['saved', 'applied', 'offer']);
    expect(wayOf(saved(), moved('applied'), moved('rejected'), moved('withdrawn'))).toEqual([
      'saved',
      'applied',
      'withdrawn',
    ]);
  });

  it('ends where the application stands, and never turns back', () => {
    fc.assert(
      fc.property(anyHistory, (events) => {
        const one = caseOf(facts(1), events);
        expect(one?.way.at(-1)?.stage).toBe(stageAfter(events));
        const stages = one?.way.map(({ stage }) => stage) ?? [];
        expect(new Set(stages).size).toBe(stages.length);
      }),
    );
  });

  it('going there and back changes nothing', () => {
    fc.assert(
      fc.property(anyHistory, fc.constantFrom(...STAGES), (events, to) => {
        const before = caseOf(facts(1), events);
        const stage = stageAfter(events);
        if (stage === null || before === null) return;
        const there = caseOf(facts(1), [...events, moved(to), moved(stage)]);
        const rested = before.way.map((station) => station.stage);
        expect(there?.way.at(-1)?.stage).toBe(stage);
        // Forward and back: as if it had never been.
        if (!rested.includes(to) && STAGES.indexOf(to) > STAGES.indexOf(stage) && STAGES.indexOf(stage) < 4)
          expect(there?.way.map((station) => station.stage)).toEqual(rested);
      }),
    );
  });
});

describe('the flow', () => {
  it('loses nobody and makes up nobody: what comes into a stage goes on or stays', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { nodes, links, total } = flowOf(cases);
        expect(total).toBe(cases.length);
        const sum = (side: 'from' | 'to', id: string) =>
          links.filter((link) => link[side] === id).reduce((all, { count }) => all + count, 0);
        for (const { id, stage, still, count } of nodes) {
          if (stage !== 'saved' || still) expect(sum('to', id)).toBe(count);
          const ends = still || ['accepted', 'rejected', 'withdrawn', 'ghosted'].includes(stage);
          expect(sum('from', id)).toBe(ends ? 0 : count);
        }
        const atRest = nodes.filter(({ id }) => sum('from', id) === 0).reduce((all, { count }) => all + count, 0);
        expect(atRest).toBe(total);
      }),
    );
  });

  it('every number is that of the list behind it', () => {
    fc.assert(
      fc.property(anyCases, (cases) => {
        const { nodes, links } = flowOf(cases);
        const tables = [
          ...repliesBy(cases, 'site').flatMap(({ sent, replied }) => [sent, replied]),
          ...weeks(cases, '2026-11-12', 4).flatMap(({ sent, replied }) => [sent, replied]),
          ...waits(cases).spans,
          ...stays(cases),
        ];
        for (const { figure, count } of [...nodes, ...links, ...tables])
          expect([figure, membersOf(cases, figure).size]).toEqual([figure, count]);
      }),
    );
  });

  it('a figure that nobody made has no list', () => {
    const cases = [aCase(1, ['applied'])];
    for (const figure of ['', 'x', 'constructor:x', 'sent:toString=1', 'sent:', 'step:saved>applied>offer'])
      expect(membersOf(cases, figure).size).toBe(0);
  });
});

describe('replies', () => {
  it('are told in percent from five cases on', () => {
    expect([shareOf(2, 4), shareOf(2, 5), shareOf(0, 5)]).toEqual([null, 40, 0]);
  });

  it('come from an answer after applying, the first of them', () => {
    const cases = [
      aCase(1, ['applied', 'interviewing', 'rejected']),
      aCase(2, ['applied'], { resumeVersion: 'Maps' }),
      aCase(3, [], { appliedOn: null }),
    ];
    expect(repliesBy(cases, 'site')).toMatchObject([
      { value: 'lever', sent: { count: 2 }, replied: { count: 1 }, share: null },
    ]);
    expect(repliesBy(cases, 'resume')).toMatchObject([{ value: 'Maps', sent: { count: 1 }, replied: { count: 0 } }]);
    expect(waits(cases)).toMatchObject({ replies: 1, median: 3 });
    expect(waits(cases).spans.map(({ count }) => count)).toEqual([0, 1, 0, 0, 0, 0]);
    expect(stays(cases)).toMatchObject([
      { stage: 'saved', count: 2, median: 1 },
      { stage: 'applied', count: 1, median: 3 },
      { stage: 'interviewing', count: 1, median: 3 },
    ]);
  });

  it('stand in the week in which they came', () => {
    const rows = weeks([aCase(1, ['applied', 'interviewing'], { appliedOn: '2026-11-06' })], '2026-11-12', 2);
    expect(rows.map(({ week, sent, replied }) => [week, sent.count, replied.count])).toEqual([
      ['2026-11-02', 1, 0],
      ['2026-11-09', 0, 0],
    ]);
    expect([weekOf('2026-11-15'), weekOf('2026-11-16')]).toEqual(['2026-11-09', '2026-11-16']);
  });
});

describe('pay', () => {
  const paid = (n: number, min: number | null, max: number | null, per: 'year' | 'month' = 'year', currency = 'EUR') =>
    aCase(n, [], { salary: { min, max, currency, per, estimated: false } });

  it('is compared by the year, each currency by itself', () => {
    const cases = [
      paid(1, 60_000, 80_000),
      paid(2, 5_000, null, 'month'),
      paid(3, null, 90_000, 'year', 'CHF'),
      aCase(4, []),
    ];
    expect(payBy(cases, 'role')).toMatchObject([
      { value: 'Backend Developer', currency: 'EUR', count: 2, low: 60_000, middle: 60_000, high: 70_000 },
      { value: 'Backend Developer', currency: 'CHF', count: 1, low: 90_000, high: 90_000 },
    ]);
  });

  it('knows a role by the head of its title', () => {
    expect(['Go Developer (m/f/d)', 'Go Developer – Routing', 'Go Developer', '(Senior)'].map(roleOf)).toEqual([
      'Go Developer',
      'Go Developer',
      'Go Developer',
      '(Senior)',
    ]);
  });
});

it('the middle of none is none', () => {
  expect([median([]), median([3]), median([9, 1]), median([9, 1, 5])]).toEqual([null, 3, 1, 5]);
});
