import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, periodIn } from '../../lib/resume/dates';
import { yearsOf } from '../../lib/resume/years';

describe('the period that a line states', () => {
  it.each<[string, string | null, string | null]>([
    ['Jan 2020 – Present', '2020-01', 'present'],
    ['January 2020 - present', '2020-01', 'present'],
    ['03/2018–05/2019', '2018-03', '2019-05'],
    ['3/2018 - 5/2019', '2018-03', '2019-05'],
    ['2016 to 2018', '2016', '2018'],
    ['2016/17', '2016', '2017'],
    ['2018 – 20', '2018', '2020'],
    ['seit 2021', '2021', 'present'],
    ['seit März 2021', '2021-03', 'present'],
    ['since May 2021', '2021-05', 'present'],
    ['ab 01.04.2022', '2022-04', 'present'],
    ['Summer 2019', '2019', '2019'],
    ['Mar – Sep 2019', '2019-03', '2019-09'],
    ['03 – 09/2019', '2019-03', '2019-09'],
    ["Sept '18 – Oct '20", '2018-09', '2020-10'],
    ['03/18 – 05/19', '2018-03', '2019-05'],
    ['04/19 – heute', '2019-04', 'present'],
    ['2019-04 – 2021-12', '2019-04', '2021-12'],
    ['01.10.2015 bis 30.09.2018', '2015-10', '2018-09'],
    ['Oktober 2015 bis heute', '2015-10', 'present'],
    ['janvier 2017 – décembre 2019', '2017-01', '2019-12'],
    ['depuis septembre 2020', '2020-09', 'present'],
    ["de mars 2018 à aujourd'hui", '2018-03', 'present'],
    ['enero de 2019 – actualidad', '2019-01', 'present'],
    ['desde 2020', '2020', 'present'],
    ['marzo 2018 – presente', '2018-03', 'present'],
    ['May 2021 – ongoing', '2021-05', 'present'],
    ['2021 –', '2021', 'present'],
    ['until 2019', null, '2019'],
    ['Acme GmbH, Berlin (Feb. 2018 — Aug. 2020)', '2018-02', '2020-08'],
    ['Expected May 2025', '2025-05', '2025-05'],
    ['March 2020 - February 2022 (2 years)', '2020-03', '2022-02'],
  ])('%s', (line, start, end) => {
    const period = periodIn(line);
    expect(period && { start: period.start, end: period.end }).toEqual({ start, end });
  });

  it.each([
    'Reduced costs by 2019 dollars a day'.replace('2019', '30'),
    '10115 Berlin',
    '+49 30 1234567',
    'ISO 27001',
    'May the force',
  ])('%s is none', (line) => {
    expect(periodIn(line)).toBeUndefined();
  });

  it('comes to its end on any line', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 2_000, unit: fc.constantFrom(...'0123456789/-–. JanuarySeitbis') }),
        (line) => {
          expect(() => periodIn(line)).not.toThrow();
        },
      ),
      { numRuns: 200 },
    );
  });
});

it.each([
  ['2021-03-01', '2021-03'],
  ['2021', '2021'],
  ['Mar 2021', '2021-03'],
  ['soon', null],
  ['', null],
])('%j is the date %j', (text, date) => {
  expect(dateOf(text)).toBe(date);
});

describe('the years that periods cover', () => {
  const today = '2026-11-24';
  it('count the last month and go on until today', () => {
    expect(yearsOf([{ start: '2024-12', end: 'present' }], today)).toBe(2);
    expect(yearsOf([{ start: '2020-01', end: '2020-12' }], today)).toBe(1);
  });
  it('count a year without a month from its January', () => {
    expect(yearsOf([{ start: '2016', end: '2018' }], today)).toBe(2);
  });
  it('are not known where a period lacks a date', () => {
    expect(
      yearsOf(
        [
          { start: null, end: '2018' },
          { start: '2019', end: null },
        ],
        today,
      ),
    ).toBeNull();
  });

  const month = fc.integer({ min: 2_000 * 12, max: 2_026 * 12 });
  const written = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  const period = fc
    .tuple(month, month)
    .map(([a, b]) => ({ start: written(Math.min(a, b)), end: written(Math.max(a, b)) }));
  it('count overlaps once: the same period twice, or a part of one, adds nothing', () => {
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 8 }), (periods) => {
        const once = yearsOf(periods, today);
        expect(yearsOf([...periods, ...periods], today)).toBe(once);
        expect(yearsOf(periods.toReversed(), today)).toBe(once);
      }),
    );
  });
});
