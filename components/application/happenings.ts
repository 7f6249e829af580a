import { Bell, Bookmark, FileText, type LucideIcon, Mail, NotebookPen, Paperclip, Pencil, Send } from 'lucide-react';
import { type Event, OWN_FIELDS, type OwnField } from '../../lib/domain/application';
import { FACT_FIELDS, type FactField } from '../../lib/domain/posting';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
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

const isOwnField = (field: string): field is OwnField | 'appliedOn' =>
  field === 'appliedOn' || OWN_FIELDS.some((own) => own === field);

const isFact = (field: string): field is FactField => (FACT_FIELDS as readonly string[]).includes(field);

const fieldText = (field: string): string => {
  if (isFact(field)) return t('application:happening.fact', { fact: FACT_LABELS[field] });
  return isOwnField(field) ? t(`application:edited.${field}`) : field;
};

/** "on Thu 12 Nov" where the day it is true of is not the day it was noted on. */
const dated = (event: Event): string =>
  event.on === dayOf(event.at) ? '' : t('application:happening.on', { day: dayText(event.on, dayOf(event.at)) });

const planned = (at: number, event: Event): string => dayText(dayOf(at), dayOf(event.at));

const withNote = (event: Event, note: string): string => [dated(event), note].filter(Boolean).join(': ');

function sayingOf(event: Event): Omit<Happening, 'id' | 'at'> | null {
  const says = (icon: LucideIcon, what: string, more = '') => ({ icon, says: what, more });
  switch (event.kind) {
    case 'saved':
      return says(Bookmark, t('application:happening.saved'), dated(event));
    case 'moved':
      return event.to === 'applied'
        ? says(Send, t('application:happening.applied'), dated(event))
        : says(
            STAGE_WORDS[event.to].icon,
            t('application:happening.moved', { stage: STAGE_WORDS[event.to].name }),
            dated(event),
          );
    case 'edited':
      return says(Pencil, t('application:happening.edited'), fieldText(event.field));
    case 'posting-changed':
      return says(FileText, t('application:happening.postingChanged'));
    case 'follow-up-planned':
      return says(
        Bell,
        t('application:happening.planned'),
        t('application:happening.for', { day: planned(event.dueAt, event) }),
      );
    case 'follow-up-notified':
      return says(Bell, t('application:happening.notified'));
    case 'follow-up-done':
      return says(Mail, t('application:happening.done'), dated(event));
    case 'follow-up-snoozed':
      return says(
        Bell,
        t('application:happening.snoozed'),
        t('application:happening.to', { day: planned(event.dueAt, event) }),
      );
    case 'follow-up-cancelled':
      return says(Bell, t('application:happening.cancelled'), t(`application:happening.because.${event.because}`));
    case 'contact':
      return says(Mail, t('application:happening.contact'), withNote(event, event.note));
    case 'interview-planned':
      return says(
        STAGE_WORDS.interviewing.icon,
        t('application:happening.interview'),
        t('application:happening.for', { day: planned(event.startsAt, event) }),
      );
    case 'interview-cancelled':
      return says(STAGE_WORDS.interviewing.icon, t('application:happening.interviewCancelled'));
    case 'offer':
      return says(
        STAGE_WORDS.offer.icon,
        t('application:happening.offer'),
        event.by === null
          ? dated(event)
          : t('application:happening.answerBy', { day: dayText(event.by, dayOf(event.at)) }),
      );
    case 'kept-open':
      return says(Bookmark, t('application:happening.keptOpen'));
    case 'follow-ups-stopped':
      return says(Bell, t('application:happening.stopped'));
    case 'reply':
      return says(Mail, t('application:happening.reply'), withNote(event, event.note));
    case 'note':
      return says(NotebookPen, t('application:happening.note'), event.note);
    case 'file-added':
      return says(Paperclip, t('application:happening.fileAdded'), event.name);
    case 'file-removed':
      return says(Paperclip, t('application:happening.fileRemoved'), event.name);
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
