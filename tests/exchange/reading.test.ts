import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tablesIn } from '../../lib/exchange/archive';
import { readDay } from '../../lib/exchange/dates';
import { mappingFor } from '../../lib/exchange/fields';
import { bytesOf, HUNTR, interpreted, LINKEDIN, NO_ANSWERS, TEAL, tableIn, takenFrom } from './tables';

const utf16 = (text: string, little: boolean, mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((unit) => unit.charCodeAt(0));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const latin = (text: string): Uint8Array => Uint8Array.from(text, (unit) => unit.charCodeAt(0));

const GERMAN = 'Firma;Stelle;Gehalt\r\nMüller & Söhne;Bäcker;"45.000 EUR"\r\n';

describe('a table of any encoding and delimiter', () => {
  it.each([
    ['UTF-8', bytesOf(GERMAN), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${GERMAN}`), 'utf-8'],
    ['UTF-16, little end first', utf16(GERMAN, true, true), 'utf-16le'],
    ['UTF-16, big end first', utf16(GERMAN, false, true), 'utf-16be'],
    ['UTF-16 without a mark', utf16(GERMAN, true, false), 'utf-16le'],
    ['Windows-1252', latin(GERMAN), 'windows-1252'],
  ])('in %s is read', (_what, bytes, encoding) => {
    const table = tableIn(bytes);
    expect(table).toMatchObject({ encoding, delimiter: ';', columns: ['Firma', 'Stelle', 'Gehalt'] });
    expect(table.rows).toEqual([{ number: 2, cells: ['Müller & Söhne', 'Bäcker', '45.000 EUR'] }]);
  });

  it.each([',', ';', '\t', '|'])('divided by %j is read, with line breaks and quotes inside of quotes', (sign) => {
    const table = tableIn(bytesOf(`${['a', 'b', 'c'].join(sign)}\n${['"x\ny"', `"1 ""${sign}"" 2"`, 'z'].join(sign)}`));
    expect(table.rows).toEqual([{ number: 2, cells: ['x\ny', `1 "${sign}" 2`, 'z'] }]);
  });

  it('takes Excel’s own hint at the delimiter', () => {
    expect(tableIn(bytesOf('sep=;\nTitle;Notes\nCook;"a,b,c"')).columns).toEqual(['Title', 'Notes']);
  });

  it.each([
    ['nothing', ''],
    ['a line of words', 'hello'],
    ['a picture', '\x89PNG\r\n\0\0\0a,b'],
  ])('that is none (%s) is refused', (_what, text) => {
    expect(() => tableIn(latin(text))).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('names the rows that are broken, and leaves them out', () => {
    const { rows, problems } = takenFrom('Title,Company\nCook,Inn\nBaker,Mill,surplus\nSmith,Forge\n');
    expect(rows.map(({ posting }) => posting.title)).toEqual(['Cook', 'Smith']);
    expect(problems).toEqual([{ row: 3, column: '', value: '', what: 'broken' }]);
  });
});

describe('a day in a cell', () => {
  it.each([
    ['2026-08-15', '2026-08-15'],
    ['2026-08-15T23:30:00.000Z', '2026-08-16'],
    ['2026-08-15 10:00:00', '2026-08-15'],
    ['15.8.2026', '2026-08-15'],
    ['4.3.26', '2026-03-04'],
    ['15 Aug 2026', '2026-08-15'],
    ['Sat, August 15, 2026', '2026-08-15'],
    ['15. März 2026', '2026-03-15'],
    ['8/15/26, 3:04 PM', '2026-08-15'],
    ['15/8/2026', '2026-08-15'],
    ['5/5/2026', '2026-05-05'],
    ['1786752000', '2026-08-15'],
  ])('%s is %s', (cell, day) => {
    expect(readDay(cell, null)).toEqual({ day });
  });

  it.each(['soon', '2026-02-30', '31.2.2026', '99/99/2026', '', '12'])('%j is none', (cell) => {
    expect(readDay(cell, null)).toEqual({ problem: 'no-date' });
  });

  it('that could be two days is one only when the order is known', () => {
    expect(readDay('3/4/2026', null)).toEqual({ problem: 'ambiguous' });
    expect(readDay('3/4/2026', 'day-first')).toEqual({ day: '2026-04-03' });
    expect(readDay('3/4/2026', 'month-first')).toEqual({ day: '2026-03-04' });
  });
});

describe('what a table leaves open is asked, never guessed', () => {
  const AMBIGUOUS = 'Title,Company,Applied on,Status\nCook,Inn,3/4/2026,Applied\n';

  it('the order of day and month', () => {
    const open = takenFrom(AMBIGUOUS);
    expect(open).toEqual({ rows: [], problems: [], questions: { order: ['Applied on'], stages: [] } });
    expect(takenFrom(AMBIGUOUS, { order: 'day-first', stages: {} }).rows[0]?.appliedOn).toBe('2026-04-03');
  });

  it('but not where another row shows it', () => {
    expect(takenFrom(`${AMBIGUOUS}Baker,Mill,3/25/2026,Applied\n`).rows.map(({ appliedOn }) => appliedOn)).toEqual([
      '2026-03-04',
      '2026-03-25',
    ]);
  });

  it('and it is asked where rows contradict each other; then each row is told that does not fit', () => {
    const both = `${AMBIGUOUS}Baker,Mill,3/25/2026,Applied\nSmith,Forge,25/3/2026,Applied\n`;
    expect(takenFrom(both).questions.order).toEqual(['Applied on']);
    const { rows, problems } = takenFrom(both, { order: 'month-first', stages: {} });
    expect(rows).toHaveLength(3);
    expect(problems).toEqual([{ row: 4, column: 'Applied on', value: '25/3/2026', what: 'no-date' }]);
  });

  it('what an unknown word for a stage means', () => {
    const table = 'Title,Company,Status\nCook,Inn,Tasting\nBaker,Mill,Rejected\n';
    expect(takenFrom(table).questions.stages).toEqual(['tasting']);
    const { rows } = takenFrom(table, { order: null, stages: { tasting: 'interviewing' } });
    expect(rows.map(({ stage }) => stage)).toEqual(['interviewing', 'rejected']);
  });
});

describe('files of other trackers', () => {
  it('of Teal', () => {
    const { rows, problems } = takenFrom(TEAL);
    expect(problems).toEqual([]);
    expect(rows).toMatchObject([
      {
        number: 2,
        posting: {
          key: 'lever:0b7e4a52-8f3f-4c9b-9a7e-0f6c0d1e2a3b',
          title: 'Backend Developer',
          company: 'Kestrel Maps',
          location: 'Bern, Switzerland',
          salary: { min: 90_000, max: 110_000, currency: 'CHF', per: 'year' },
          provenance: { title: 'import' },
        },
        stage: 'applied',
        savedOn: '2026-10-30',
        appliedOn: '2026-11-02',
        followUpOn: '2026-11-20',
        excitement: 4,
      },
      { posting: { title: 'Keeper of "Bees", senior', site: 'manual' }, stage: 'saved', excitement: null },
      { posting: { salary: { min: null, max: 70_000 } }, stage: 'ghosted', archivedOn: '2026-10-02' },
    ]);
  });

  it('of Huntr, as a list and with everything', () => {
    expect(takenFrom(HUNTR).rows).toMatchObject([
      { posting: { site: 'greenhouse', salary: { min: 90_000 } }, stage: 'applied', notes: 'Two lines\nof notes' },
      { posting: { company: 'Apiary' }, stage: 'saved', savedOn: '2026-11-01' },
    ]);
    const full =
      'listName,companyName,title,location,htmlDescription\nInterview,Apiary,Keeper,Basel,"<p>Bees.</p><ul><li>Honey</li></ul>"\n';
    expect(takenFrom(full).rows).toMatchObject([
      { stage: 'interviewing', posting: { description: 'Bees.\n\n• Honey' } },
    ]);
  });

  it('of LinkedIn, whose dates begin with the month, and whose contact is the user', () => {
    expect(takenFrom(LINKEDIN).rows).toMatchObject([
      { posting: { key: 'linkedin:4100000012' }, appliedOn: '2026-08-15', resume: 'CV-2026.pdf', contact: null },
      { posting: { key: 'linkedin:4100000013' }, appliedOn: '2026-03-04', stage: 'applied' },
    ]);
    const saved =
      'Saved Date,Job Url,Job Title,Company Name\n"8/9/26, 1:00 PM",https://www.linkedin.com/jobs/view/1,Cook,Inn\n';
    expect(takenFrom(saved).rows).toMatchObject([{ stage: 'saved', savedOn: '2026-08-09' }]);
  });

  it('and any other by the names of its columns, in German too', () => {
    const table = tableIn(
      bytesOf(
        'Firma;Stelle;Ort;Link;Beworben am;Ansprechpartner;Bemerkungen\nMüller;Bäcker;Ulm;;24.11.2026;Frau Berg;=2+2\n',
      ),
    );
    const mapping = mappingFor(table.columns);
    expect(mapping.columns).toEqual(['company', 'title', 'location', 'url', 'appliedOn', 'contactName', 'notes']);
    expect(interpreted(table, mapping, NO_ANSWERS).rows).toMatchObject([
      { stage: 'applied', appliedOn: '2026-11-24', contact: { name: 'Frau Berg' }, notes: '=2+2' },
    ]);
  });

  it('say row and column of what could not be read', () => {
    const { rows, problems } = takenFrom('Title,Company,URL,Applied on\n,Inn,,\nCook,Inn,javascript:alert(1),soon\n');
    expect(rows).toHaveLength(1);
    expect(problems).toEqual([
      { row: 2, column: 'Title', value: '', what: 'no-title' },
      { row: 3, column: 'Applied on', value: 'soon', what: 'no-date' },
      { row: 3, column: 'URL', value: 'javascript:alert(1)', what: 'no-address' },
    ]);
    expect(rows[0]?.posting.url).toMatch(/^https:\/\/no-page\.invalid\//);
  });

  it('with one address for all jobs of a company keep the jobs apart', () => {
    const { rows } = takenFrom(
      'Title,Company,URL\nCook,Inn,https://inn.example/careers\nWaiter,Inn,https://inn.example/careers\n',
    );
    expect(new Set(rows.map(({ posting }) => posting.key)).size).toBe(2);
  });
});

describe('an archive', () => {
  it('of LinkedIn is opened for two tables and nothing else', () => {
    const archive = zipSync({
      'Basic_Archive/Jobs/Job Applications.csv': bytesOf(LINKEDIN),
      'Basic_Archive/Jobs/Saved Jobs.csv': bytesOf('Saved Date,Job Url,Job Title,Company Name\n'),
      'Basic_Archive/messages.csv': bytesOf('FROM,TO\nsecret,secret\n'),
      'Connections.csv': bytesOf('First Name\n'),
    });
    expect(tablesIn(archive).map(({ name }) => name)).toEqual([
      'Basic_Archive/Jobs/Job Applications.csv',
      'Basic_Archive/Jobs/Saved Jobs.csv',
    ]);
  });

  it('of Huntr is opened for its jobs', () => {
    const archive = zipSync({
      'USER_JOBS_USER_FULL_DATA_DOWNLOAD_2026.csv': bytesOf(HUNTR),
      'other.csv': bytesOf('a,b'),
    });
    expect(tablesIn(archive)).toHaveLength(1);
  });

  it('that was cut off is refused', () => {
    const archive = zipSync({ 'Jobs/Saved Jobs.csv': bytesOf(LINKEDIN.repeat(50)) });
    expect(() => tablesIn(archive.slice(0, archive.length / 2))).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

describe('a large table', () => {
  const tableOf = (rows: number) => `Title,Company\n${'Cook,Inn\n'.repeat(rows)}`;

  it('of fifty thousand rows is read, and each is told by its number', () => {
    const { rows } = tableIn(bytesOf(tableOf(50_000)));
    expect(rows).toHaveLength(50_000);
    expect(rows.at(-1)?.number).toBe(50_001);
  });

  it('of more than a hundred thousand rows is refused', () => {
    expect(() => tableIn(bytesOf(tableOf(100_001)))).toThrow(expect.objectContaining({ code: 'invalid' }));
  });
});

it('knows the columns of a table that somebody kept by hand', () => {
  const columns = [
    'Job Position',
    'Employer Name',
    'Job Link',
    'Application Status',
    'Applied Date',
    'Follow-up Date',
    'Salary Range',
    'Recruiter',
    'Mood',
  ];
  expect(mappingFor(columns).columns).toEqual([
    'title',
    'company',
    'url',
    'stage',
    'appliedOn',
    'followUpOn',
    'salary',
    'contactName',
    null,
  ]);
});
