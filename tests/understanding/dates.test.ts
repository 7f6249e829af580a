import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../lib/time';
import { readDate } from '../../lib/understanding/dates';

/** A Tuesday, one o'clock in the afternoon in Berlin, where the tests run. */
const now = Date.UTC(2026, 10, 24, 12);
const posted = (text: string, dayFirst?: boolean) => readDate(text, { now, role: 'posted', dayFirst });
const closes = (text: string, dayFirst?: boolean) => readDate(text, { now, role: 'closes', dayFirst });

describe('readDate', () => {
  it.each([
    ['2026-07-03', '2026-07-03'],
    ['2026-08-06T07:39:35.941Z', '2026-08-06'],
    ['2026-07-03T23:30:00-08:00', '2026-07-03'],
    ['2026-7-3', '2026-07-03'],
    ['2026/07/03', '2026-07-03'],
    ['20260703', '2026-07-03'],
    ['20260703T120000Z', '2026-07-03'],
    ['Thu Jul 01 00:00:00 UTC 2021', '2021-07-01'],
    ['Thu, 01 Jul 2021 00:00:00 GMT', '2021-07-01'],
    ['July  3, 2026', '2026-07-03'],
    ['Posted on 3rd of July 2026', '2026-07-03'],
    ['Jul 3 2026', '2026-07-03'],
    ['3. Juli 2026', '2026-07-03'],
    ['Veröffentlicht am 03.07.2026', '2026-07-03'],
    ['1er août 2026', '2026-08-01'],
    ['mar. 3 mars 2026', '2026-03-03'],
    ['3 de julio de 2026', '2026-07-03'],
    ['3 ago 2026', '2026-08-03'],
    ['3 luglio 2026', '2026-07-03'],
    ['3 de setembro de 2026', '2026-09-03'],
    ['3 mei 2026', '2026-05-03'],
    ['3. maj 2026', '2026-05-03'],
    ['3 augusti 2026', '2026-08-03'],
    ['3. 7. 2026', '2026-07-03'],
    ['3. července 2026', '2026-07-03'],
    ['3 czerwca 2026', '2026-06-03'],
    ['3.7.26', '2026-07-03'],
    ['1784894400000', '2026-07-24'],
    ['1784894400', '2026-07-24'],
  ])('reads the day of %s', (text, day) => {
    expect(posted(text)).toBe(day);
  });

  it.each([
    ['Just posted', 0],
    ['Posted today', 0],
    ['13 minutes ago', 0],
    ['5 hours ago', 0],
    ['21 hours ago', 1],
    ['Posted yesterday', 1],
    ['a day ago', 1],
    ['Posted 4d ago', 4],
    ['Reposted 2 days ago', 2],
    ['Posted 3 weeks ago', 21],
    ['Posted 30+ Days Ago', 30],
    ['S & P: posted 3 days ago', 3],
    ['30d+', 30],
    ['2w', 14],
    ['heute', 0],
    ['gestern', 1],
    ['vorgestern', 2],
    ['Erschienen: vor 1 Tag', 1],
    ['vor einer Woche', 7],
    ['vor 3 Wochen', 21],
    ["aujourd'hui", 0],
    ['hier', 1],
    ['il y a 3 jours', 3],
    ['Publiée il y a 2 semaines', 14],
    ['hoy', 0],
    ['hace 3 días', 3],
    ['hace una semana', 7],
    ['Ripubblicata: 1 ora fa', 0],
    ['3 giorni fa', 3],
    ['ieri', 1],
    ['há 3 dias', 3],
    ['ontem', 1],
    ['3 dagen geleden', 3],
    ['een week geleden', 7],
    ['gisteren', 1],
    ['for 3 dage siden', 3],
    ['i går', 1],
    ['för 2 veckor sedan', 14],
    ['igår', 1],
    ['for 3 dager siden', 3],
    ['před 3 dny', 3],
    ['před týdnem', 7],
    ['včera', 1],
    ['3 dni temu', 3],
    ['tydzień temu', 7],
    ['wczoraj', 1],
  ])('counts "%s" back from now', (text, days) => {
    expect(posted(text)).toBe(addDays('2026-11-24', -days));
  });

  it.each([
    ['1 month ago', '2026-10-24'],
    ['vor 9 Monaten', '2026-02-24'],
    ['miesiąc temu', '2026-10-24'],
    ['a year ago', '2025-11-24'],
  ])('counts calendar months: %s', (text, day) => {
    expect(posted(text)).toBe(day);
  });

  it('never names a day that a shorter month lacks', () => {
    expect(readDate('1 month ago', { now: Date.UTC(2026, 2, 31, 12), role: 'posted' })).toBe('2026-02-28');
  });

  it('reads 01/08/2021 by the custom of the place, and not at all where that is unknown', () => {
    expect(posted('01/08/2021', true)).toBe('2021-08-01');
    expect(posted('01/08/2021', false)).toBe('2021-01-08');
    expect(posted('01/08/2021')).toBeNull();
    expect(posted('25/08/2021', false)).toBe('2021-08-25');
    expect(posted('05/05/2021')).toBe('2021-05-05');
  });

  it('takes the one reading of two that is not in the future', () => {
    expect(posted('10/12/2026')).toBe('2026-10-12');
    expect(posted('02/12/2026')).toBe('2026-02-12');
    expect(posted('10/11/2026')).toBeNull();
  });

  it('gives a date without a year the nearest year that fits its role', () => {
    expect(posted('Posted Oct 20')).toBe('2026-10-20');
    expect(posted('20. Dezember')).toBe('2025-12-20');
    expect(closes('Apply by 15 March')).toBe('2027-03-15');
  });

  it('knows a posting that closed before today', () => {
    expect(closes('Closed 3 days ago')).toBe('2026-11-21');
    expect(closes('2026-11-20')).toBe('2026-11-20');
  });

  it.each(['in 5 days', 'noch 5 Tage', 'Closes in 5d', 'Closes in 5 days'])(
    'counts "%s" ahead for a closing date',
    (text) => {
      expect(closes(text)).toBe('2026-11-29');
    },
  );

  it.each([
    '1970-01-01',
    '0001-01-01T00:00:00',
    '9999-12-31',
    '2036-11-24',
    '2026-02-30',
    'July 2026',
    'soon',
    'Employer active 3 days ago',
    'Updated 3 days ago',
    '3 days',
    '42',
    '',
    '9'.repeat(300),
    'Jul 99 2026',
  ])('gives nothing for %j', (text) => {
    expect(posted(text)).toBeNull();
  });

  it('refuses a posting dated after tomorrow and a closing date ten years ahead', () => {
    expect(posted('2026-11-25')).toBe('2026-11-25');
    expect(posted('2026-12-24')).toBeNull();
    expect(closes('2026-12-24')).toBe('2026-12-24');
    expect(closes('2036-12-24')).toBeNull();
    expect(closes('2027-12-31')).toBe('2027-12-31');
    expect(closes('2028-01-01')).toBeNull();
  });

  it('gives back any day however it is formatted', () => {
    const locales = ['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'no', 'cs', 'pl'];
    const day = fc.integer({ min: 0, max: 9_000 }).map((days) => addDays('2001-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.constantFrom(...locales),
        fc.constantFrom('long' as const, 'medium' as const, 'full' as const),
        (iso, locale, dateStyle) => {
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(
            new Date(`${iso}T00:00:00Z`),
          );
          expect(posted(text, locale !== 'en-US'), text).toBe(iso);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('gives a sane day or nothing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(posted(text) ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/);
      }),
    );
  });
});
