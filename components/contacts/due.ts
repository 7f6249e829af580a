import type { Contact } from '../../lib/domain/application';
import { dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { dayText } from '../ui/dates';

export const isContactDue = ({ nextContactAt }: Contact, now: Timestamp): boolean =>
  nextContactAt !== null && nextContactAt <= now;

/** "Be in touch today" · "Be in touch since Wed 18 Nov" · "Be in touch Tue 1 Dec"; null where no reminder is set. */
export function reminderText(contact: Contact, now: Timestamp): string | null {
  const { nextContactAt } = contact;
  if (nextContactAt === null) return null;
  const today = dayOf(now);
  const day = dayOf(nextContactAt);
  if (!isContactDue(contact, now)) return t('contact:nextOn', { day: dayText(day, today) });
  return day === today ? t('contact:dueToday') : t('contact:dueSince', { day: dayText(day, today) });
}

/** "Engineering Manager, Kestrel Maps"; null where neither is known. */
export const positionText = ({ role, company }: Pick<Contact, 'role' | 'company'>): string | null =>
  [role, company].filter(Boolean).join(', ') || null;
