import * as z from 'zod/mini';
import { Contact } from '../domain/application';
import { Day, text, WebUrl } from '../domain/common';
import { JobcairnError } from '../errors';
import { dayOf, type Timestamp } from '../time';
import { t } from '../words';
import { against, type EditConflict, only } from './conflicts';
import { applicationOf, checkedDay } from './history';
import { checked } from './input';
import type { Change, Ports, Repositories } from './ports';

/** An address that can be written to; whether somebody reads it nobody can tell. */
const Email = text(320).check(z.regex(/^[^\s@]{1,64}@[^\s@]{1,255}$/, 'not an e-mail address'));

/** What a person writes down of a contact. */
export const ContactFacts = z.object({
  name: text(200).check(z.refine((name) => name.trim() !== '', 'a name is needed')),
  company: Contact.shape.company,
  role: Contact.shape.role,
  email: z.nullable(Email),
  phone: Contact.shape.phone,
  link: z.nullable(WebUrl),
  known: Contact.shape.known,
  notes: Contact.shape.notes,
  lastContactOn: z.nullable(Day),
});
export type ContactFacts = z.infer<typeof ContactFacts>;

export interface ContactOutcome {
  readonly contact: Contact;
  readonly change: Change | null;
}

/** The contact with this id. Throws `not-found`. */
export async function contactOf(rows: Pick<Repositories, 'contacts'>, id: string): Promise<Contact> {
  const contact = await rows.contacts.get(id);
  if (contact === undefined) throw new JobcairnError('not-found', 'There is no such contact.');
  return contact;
}

/** Changes one contact in a transaction that can be undone. */
export async function changeContact(
  ports: Ports,
  label: string,
  id: string,
  change: (contact: Contact, rows: Repositories, now: Timestamp) => Promise<Contact> | Contact,
): Promise<ContactOutcome> {
  const now = ports.now();
  const done = await ports.store.transactUndoable(label, now, async (rows) => {
    const before = await contactOf(rows, id);
    const after = await change(before, rows, now);
    if (after !== before) await rows.contacts.put({ ...after, updatedAt: now });
    return after;
  });
  return { contact: done.value, change: done.change };
}

const FACTS = Object.keys(ContactFacts.shape) as (keyof ContactFacts)[];

/**
 * Writes a contact down, anew or in the place of what was known of them; with `applicationId` they are linked to that application.
 * `shown`: the facts as the user saw them when they began; those that changed since come back as `conflicts` and are not written.
 * Throws `invalid` naming the field that is wrong, `not-found`.
 */
export async function saveContact(
  ports: Ports,
  input: {
    readonly contactId?: string;
    readonly applicationId?: string;
    readonly facts: ContactFacts;
    readonly shown?: ContactFacts;
  },
): Promise<ContactOutcome & { readonly conflicts: readonly EditConflict<keyof ContactFacts>[] }> {
  const now = ports.now();
  const given = checked(ContactFacts, input.facts);
  const facts = { ...given, name: given.name.trim() };
  if (facts.lastContactOn !== null && checkedDay(facts.lastContactOn, now) > dayOf(now))
    throw new JobcairnError('invalid', 'lastContactOn: has not come yet');
  const { value, change } = await ports.store.transactUndoable(t('change:contactKept'), now, async (rows) => {
    if (input.applicationId !== undefined) await applicationOf(rows, input.applicationId);
    const before =
      input.contactId === undefined
        ? { ...NOBODY, ...facts, id: crypto.randomUUID(), updatedAt: now }
        : await contactOf(rows, input.contactId);
    const { free, conflicts } = against(FACTS, before, facts, input.shown);
    const applicationIds = withId(before.applicationIds, input.applicationId);
    if (input.contactId !== undefined && free.length === 0 && applicationIds.length === before.applicationIds.length)
      return { contact: before, conflicts };
    const contact: Contact = { ...before, ...only(free, facts), applicationIds, updatedAt: now };
    await rows.contacts.put(contact);
    return { contact, conflicts };
  });
  return { ...value, change };
}

