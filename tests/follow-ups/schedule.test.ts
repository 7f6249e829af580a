import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import {
  type NoFollowUp,
  type PlannedFollowUp,
  planFollowUp,
  type Situation,
  snoozedTo,
} from '../../lib/follow-ups/schedule';
import { addDays, atTime, type Day, dayOf, weekday } from '../../lib/time';

const situation = (facts: Partial<Situation> = {}): Situation => ({
  now: atTime('2026-11-12', 18),
  settings: DEFAULT_SETTINGS,
  appliedOn: '2026-11-12',
  followUpsOff: false,
  pace: null,
  answered: false,
  promisedOn: null,
  closesOn: null,
  noFollowUps: null,
  done: [],
  ...facts,
});

function planned(facts: Partial<Situation> = {}): PlannedFollowUp {
  const plan = planFollowUp(situation(facts));
  if ('none' in plan) throw new Error(`none: ${plan.none}`);
  return plan;
}

const dueOn = (facts: Partial<Situation> = {}): Day => dayOf(planned(facts).dueAt);

describe('the first follow-up', () => {
  it.each([
    // applied on           days  wanted          due
    ['Thu', '2026-11-12', 8, 'Fri 20', 'Tue', '2026-11-24'],
    ['Mon', '2026-11-09', 8, 'Tue 17', 'Tue', '2026-11-17'],
    ['Tue', '2026-11-10', 8, 'Wed 18', 'Wed', '2026-11-18'],
    ['Wed', '2026-11-11', 8, 'Thu 19', 'Thu', '2026-11-19'],
    ['Fri', '2026-11-13', 8, 'Sat 21', 'Tue', '2026-11-24'],
    ['Sun', '2026-11-15', 8, 'Mon 23', 'Tue', '2026-11-24'],
    ['Thu', '2026-11-12', 7, 'Thu 19', 'Thu', '2026-11-19'],
    ['Thu', '2026-11-12', 14, 'Thu 26', 'Thu', '2026-11-26'],
  ])('applied on %s %s, after %i days (%s): %s %s', (_on, appliedOn, firstFollowUpDays, _wanted, _due, due) => {
    const now = atTime(appliedOn, 18);
    expect(planned({ now, appliedOn, settings: { ...DEFAULT_SETTINGS, firstFollowUpDays } })).toMatchObject({
      nth: 1,
      dueAt: atTime(due, 9),
      reason: 'after-applying',
    });
  });

  it('comes a week after the closing date where that is later', () => {
    expect(planned({ closesOn: '2026-11-25' })).toMatchObject({
      nth: 1,
      dueAt: atTime('2026-12-02', 9),
      reason: 'after-closing',
    });
  });

  it('does not wait for a closing date that is over sooner', () => {
    expect(planned({ closesOn: '2026-11-13' })).toMatchObject({
      dueAt: atTime('2026-11-24', 9),
      reason: 'after-applying',
    });
  });

  it('takes a closing date years ahead for the placeholder that it is', () => {
    expect(dueOn({ closesOn: '9999-12-31' })).toBe('2026-11-24');
  });

  it('of an application long ago comes on the next good day', () => {
    expect(dueOn({ appliedOn: '2026-06-01', now: atTime('2026-11-12', 18) })).toBe('2026-11-17');
  });

  it('comes today only while it is not yet nine', () => {
    expect(dueOn({ appliedOn: '2026-06-01', now: atTime('2026-11-17', 8, 59) })).toBe('2026-11-17');
    expect(dueOn({ appliedOn: '2026-06-01', now: atTime('2026-11-17', 9) })).toBe('2026-11-18');
  });
});

describe('the second follow-up', () => {
  it.each([
    ['Tue', '2026-11-24', 'Tue', '2026-12-01'],
    ['Thu', '2026-11-26', 'Thu', '2026-12-03'],
    ['Fri', '2026-11-27', 'Tue', '2026-12-08'],
    ['Sat', '2026-11-28', 'Tue', '2026-12-08'],
  ])('after a first one done on %s %s: %s %s', (_first, first, _second, second) => {
    const done = atTime(first, 20);
    expect(planned({ now: done, done: [done] })).toMatchObject({
      nth: 2,
      dueAt: atTime(second, 9),
      reason: 'after-first',
    });
  });

  it('also waits for the closing date', () => {
    const done = atTime('2026-11-24', 10);
    expect(planned({ now: done, done: [done], closesOn: '2026-12-15' })).toMatchObject({
      nth: 2,
      dueAt: atTime('2026-12-22', 9),
      reason: 'after-closing',
    });
  });
});

