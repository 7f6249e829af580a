import type { Application, FollowUp } from '../domain/application';
import type { PostingFacts } from '../domain/posting';
import type { Timestamp } from '../time';
import { taskOf } from './notice';

/** One reminder with what it is about. */
export interface CalendarEntry {
  readonly followUp: FollowUp;
  readonly application: Pick<Application, 'appliedOn'>;
  readonly posting: Pick<PostingFacts, 'title' | 'company' | 'url'>;
}

/** RFC 5545, 3.1: a line has at most 75 octets without its line break; what is longer goes on after a break and a space. */
const LINE_OCTETS = 75;

const MINUTES_LONG = 15;

/** An iCalendar file (RFC 5545) of these reminders. Each keeps its UID, so that importing it again moves the entry and adds none. */
export function calendarFile(entries: readonly CalendarEntry[], now: Timestamp): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jobcairn//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ followUp, application, posting }: CalendarEntry, now: Timestamp): string[] {
  const employer = posting.company === null ? '' : `, ${posting.company}`;
  const summary = text(`${taskOf(followUp.kind)}: ${posting.title}${employer}`);
  const applied = application.appliedOn === null ? '' : `Applied on ${application.appliedOn}.\n`;
  return [
    'BEGIN:VEVENT',
    `UID:${followUp.id}@jobcairn`,
    `DTSTAMP:${moment(now)}`,
    // Seconds of the last change: every change makes it greater, and a calendar takes the greater one.
    `SEQUENCE:${Math.max(0, Math.floor(followUp.updatedAt / 1000) % 2_147_483_647)}`,
    `DTSTART:${moment(followUp.dueAt)}`,
    `DURATION:PT${MINUTES_LONG}M`,
    `SUMMARY:${summary}`,
    `DESCRIPTION:${text(`${applied}${posting.url}`)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${summary}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A moment in UTC: `20261124T080000Z`. */
const moment = (at: Timestamp): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** RFC 5545, 3.3.11: a TEXT value; control characters are not allowed in it. */
const text = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Surrogate}/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const octets = (character: string): number => new TextEncoder().encode(character).length;

/** Cut between characters, never inside one. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let room = LINE_OCTETS;
  for (const character of line) {
    const needs = octets(character);
    if (needs > room) {
      parts.push(part);
      part = '';
      // The space that begins the next line counts.
      room = LINE_OCTETS - 1;
    }
    part += character;
    room -= needs;
  }
  return [...parts, part].join('\r\n ');
}
