import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, calendarFile } from '../../lib/follow-ups/ics';
import { aFollowUp, anId, aPosting, THEN } from '../builders';

const entry = (facts: Partial<CalendarEntry['posting']> = {}, followUp = aFollowUp()): CalendarEntry => ({
  followUp,
  application: { appliedOn: '2026-11-12' },
  posting: { ...aPosting(), ...facts },
});

/** RFC 5545 read backwards: lines put together again. */
const unfolded = (file: string): string[] => file.replace(/\r\n[ \t]/g, '').split('\r\n');
const property = (file: string, name: string): string =>
  unfolded(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? '';
const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));

describe('the calendar file', () => {
  it('holds one entry with an alarm for each reminder, at its moment', () => {
    expect(unfolded(calendarFile([entry()], THEN))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Jobcairn//Follow-ups//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      `UID:${anId(200)}@jobcairn`,
      'DTSTAMP:20261112T170000Z',
      `SEQUENCE:${THEN / 1000}`,
      'DTSTART:20261124T080000Z',
      'DURATION:PT15M',
      'SUMMARY:Follow up: Backend Developer\\, Kestrel Maps',
      'DESCRIPTION:Applied on 2026-11-12.\\nhttps://jobs.example/lever/kestrel-1',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Follow up: Backend Developer\\, Kestrel Maps',
      'TRIGGER:PT0S',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('names a reminder that was put off as before, with a greater sequence', () => {
    const before = calendarFile([entry()], THEN);
    const after = calendarFile([entry({}, aFollowUp({ dueAt: THEN + 9e8, updatedAt: THEN + 1_000 }))], THEN + 5_000);
    expect(property(after, 'UID')).toBe(property(before, 'UID'));
    expect(Number(property(after, 'SEQUENCE'))).toBeGreaterThan(Number(property(before, 'SEQUENCE')));
  });

  it('of nothing is a calendar without entries', () => {
    expect(calendarFile([], THEN)).not.toContain('VEVENT');
  });

  const anyTitle = fc.string({ unit: 'binary', maxLength: 400 });

  it('has lines of at most 75 octets, of whole characters, whatever the title', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const file = calendarFile([entry({ title })], THEN);
        expect(file.endsWith('\r\n')).toBe(true);
        for (const line of file.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]|\p{Surrogate}/u);
        }
      }),
    );
  });

  it('gives every title back, and lets none begin a line of its own', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const file = calendarFile([entry({ title, company: null })], THEN);
        const sayable = title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '');
        expect(unescaped(property(file, 'SUMMARY'))).toBe(`Follow up: ${sayable}`);
        expect(unfolded(file)).toHaveLength(22);
      }),
    );
  });

  it('cannot be made to hold more entries by what a page wrote', () => {
    const title = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:evil';
    expect(calendarFile([entry({ title })], THEN).match(/\r\nBEGIN:VEVENT/g)).toHaveLength(1);
  });
});
