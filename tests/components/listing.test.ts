import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { happeningsOf } from '../../components/application/happenings';
import { filterOf, listingOf, routeTo, sorted } from '../../components/application/listing';
import { routeOf } from '../../components/shell/routes';
import type { Event } from '../../lib/domain/application';
import { anId, aRow, aSavedEvent, DEVICE, THEN } from '../builders';

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
    const listing = fc.record({
      text: fc.string({ maxLength: 200 }),
      stage: fc.constantFrom('applied', 'ghosted', null),
      due: fc.boolean(),
      sort: fc.constantFrom('match', 'next'),
      descending: fc.boolean(),
    });
    fc.assert(
      fc.property(listing, (given) => {
        const route = routeOf(`#/${routeTo(given as never)}`);
        if (route.page !== 'applications') throw new Error(route.page);
        expect(listingOf(route.search)).toEqual(given);
      }),
    );
  });

  it('what an address cannot mean is left out', () => {
    expect(listingOf(new URLSearchParams('stage=boss&sort=__proto__&order=down'))).toMatchObject({
      stage: null,
      sort: null,
    });
    expect(filterOf({ text: ' ', stage: null, due: false }, THEN)).toEqual({});
  });
});

it('sorting puts what a row does not have last, either way', () => {
  const row = (score: number | null) => aRow({ score });
  const rows = [row(null), row(70), row(90)];
  const scores = (descending: boolean) => sorted(rows, { sort: 'match', descending }).map(({ score }) => score);
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
