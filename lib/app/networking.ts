import type { Contact } from '../domain/application';
import type { MessageLanguage, Tone } from '../domain/settings';
import { JobcairnError } from '../errors';
import { draftMessage, languageFor } from '../follow-ups/draft';
import { mailtoUrl } from '../follow-ups/mailto';
import { snoozedTo } from '../follow-ups/schedule';
import { type Day, dayOf } from '../time';
import { t } from '../words';
import { type ContactOutcome, changeContact, contactOf } from './contacts';
import type { WrittenDraft } from './follow-up';
import { checkedDay } from './history';
import { later } from './interviews';
import type { Ports } from './ports';

const NO_REMINDER = { nextContactOn: null, nextContactAt: null, notifiedForDue: null } as const;

/**
 * Reminds of a contact at the reminders' hour of a day, or of the working day after it; null: no reminder. There is one for each
 * contact: a new day takes the place of the old one. Throws `invalid` when that is past.
 */
export const remindOfContact = (
  ports: Ports,
  input: { readonly contactId: string; readonly on: Day | null },
): Promise<ContactOutcome> =>
  changeContact(ports, t('change:reminderSet'), input.contactId, async (contact, rows, now) => {
    if (input.on === null) return contact.nextContactAt === null ? contact : { ...contact, ...NO_REMINDER };
    const nextContactAt = snoozedTo(checkedDay(input.on, now), await rows.settings());
    if (nextContactAt <= now) throw new JobcairnError('invalid', 'on: that time is past');
    // Also where a clock that went back makes it the same moment again.
    return { ...contact, nextContactAt, nextContactOn: dayOf(nextContactAt), notifiedForDue: null };
  });

/** The user was in touch with them: what reminded of it is done. */
export const noteTouch = (
  ports: Ports,
  input: { readonly contactId: string; readonly on: Day },
): Promise<ContactOutcome> =>
  changeContact(ports, t('change:inTouch'), input.contactId, (contact, _rows, now) => {
    const on = checkedDay(input.on, now);
    if (on > dayOf(now)) throw new JobcairnError('invalid', 'on: has not come yet');
    return { ...contact, ...NO_REMINDER, lastContactOn: later(contact.lastContactOn, on) };
  });

/** The job that a message to a contact is about: the one they were linked to last; theirs in general where there is none. */
async function jobOf({ store }: Ports, { applicationIds, company }: Contact) {
  const id = applicationIds.at(-1);
  const application = id === undefined ? undefined : await store.applications.get(id);
  const posting = application && (await store.postings.get(application.postingKey));
  if (application !== undefined && posting !== undefined)
    return { application, posting: { ...posting, company: posting.company ?? company } };
  return { application: { appliedOn: null, offerBy: null }, posting: { title: '', company, language: null } };
}

/** A message to a contact, to be copied or opened in a mail program. Nothing is sent. Throws `not-found`. */
export async function draftForContact(
  ports: Ports,
  wish: { readonly contactId: string; readonly language?: MessageLanguage; readonly tone?: Tone },
): Promise<WrittenDraft> {
  const contact = await contactOf(ports.store, wish.contactId);
  const job = await jobOf(ports, contact);
  const settings = await ports.store.settings();
  const tone = wish.tone ?? settings.tone;
  const language = wish.language ?? languageFor(job.posting.language);
  const draft = draftMessage({
    kind: 'networking',
    ...job,
    profile: await ports.store.profile(),
    match: null,
    to: contact.name,
    tone,
    language,
    templates: settings.templates,
  });
  const address = contact.email ?? '';
  const mailto = mailtoUrl(draft, address);
  return { ...draft, to: contact.name, address, mailto, contactId: contact.id, language, tone };
}