const NOBODY = {
  applicationIds: [] as string[],
  nextContactOn: null,
  nextContactAt: null,
  notifiedForDue: null,
} as const;

const withId = (ids: readonly string[], id: string | undefined): string[] =>
  id === undefined || ids.includes(id) ? [...ids] : [...ids, id];

/** They belong to this application, or no longer. */
export const linkContact = (
  ports: Ports,
  input: { readonly contactId: string; readonly applicationId: string; readonly linked: boolean },
): Promise<ContactOutcome> =>
  changeContact(
    ports,
    t(input.linked ? 'change:contactLinked' : 'change:contactUnlinked'),
    input.contactId,
    async (contact, rows) => {
      const { id } = await applicationOf(rows, input.applicationId);
      if (contact.applicationIds.includes(id) === input.linked) return contact;
      const others = contact.applicationIds.filter((one) => one !== id);
      return { ...contact, applicationIds: input.linked ? [...others, id] : others };
    },
  );

/** The contact goes, with their reminder. Interviews forget that they were there. */
export async function deleteContact(
  ports: Ports,
  input: { readonly contactId: string },
): Promise<{ readonly change: Change | null }> {
  const now = ports.now();
  const { change } = await ports.store.transactUndoable(t('change:contactDeleted'), now, async (rows) => {
    const contact = await contactOf(rows, input.contactId);
    await rename(rows, contact, null, now);
    await rows.contacts.delete(contact.id, now);
  });
  return { change };
}

/** In the interviews of their applications `to` stands for the contact from now on; null: nobody does. */
async function rename(rows: Repositories, contact: Contact, to: string | null, now: Timestamp): Promise<void> {
  for (const applicationId of contact.applicationIds) {
    for (const interview of await rows.interviews.of(applicationId)) {
      if (!interview.contactIds.includes(contact.id)) continue;
      const others = interview.contactIds.filter((id) => id !== contact.id && id !== to);
      await rows.interviews.put({
        ...interview,
        contactIds: to === null ? others : [...others, to],
        updatedAt: now,
      });
    }
  }
}

const LONGEST_NOTES = 20_000;

/**
 * Two contacts are one person: the first stays, and takes from the other what it does not say itself, their applications and
 * interviews, and the earlier reminder. Throws `invalid` for one with itself.
 */
export function mergeContacts(
  ports: Ports,
  input: { readonly contactId: string; readonly otherId: string },
): Promise<ContactOutcome> {
  return changeContact(ports, t('change:contactsMerged'), input.contactId, async (contact, rows, now) => {
    if (input.otherId === contact.id) throw new JobcairnError('invalid', 'otherId: the same contact');
    const other = await contactOf(rows, input.otherId);
    await rename(rows, other, contact.id, now);
    await rows.contacts.delete(other.id, now);
    const reminder = earlier(contact, other);
    return {
      ...contact,
      company: contact.company ?? other.company,
      role: contact.role ?? other.role,
      email: contact.email ?? other.email,
      phone: contact.phone ?? other.phone,
      link: contact.link ?? other.link,
      known: contact.known ?? other.known,
      notes: [...new Set([contact.notes, other.notes])].filter(Boolean).join('\n\n').slice(0, LONGEST_NOTES),
      applicationIds: [...new Set([...contact.applicationIds, ...other.applicationIds])],
      lastContactOn:
        [contact.lastContactOn, other.lastContactOn]
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
      nextContactOn: reminder.nextContactOn,
      nextContactAt: reminder.nextContactAt,
      notifiedForDue: reminder.notifiedForDue,
    };
  });
}

const earlier = (one: Contact, other: Contact): Contact =>
  (other.nextContactAt ?? Number.POSITIVE_INFINITY) < (one.nextContactAt ?? Number.POSITIVE_INFINITY) ? other : one;
