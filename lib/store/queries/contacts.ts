import type { Contact } from '../../domain/application';
import type { Database } from '../db';
import type { ContactRow } from './views';

async function withApplications(db: Database, contacts: readonly Contact[]): Promise<ContactRow[]> {
  const ids = [...new Set(contacts.flatMap(({ applicationIds }) => applicationIds))];
  const applications = (await db.applications.bulkGet(ids)).filter((row) => row !== undefined);
  const postings = await db.postings.bulkGet(applications.map(({ postingKey }) => postingKey));
  const known = new Map(
    applications.flatMap((application, at) => {
      const posting = postings[at];
      const { title, company } = posting ?? {};
      return title === undefined ? [] : [[application.id, { application, title, company: company ?? null }] as const];
    }),
  );
  return contacts.map((contact) => ({
    contact,
    applications: contact.applicationIds.flatMap((id) => known.get(id) ?? []),
  }));
}

/** Everybody, by name as the user's language sorts them. */
export async function contactRows(db: Database): Promise<readonly ContactRow[]> {
  const { compare } = new Intl.Collator();
  const contacts = (await db.contacts.toArray()).sort((a, b) => compare(a.name, b.name));
  return withApplications(db, contacts);
}

/** One contact; null when there is none. */
export async function contactView(db: Database, contactId: string): Promise<ContactRow | null> {
  const contact = await db.contacts.get(contactId);
  return contact === undefined ? null : ((await withApplications(db, [contact]))[0] ?? null);
}
