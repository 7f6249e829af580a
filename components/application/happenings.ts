import { Bell, Bookmark, FileText, type LucideIcon, Mail, NotebookPen, Paperclip, Pencil, Send } from 'lucide-react';
import type { Event } from '../../lib/domain/application';
import { FACT_FIELDS, type FactField } from '../../lib/domain/posting';
import { dayOf } from '../../lib/time';
import { FACT_LABELS } from '../posting/words';
import { dayText } from '../ui/dates';
import { STAGE_WORDS } from './stages';

/** One line of what happened: what, and the rest of the sentence. */
export interface Happening {
  readonly id: string;
  readonly at: number;
  readonly icon: LucideIcon;
  readonly says: string;
  readonly more: string;
}

const isFact = (field: string): field is FactField => (FACT_FIELDS as readonly string[]).includes(field);

/** "on Thu 12 Nov" where the day it is true of is not the day it was noted on. */
const dated = (event: Event): string =>
  event.on === dayOf(event.at) ? '' : `on ${dayText(event.on, dayOf(event.at))}`;

const planned = (at: number, event: Event): string => dayText(dayOf(at), dayOf(event.at));

type Because = Extract<Event, { kind: 'follow-up-cancelled' }>['because'];

const BECAUSE: Readonly<Record<Because, string>> = {
  moved: 'because the application moved on',
  reply: 'because they wrote',
  done: 'because it is done',
  changed: 'because the plan changed',
  'switched-off': 'because follow-ups are off',
};

function sayingOf(event: Event): Omit<Happening, 'id' | 'at'> | null {
  switch (event.kind) {
    case 'saved':
      return { icon: Bookmark, says: 'You saved it', more: dated(event) };
    case 'moved':
      return event.to === 'applied'
        ? { icon: Send, says: 'You applied', more: dated(event) }
        : { icon: STAGE_WORDS[event.to].icon, says: `Moved to ${STAGE_WORDS[event.to].name}`, more: dated(event) };
    case 'edited':
      return {
        icon: Pencil,
        says: 'You edited',
        more: isFact(event.field) ? FACT_LABELS[event.field].toLowerCase() : event.field,
      };
    case 'posting-changed':
      return { icon: FileText, says: 'The posting changed', more: '' };
    case 'follow-up-planned':
      return { icon: Bell, says: 'A follow-up was planned', more: `for ${planned(event.dueAt, event)}` };
    case 'follow-up-notified':
      return { icon: Bell, says: 'You were reminded', more: '' };
    case 'follow-up-done':
      return { icon: Mail, says: 'You followed up', more: dated(event) };
    case 'follow-up-snoozed':
      return { icon: Bell, says: 'The follow-up was put off', more: `to ${planned(event.dueAt, event)}` };
    case 'follow-up-cancelled':
      return { icon: Bell, says: 'The follow-up was cancelled', more: BECAUSE[event.because] };
    case 'contact':
      return { icon: Mail, says: 'You were in touch', more: [dated(event), event.note].filter(Boolean).join(': ') };
    case 'interview-planned':
      return {
        icon: STAGE_WORDS.interviewing.icon,
        says: 'An interview was noted',
        more: `for ${planned(event.startsAt, event)}`,
      };
    case 'interview-cancelled':
      return { icon: STAGE_WORDS.interviewing.icon, says: 'An interview was cancelled', more: '' };
    case 'offer':
      return {
        icon: STAGE_WORDS.offer.icon,
        says: 'They made an offer',
        more: event.by === null ? dated(event) : `to be answered by ${dayText(event.by, dayOf(event.at))}`,
      };
    case 'kept-open':
      return { icon: Bookmark, says: 'You kept it open', more: '' };
    case 'follow-ups-stopped':
      return { icon: Bell, says: 'Follow-ups were stopped', more: '' };
    case 'reply':
      return { icon: Mail, says: 'They wrote', more: [dated(event), event.note].filter(Boolean).join(': ') };
    case 'note':
      return { icon: NotebookPen, says: 'You noted', more: event.note };
    case 'file-added':
      return { icon: Paperclip, says: 'You added a file', more: event.name };
    case 'file-removed':
      return { icon: Paperclip, says: 'You removed a file', more: event.name };
    case 'undone':
      return null;
  }
}

/** What happened and was not taken back, the latest first. */
export function happeningsOf(events: readonly Event[]): Happening[] {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  return events
    .flatMap((event) => {
      const saying = undone.has(event.id) ? null : sayingOf(event);
      return saying === null ? [] : [{ id: event.id, at: event.at, ...saying }];
    })
    .reverse();
}
