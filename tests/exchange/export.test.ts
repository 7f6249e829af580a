import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { noteContact } from '../../lib/app/contact';
import { importRows } from '../../lib/app/import-rows';
import { planInterview } from '../../lib/app/interviews';
import { moveApplication } from '../../lib/app/move-application';
import { noteOffer } from '../../lib/app/offer';
import { applicationsCsv, EXPORT_COLUMNS } from '../../lib/exchange/applications-csv';
import { csvText } from '../../lib/exchange/csv';
import { mappingFor } from '../../lib/exchange/fields';

import { calendarFile } from '../../lib/follow-ups/ics';
import { queriesOn } from '../../lib/store/queries';
import { wordsIn } from '../../lib/words';
import { THEN } from '../builders';
import { aWorld, type World } from '../surroundings';
import { bytesOf, interpreted, NO_ANSWERS, TEAL, tableIn, takenFrom } from './tables';

async function aSearch(): Promise<World> {
  const world = aWorld();
  await importRows(world, { rows: takenFrom(TEAL).rows, duplicates: 'skip' });
  return world;
}

describe('a table that is written', () => {
  it.each(['=cmd|calc', '+1', '-1', '@SUM(A1)', '\tx', '\r=1'])(
    'has no cell that a spreadsheet would run: %j',
    (cell) => {
      const [, row] = Papa.parse<string[]>(csvText(['a', 'b'], [[cell, 'x']])).data;
      expect(row?.[0]).toBe(`'${cell}`);
    },
  );

  it('gives every text back when it is read again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), { minLength: 2, maxLength: 5 }),
        (cells) => {
          const said = cells.map((cell) => cell.replace(/[\0\ufeff]/g, '').trim() || 'x');
          const { rows } = tableIn(
            bytesOf(
              csvText(
                said.map((_, at) => `c${at}`),
                [said],
              ),
            ),
          );
          const safe = said.map((cell) => new TextDecoder().decode(bytesOf(cell)));
          expect(rows[0]?.cells).toEqual(safe);
        },
      ),
    );
  });

  it('keeps numbers as numbers', () => {
    expect(csvText(['pay'], [[-5], [90_000]])).toBe('\ufeffpay\r\n-5\r\n90000\r\n');
  });
});

describe.each(['en', 'de'])('the applications as a table, in %s', (language) => {
  const t = wordsIn(language);

  it('come in again as they were', async () => {
    const world = await aSearch();
    const rows = await queriesOn(world.store).exportedApplications();
    const csv = applicationsCsv(
      rows,
      EXPORT_COLUMNS,
      (column) => t(`exchange:column.${column}`),
      (stage) => t(`stage:${stage}`),
    );
    const table = tableIn(bytesOf(csv));
    const again = interpreted(table, mappingFor(table.columns), NO_ANSWERS);
    expect(again.questions).toEqual({ order: [], stages: [] });
    expect(again.problems).toEqual([]);
    const facts = (all: typeof again.rows) =>
      all
        .map(({ posting, stage, appliedOn, savedOn, excitement, notes }) => ({
          title: posting.title,
          company: posting.company,
          canonicalUrl: posting.site === 'manual' ? null : posting.canonicalUrl,
          salary: posting.salary,
          stage,
          appliedOn,
          savedOn,
          excitement,
          notes,
        }))
        .sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(facts(again.rows)).toEqual(facts(takenFrom(TEAL).rows));
  });
});

describe('the calendar of everything', () => {
  it('is read by another program: reminders, interviews, and the day by which an offer is to be answered', async () => {
    const world = await aSearch();
    const [first, second] = await world.store.applications.all();
    const startsAt = new Date(2026, 10, 25, 14, 0).getTime();
    await planInterview(world, {
      applicationId: first?.id ?? '',
      round: 'Second talk; with lunch',
      startsAt,
      endsAt: startsAt + 5_400_000,
      place: 'Hall 3, Bern',
      kind: null,
    });
    await noteOffer(world, {
      applicationId: second?.id ?? '',
      on: '2026-11-12',
      by: '2026-11-30',
      pay: null,
      notes: '',
    });
    const { followUps, ...dates } = await queriesOn(world.store).calendarView();
    const file = calendarFile(followUps, THEN, dates);
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    const interview = events.find(({ summary }) => summary.startsWith('Second talk'));
    expect(interview?.startDate.toJSDate().getTime()).toBe(startsAt);
    expect(interview?.duration.toSeconds()).toBe(5_400);
    expect(interview?.location).toBe('Hall 3, Bern');
    const offer = events.find(({ startDate }) => startDate.isDate);
    expect(offer?.startDate.toString()).toBe('2026-11-30');
    expect(events.length).toBe(followUps.length + 2);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const later = calendarFile(followUps, THEN + 99, dates);
    expect(later.match(/UID:.*/g)).toEqual(file.match(/UID:.*/g));
  });
});

describe('the work-search log', () => {
  it('names what was done in the weeks asked for, and nothing of other weeks', async () => {
    const world = await aSearch();
    const all = await world.store.applications.all();
    const kestrel = all.find(({ appliedOn }) => appliedOn === '2026-11-02');
    await noteContact(world, { applicationId: kestrel?.id ?? '', note: 'I called', on: '2026-11-10' });
    await moveApplication(world, { applicationId: kestrel?.id ?? '', to: 'rejected', on: '2026-11-12' });
    const queries = queriesOn(world.store);
    const rows = await queries.workSearchRows('2026-11-02', '2026-11-15');
    expect(rows.map(({ on, kind, posting }) => [on, kind, posting.company])).toEqual([
      ['2026-11-02', 'application', 'Kestrel Maps'],
      ['2026-11-10', 'contact', 'Kestrel Maps'],
    ]);
    expect(rows[0]?.application.stage).toBe('rejected');
    expect(await queries.workSearchRows('2026-11-16', '2026-11-22')).toEqual([]);
  });
});