describe('no follow-up', () => {
  const sentence = 'No calls, no follow-ups please.';
  it.each<[string, Partial<Situation>, NoFollowUp]>([
    ['after two', { done: [atTime('2026-11-24', 9), atTime('2026-12-01', 9)] }, { none: 'enough', sentence: null }],
    [
      'where the posting asks for none, with its sentence',
      { noFollowUps: sentence },
      { none: 'asked-not-to', sentence },
    ],
    ['where it is switched off for this one', { followUpsOff: true }, { none: 'off-for-this-one', sentence: null }],
    [
      'where all are switched off',
      { settings: { ...DEFAULT_SETTINGS, followUps: false } },
      { none: 'switched-off', sentence: null },
    ],
    ['after they wrote', { answered: true }, { none: 'answered', sentence: null }],
    ['before applying', { appliedOn: null }, { none: 'not-applied', sentence: null }],
  ])('%s', (_when, facts, none) => {
    expect(planFollowUp(situation(facts))).toEqual(none);
  });
});

describe('whatever the dates', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
  const anySituation = fc.record({
    appliedOn: day,
    closesOn: fc.option(day),
    now: fc.integer({ min: atTime('1990-01-01', 0), max: atTime('2044-01-01', 0) }),
    days: fc.integer({ min: 7, max: 14 }),
    done: fc.array(fc.integer({ min: atTime('1990-01-01', 0), max: atTime('2044-01-01', 0) }), { maxLength: 1 }),
  });

  it('it is due on Tuesday to Thursday at nine, later than now, and never before the wanted day', () => {
    fc.assert(
      fc.property(anySituation, ({ days, ...facts }) => {
        const { dueAt, nth, reason } = planned({
          ...facts,
          settings: { ...DEFAULT_SETTINGS, firstFollowUpDays: days },
        });
        const due = dayOf(dueAt);
        expect([2, 3, 4]).toContain(weekday(due));
        expect(dueAt).toBe(atTime(due, 9));
        expect(new Date(dueAt).getHours()).toBe(9);
        expect(dueAt).toBeGreaterThan(facts.now);
        const last = facts.done[0];
        const wanted = last === undefined ? addDays(facts.appliedOn, days) : addDays(dayOf(last), 7);
        expect(due >= wanted).toBe(true);
        expect(nth).toBe(facts.done.length + 1);
        if (reason === 'after-closing') expect(due >= addDays(facts.closesOn ?? '', 7)).toBe(true);
      }),
    );
  });

  it('it is no later than the first good day after the wanted one and after now', () => {
    fc.assert(
      fc.property(anySituation, ({ days, ...facts }) => {
        const alone = { ...facts, closesOn: null, done: [] };
        const { dueAt } = planned({ ...alone, settings: { ...DEFAULT_SETTINGS, firstFollowUpDays: days } });
        const earliest = Math.max(atTime(addDays(facts.appliedOn, days), 9), facts.now);
        // The longest way to a good day is from Thursday after nine to Tuesday.
        expect(dueAt - earliest).toBeLessThanOrEqual(5 * 86_400_000 + 3_600_000);
      }),
    );
  });
});

describe('around the change of the clocks', () => {
  it.each([
    ['in spring', '2026-03-23', '2026-03-31'],
    ['in autumn', '2026-10-19', '2026-10-27'],
  ])('it is nine by the clock on the wall, %s', (_when, appliedOn, due) => {
    const { dueAt } = planned({ appliedOn, now: atTime(appliedOn, 12) });
    expect(dayOf(dueAt)).toBe(due);
    expect(new Date(dueAt).getHours()).toBe(9);
  });
});

describe('snoozing', () => {
  it.each([
    ['a Friday', '2026-11-27', '2026-11-27'],
    ['a Saturday', '2026-11-28', '2026-11-30'],
    ['a Sunday', '2026-11-29', '2026-11-30'],
    ['a Monday', '2026-11-30', '2026-11-30'],
  ])('until %s', (_day, until, back) => {
    expect(snoozedTo(until)).toBe(atTime(back, 9));
  });
});
