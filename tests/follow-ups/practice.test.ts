import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';
import { type Silence, silentSince } from '../../lib/domain/silence';
import { addWorkingDays, isWorkingDay, quietUntil } from '../../lib/follow-ups/calendar';
import {
  type AfterInterview,
  planAfterInterview,
  planAfterRejection,
  planOffer,
  planThanks,
} from '../../lib/follow-ups/occasions';
import {
  afterContact,
  type PlannedFollowUp,
  planFollowUp,
  type Situation,
  snoozedTo,
} from '../../lib/follow-ups/schedule';
import { atTime, type Day, dayOf, type Timestamp } from '../../lib/time';
import { anId } from '../builders';

/** "Tue 24 Nov 09:00". */
const told = (at: Timestamp): string => {
  const [weekday, month, day, , time = ''] = new Date(at).toString().split(' ');
  return `${weekday} ${Number(day)} ${month} ${time.slice(0, 5)}`;
};
const all = (planned: readonly PlannedFollowUp[]) => planned.map(({ dueAt }) => told(dueAt));

function applied(facts: Partial<Situation> = {}, settings: Partial<Settings> = {}): string {
  const plan = planFollowUp({
    now: atTime('2026-11-12', 18),
    settings: { ...DEFAULT_SETTINGS, ...settings },
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
  return 'none' in plan ? `none: ${plan.none}` : `${told(plan.dueAt)}, ${plan.reason}`;
}

describe('applied on Thursday 12 November', () => {
  const firstDone = atTime('2026-11-24', 10);
  it.each<[string, string, Partial<Situation>, Partial<Settings>?]>([
    // moment                                          due
    ['usual: 8 days, then Tue–Thu', 'Tue 24 Nov 09:00, after-applying', {}],
    ['7 days', 'Thu 19 Nov 09:00, after-applying', {}, { firstFollowUpDays: 7 }],
    ['14 days', 'Thu 26 Nov 09:00, after-applying', {}, { firstFollowUpDays: 14 }],
    ['at the user’s hour', 'Tue 24 Nov 11:00, after-applying', {}, { hour: 11 }],
    ['start-up: 5 working days', 'Thu 19 Nov 09:00, after-applying', { pace: 'start-up' }],
    ['large or public employer: 3 weeks', 'Thu 3 Dec 09:00, after-applying', { pace: 'large' }],
    ['large, as the settings say', 'Thu 3 Dec 09:00, after-applying', {}, { pace: 'large' }],
    [
      'its own pace before that of the settings',
      'Thu 19 Nov 09:00, after-applying',
      { pace: 'start-up' },
      { pace: 'large' },
    ],
    ['no answer: second +7 days', 'Tue 1 Dec 09:00, after-first', { done: [firstDone], now: firstDone }],
    ['at most two', 'none: enough', { done: [firstDone, atTime('2026-12-01', 10)] }],
    [
      '“we decide by Mon 16 Nov”: 2 working days after',
      'Wed 18 Nov 09:00, after-promise',
      { promisedOn: '2026-11-16' },
    ],
    ['“by Fri 27 Nov”: over the weekend', 'Tue 1 Dec 09:00, after-promise', { promisedOn: '2026-11-27' }],
    [
      'a promise wins over the closing date',
      'Wed 18 Nov 09:00, after-promise',
      { promisedOn: '2026-11-16', closesOn: '2026-11-30' },
    ],
    ['a promise of before is none', 'Tue 24 Nov 09:00, after-applying', { promisedOn: '2026-11-02' }],
    [
      'a promise after the first follow-up',
      'Tue 15 Dec 09:00, after-promise',
      { promisedOn: '2026-12-11', done: [firstDone], now: firstDone },
    ],
    ['closing date Wed 25 Nov: +7', 'Wed 2 Dec 09:00, after-closing', { closesOn: '2026-11-25' }],
    ['“no follow-ups please”', 'none: asked-not-to', { noFollowUps: 'No follow-ups please.' }],
    ['off for this one', 'none: off-for-this-one', { followUpsOff: true }],
    ['off altogether', 'none: switched-off', {}, { followUps: false }],
    ['they answered', 'none: answered', { answered: true }],
    ['they answered with a date', 'Wed 18 Nov 09:00, after-promise', { answered: true, promisedOn: '2026-11-16' }],
    [
      'days off Mon 23 – Wed 25',
      'Thu 26 Nov 09:00, after-applying',
      {},
      { daysOff: [{ from: '2026-11-23', to: '2026-11-25' }] },
    ],
    ['weekend Thu–Fri', 'Tue 24 Nov 09:00, after-applying', {}, { weekend: [4, 5] }],
  ])('%s: %s', (_moment, due, facts, settings) => {
    expect(applied(facts, settings)).toBe(due);
  });
});

describe('an interview on Wednesday 18 November until 15:00', () => {
  const around = (facts: Partial<AfterInterview> = {}): AfterInterview => ({
    now: atTime('2026-11-16', 12),
    calendar: DEFAULT_SETTINGS,
    interview: { id: anId(7), endsAt: atTime('2026-11-18', 15), thankedAt: null },
    promisedOn: null,
    heardOn: null,
    done: [],
    ...facts,
  });
  const thanked = { ...around().interview, thankedAt: atTime('2026-11-18', 18) };
  const onFriday = { ...around().interview, endsAt: atTime('2026-11-20', 15) };

  it.each<[string, readonly string[], Partial<AfterInterview>]>([
    ['2 h after its end, and next morning', ['Wed 18 Nov 17:00', 'Thu 19 Nov 09:00'], {}],
    ['on a Friday: the next morning is Monday', ['Fri 20 Nov 17:00', 'Mon 23 Nov 09:00'], { interview: onFriday }],
    ['noted at night: next morning', ['Thu 19 Nov 09:00'], { now: atTime('2026-11-18', 22) }],
    ['not once it was done', [], { interview: thanked }],
    ['not a week late', [], { now: atTime('2026-11-25', 12) }],
  ])('thanks %s: %j', (_when, due, facts) => {
    expect(all(planThanks(around(facts)))).toEqual(due);
  });

  it.each<[string, readonly string[], Partial<AfterInterview>]>([
    ['5 working days', ['Wed 25 Nov 09:00'], {}],
    [
      'once more a week later',
      ['Wed 2 Dec 09:00'],
      { done: [atTime('2026-11-25', 10)], now: atTime('2026-11-25', 10) },
    ],
    ['at most twice', [], { done: [atTime('2026-11-25', 10), atTime('2026-12-02', 10)] }],
    ['“you hear by Mon 23 Nov”', ['Wed 25 Nov 09:00'], { promisedOn: '2026-11-23' }],
    ['“you hear by Mon 30 Nov”', ['Wed 2 Dec 09:00'], { promisedOn: '2026-11-30' }],
    ['they wrote since', [], { heardOn: '2026-11-20' }],
    ['they wrote before', ['Wed 25 Nov 09:00'], { heardOn: '2026-11-14' }],
  ])('the question after it, %s: %j', (_when, due, facts) => {
    expect(all(planAfterInterview(around(facts)))).toEqual(due);
  });
});

describe('an offer', () => {
  it.each<[string, Day | null, readonly string[]]>([
    ['by Friday 27', '2026-11-27', ['Wed 25 Nov 09:00', 'Thu 26 Nov 09:00']],
    ['by Tuesday 24: the weekend before is skipped', '2026-11-24', ['Fri 20 Nov 09:00', 'Mon 23 Nov 09:00']],
    ['by Monday 23: one reminder, on Friday', '2026-11-23', ['Fri 20 Nov 09:00']],
    ['by tomorrow', '2026-11-17', []],
    ['without a deadline', null, []],
  ])('%s', (_by, by, due) => {
    expect(all(planOffer(by, atTime('2026-11-16', 12), DEFAULT_SETTINGS))).toEqual(due);
  });
});

it('a rejection is answered with thanks on the next working morning', () => {
  expect(all(planAfterRejection('2026-11-20', atTime('2026-11-20', 17), DEFAULT_SETTINGS))).toEqual([
    'Mon 23 Nov 09:00',
  ]);
});

it('after a contact the question waits a week', () => {
  expect(told(afterContact('2026-11-20', atTime('2026-11-20', 12), DEFAULT_SETTINGS).dueAt)).toBe('Tue 1 Dec 09:00');
});

describe('silence', () => {
  const silence: Silence = {
    stage: 'applied',
    stageOn: '2026-10-01',
    appliedOn: '2026-10-01',
    heardOn: null,
    promisedOn: null,
    keptOpenOn: null,
    interviews: [],
  };
  it.each<[string, Day | null, Day, Partial<Silence>]>([
    ['of 44 days asks nothing', null, '2026-11-14', {}],
    ['of 45 days asks “Ghosted?”', '2026-10-01', '2026-11-15', {}],
    ['ends with a reply', null, '2026-11-15', { heardOn: '2026-10-20' }],
    ['begins again with that reply', '2026-10-20', '2026-12-04', { heardOn: '2026-10-20' }],
    ['is none before the promised day', null, '2026-11-15', { promisedOn: '2026-11-30' }],
    ['asks again 45 days after it was kept open', '2026-11-15', '2026-12-30', { keptOpenOn: '2026-11-15' }],
    [
      'does not ask before an interview',
      null,
      '2026-11-15',
      { stage: 'interviewing', interviews: [{ endsAt: atTime('2026-11-20', 15) }] },
    ],
    ['is asked of no end', null, '2026-12-30', { stage: 'rejected' }],
  ])('%s', (_what, since, today, facts) => {
    expect(silentSince({ ...silence, ...facts }, today)).toBe(since);
  });
});

describe('the calendar', () => {
  it.each<[string, Day, number, number[], Day]>([
    ['Sat–Sun', '2026-11-19', 2, [6, 0], '2026-11-23'],
    ['Fri–Sat', '2026-11-19', 2, [5, 6], '2026-11-23'],
    ['Thu–Fri', '2026-11-18', 1, [4, 5], '2026-11-21'],
    ['none', '2026-11-20', 2, [], '2026-11-22'],
  ])('with a weekend of %s counts working days', (_weekend, from, days, weekend, to) => {
    expect(addWorkingDays(from, days, { ...DEFAULT_SETTINGS, weekend })).toBe(to);
  });

  it('takes days off for no working days, both ends included', () => {
    const calendar = { ...DEFAULT_SETTINGS, daysOff: [{ from: '2026-11-24', to: '2026-11-25' }] };
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day) => isWorkingDay(day, calendar));
    expect(week).toEqual([true, false, false, true]);
  });

  it('ends for whoever never works', () => {
    const daysOff = Array.from({ length: 200 }, () => ({ from: '2000-01-01', to: '2099-12-31' }));
    expect(addWorkingDays('2026-11-19', 3, { ...DEFAULT_SETTINGS, daysOff })).toBe('2026-11-22');
  });

  it('puts off past days off', () => {
    const calendar = { ...DEFAULT_SETTINGS, daysOff: [{ from: '2026-11-30', to: '2026-12-04' }] };
    expect(dayOf(snoozedTo('2026-11-28', calendar))).toBe('2026-12-07');
  });
});

describe('quiet hours', () => {
  const at = (hour: number) => atTime('2026-11-24', hour);
  it.each([
    ['21–8 at 22', { from: 21, to: 8 }, 22, atTime('2026-11-25', 8)],
    ['21–8 at 7', { from: 21, to: 8 }, 7, at(8)],
    ['21–8 at 8', { from: 21, to: 8 }, 8, null],
    ['21–8 at 20', { from: 21, to: 8 }, 20, null],
    ['12–14 at 13', { from: 12, to: 14 }, 13, at(14)],
    ['12–14 at 14', { from: 12, to: 14 }, 14, null],
    ['none at 3', null, 3, null],
  ])('%s', (_what, quiet, hour, until) => {
    expect(quietUntil(at(hour), quiet)).toBe(until);
  });
});
