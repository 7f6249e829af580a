import type { Application, Contact, FollowUp, Interview } from '../domain/application';
import type { PostingFacts } from '../domain/posting';
import type { Day, Timestamp } from '../time';
import { t } from '../words';
import { taskOf } from './notice';

type About = Pick<PostingFacts, 'title' | 'company' | 'url'>;

/** One reminder with what it is about. */
export interface CalendarEntry {
  readonly followUp: FollowUp;
  readonly application: Pick<Application, 'appliedOn'>;
  readonly posting: About;
}

/** What stands in a calendar besides reminders. */
export interface Dates {
  readonly interviews: readonly { readonly interview: Interview; readonly posting: About }[];
  /** Offers to be answered by a day. */
  readonly offers: readonly {
    readonly application: Pick<Application, 'id' | 'offerBy' | 'updatedAt'>;
    readonly posting: About;
  }[];
  /** People to be in touch with. */
  readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'company' | 'nextContactAt' | 'updatedAt'>[];
}

const NO_DATES: Dates = { interviews: [], offers: [], contacts: [] };

/** RFC 5545, 3.1: a line has at most 75 octets without its line break; what is longer goes on after a break and a space. */
const LINE_OCTETS = 75;

const MINUTES_LONG = 15;

/** An iCalendar file (RFC 5545) of these reminders and dates. Each keeps its UID, so that importing it again moves the entry and adds none. */
export function calendarFile(entries: readonly CalendarEntry[], now: Timestamp, dates: Dates = NO_DATES): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Jobcairn//Follow-ups//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...[
      ...entries.map(followUpEntry),
      ...dates.interviews.map(interviewEntry),
      ...dates.offers.flatMap(offerEntry),
      ...dates.contacts.flatMap(contactEntry),
    ].flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

interface Entry {
  readonly uid: string;
  readonly updatedAt: Timestamp;
  /** A moment in UTC, which every calendar shows in its own zone; or a day, which is the same day everywhere. */
  readonly when: { readonly startsAt: Timestamp; readonly minutes: number } | { readonly day: Day };
  readonly summary: string;
  readonly description: string;
  readonly place?: string | null;
  /** Keeps the time busy in the calendar. */
  readonly busy?: true;
}

const titled = (what: string, { title, company }: About): string =>
  `${what}: ${title}${company === null ? '' : `, ${company}`}`;

function followUpEntry({ followUp, application, posting }: CalendarEntry): Entry {
  const applied = application.appliedOn === null ? '' : `Applied on ${application.appliedOn}.\n`;
  return {
    uid: followUp.id,
    updatedAt: followUp.updatedAt,
    when: { startsAt: followUp.dueAt, minutes: MINUTES_LONG },
    summary: titled(taskOf(followUp.kind), posting),
    description: `${applied}${posting.url}`,
  };
}

const interviewEntry = ({ interview, posting }: Dates['interviews'][number]): Entry => ({
  uid: interview.id,
  updatedAt: interview.updatedAt,
  when: {
    startsAt: interview.startsAt,
    minutes: Math.max(1, Math.round((interview.endsAt - interview.startsAt) / 60_000)),
  },
  summary: titled(interview.round || t('notice:interview'), posting),
  description: posting.url,
  place: interview.place,
  busy: true,
});

const offerEntry = ({ application, posting }: Dates['offers'][number]): readonly Entry[] =>
  application.offerBy === null
    ? []
    : [
        {
          uid: `offer-${application.id}`,
          updatedAt: application.updatedAt,
          when: { day: application.offerBy },
          summary: titled(taskOf('offer'), posting),
          description: posting.url,
        },
      ];

const contactEntry = ({ id, name, company, nextContactAt, updatedAt }: Dates['contacts'][number]): readonly Entry[] =>
  nextContactAt === null
    ? []
    : [
        {
          uid: id,
          updatedAt,
          when: { startsAt: nextContactAt, minutes: MINUTES_LONG },
          summary: titled(t('notice:task.networking'), { title: name, company, url: '' }),
          description: '',
        },
      ];

function eventLines({ uid, updatedAt, when, place, busy, ...said }: Entry, now: Timestamp): string[] {
  const summary = text(said.summary);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}@jobcairn`,
    `DTSTAMP:${moment(now)}`,
    // Seconds of the last change: every change makes it greater, and a calendar takes the greater one.
    `SEQUENCE:${Math.max(0, Math.floor(updatedAt / 1000) % 2_147_483_647)}`,
    ...('day' in when
      ? [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`]
      : [`DTSTART:${moment(when.startsAt)}`, `DURATION:PT${when.minutes}M`]),
    `SUMMARY:${summary}`,
    ...(place ? [`LOCATION:${text(place)}`] : []),
    `DESCRIPTION:${text(said.description)}`,
    busy ? 'TRANSP:OPAQUE' : 'TRANSP:TRANSPARENT',
    ...('day' in when
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${summary}`,
          `TRIGGER:${busy ? '-PT30M' : 'PT0S'}`,
          'END:VALARM',
        ]),
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
