import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../../components/application/happenings';
import { EVERYTHING, filterOf, type Listing, listingOf, routeTo } from '../../components/applications/listing';
import { nextStep, sorted } from '../../components/applications/sorted';
import { routeOf } from '../../components/shell/routes';
import { type Event, STAGES } from '../../lib/domain/application';
import { COLUMNS } from '../../lib/domain/settings';
import { atTime } from '../../lib/time';
import { anApplication, anId, aRow, aSavedEvent, DEVICE, THEN } from '../builders';

describe('addresses of the dashboard', () => {
  it.each([
    ['', 'today'],
    ['#/today', 'today'],
    ['#/applications', 'applications'],
    ['#/applications/7', 'application'],
    ['#/applications/7/8', 'unknown'],
    ['#/settings/x', 'unknown'],
    ['#/__proto__', 'unknown'],
  ])('%s is %s', (hash, page) => {
    expect(routeOf(hash).page).toBe(page);
  });

  it('a listing comes back from its address as it was', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    const range = <T>(value: fc.Arbitrary<T>) =>
      fc
        .record({ from: fc.option(value), to: fc.option(value) })
        .map((given) => (given.from === null && given.to === null ? null : given));
    const days = range(day.map((date) => date.toISOString().slice(0, 10)));
    const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 4 });
    const listing = fc.record<Listing>({
      text: fc.string({ maxLength: 200 }),
      stages: fc.subarray([...STAGES]),
      tags: names,
      sites: names,
      match: range(fc.integer({ min: 0, max: 100 })),
      applied: days,
      saved: days,
      closes: days,
      due: fc.boolean(),
      closed: fc.constantFrom('only', 'none', null),
      archived: fc.constantFrom('only', 'too', null),
      figure: fc.string({ maxLength: 60 }),
      sort: fc.constantFrom(...COLUMNS),
      descending: fc.boolean(),
      layout: fc.constantFrom('table', 'board', null),
    });
    fc.assert(
      fc.property(listing, (given) => {
        const route = routeOf(`#/${routeTo(given)}`);
        if (route.page !== 'applications') throw new Error(route.page);
        expect(listingOf(route.search)).toEqual(given);
      }),
    );
  });

  it('an address can be read and written by a person', () => {
    const search = 'text=go&stage=applied&stage=offer&match=70..&applied=2026-01-01..2026-02-01&due=1&sort=next';
    expect(listingOf(new URLSearchParams(search))).toEqual({
      ...EVERYTHING,
      text: 'go',
      stages: ['applied', 'offer'],
      match: { from: 70, to: null },
      applied: { from: '2026-01-01', to: '2026-02-01' },
      due: true,
      sort: 'next',
    });
    expect(routeTo(listingOf(new URLSearchParams(search)))).toBe(`applications?${search}`);
  });

  it('what an address cannot mean is left out', () => {
    const odd = 'stage=boss&sort=__proto__&match=700..&applied=soon..&closed=maybe&as=list&tag=';
    expect(listingOf(new URLSearchParams(odd))).toEqual(EVERYTHING);
    expect(filterOf({ ...EVERYTHING, text: ' ' }, THEN, null)).toEqual({ archived: false });
  });
});

it('sorting puts what a row does not have last, either way', () => {
  const row = (score: number | null) => aRow({ score });
  const rows = [row(null), row(70), row(90)];
  const scores = (descending: boolean) => sorted(rows, { sort: 'match', descending }, THEN).map(({ score }) => score);
  expect(scores(false)).toEqual([70, 90, null]);
  expect(scores(true)).toEqual([90, 70, null]);
});

it('what was taken back did not happen', () => {
  const base = { applicationId: anId(1), at: THEN, on: '2026-11-10', device: DEVICE };
  const events: Event[] = [
    aSavedEvent(),
    { ...base, id: anId(2), kind: 'moved', from: 'saved', to: 'applied' },
    { ...base, id: anId(3), kind: 'moved', from: 'applied', to: 'offer' },
    { ...base, id: anId(4), kind: 'undone', undoes: anId(3) },
  ];
  expect(happeningsOf(events).map(({ says, more }) => `${says} ${more}`.trim())).toEqual([
    'You applied on Tue, Nov 10',
    'You saved it',
  ]);
});

describe('what comes next', () => {
  const at = (day: string) => atTime(day, 9);
  it('is the earliest of interview, follow-up and the last day to answer an offer', () => {
    const application = anApplication({ stage: 'offer', offerBy: '2026-11-30' });
    const interviews = [
      { kind: null, round: 'past', startsAt: at('2026-11-01') },
      { kind: null, round: 'Technical', startsAt: at('2026-11-20') },
    ];
    const row = aRow({ application, interviews, nextDueAt: at('2026-11-18') });
    expect(nextStep(row, THEN)).toMatchObject({ kind: 'follow-up' });
    expect(nextStep({ ...row, nextDueAt: null }, THEN)).toMatchObject({ kind: 'interview', round: 'Technical' });
    expect(nextStep({ ...row, nextDueAt: null, interviews: [] }, THEN)).toMatchObject({ kind: 'answer' });
    expect(nextStep(aRow({ application: anApplication() }), THEN)).toBeNull();
  });

  it('of a saved posting is the day on which it closes, until then', () => {
    expect(nextStep(aRow({ closesOn: '2026-11-12' }), THEN)).toMatchObject({ kind: 'closes', day: '2026-11-12' });
    expect(nextStep(aRow({ closesOn: '2026-11-11' }), THEN)).toBeNull();
    const application = anApplication({ stage: 'applied' });
    expect(nextStep(aRow({ application, closesOn: '2026-11-20' }), THEN)).toBeNull();
  });
});
