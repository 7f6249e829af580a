import type { ContactFacts } from '../../lib/app/contacts';
import type { Contact } from '../../lib/domain/application';
import type { Day } from '../../lib/time';
import { t } from '../../lib/words';

/** A contact as it stands in the fields of a form: text, and empty for what is not known. */
export type ContactValues = Readonly<Record<keyof ContactFacts, string>>;

export const NOBODY: ContactValues = {
  name: '',
  company: '',
  role: '',
  email: '',
  phone: '',
  link: '',
  known: '',
  notes: '',
  lastContactOn: '',
};

/** What is kept of a contact that is known. */
export const shownOf = ({
  name,
  company,
  role,
  email,
  phone,
  link,
  known,
  notes,
  lastContactOn,
}: Contact): ContactFacts => ({ name, company, role, email, phone, link, known, notes, lastContactOn });

/** Each field of the form makes the fact of its name. */
export const PARTS: Readonly<Record<keyof ContactFacts, readonly (keyof ContactValues)[]>> = {
  name: ['name'],
  company: ['company'],
  role: ['role'],
  email: ['email'],
  phone: ['phone'],
  link: ['link'],
  known: ['known'],
  notes: ['notes'],
  lastContactOn: ['lastContactOn'],
};

export const valuesOf = (contact: ContactFacts): ContactValues => ({
  name: contact.name,
  company: contact.company ?? '',
  role: contact.role ?? '',
  email: contact.email ?? '',
  phone: contact.phone ?? '',
  link: contact.link ?? '',
  known: contact.known ?? '',
  notes: contact.notes,
  lastContactOn: contact.lastContactOn ?? '',
});

const stated = (text: string): string | null => text.trim() || null;

/** What is kept of them. */
export const factsOf = (values: ContactValues): ContactFacts => ({
  name: values.name.trim(),
  company: stated(values.company),
  role: stated(values.role),
  email: stated(values.email),
  phone: stated(values.phone),
  link: stated(values.link),
  known: stated(values.known),
  notes: values.notes,
  lastContactOn: stated(values.lastContactOn),
});

export type ContactProblems = Partial<Record<keyof ContactValues, string>>;

/** Can it be opened? */
export const isWebAddress = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && text.length <= 4_000;

const LONGEST_NOTES = 20_000;

/** What is wrong with a field, in one sentence that says what to do; nothing where all can be kept. */
export function problemsOf(values: ContactValues, today: Day): ContactProblems {
  const problems: { -readonly [K in keyof ContactValues]?: string } = {};
  if (values.name.trim() === '') problems.name = t('contact:problem.name');
  const email = values.email.trim();
  if (email !== '' && !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(email)) problems.email = t('contact:problem.email');
  const link = values.link.trim();
  if (link !== '' && !isWebAddress(link)) problems.link = t('contact:problem.link');
  if (values.lastContactOn > today) problems.lastContactOn = t('contact:problem.lastContactOn');
  if (values.notes.length > LONGEST_NOTES) problems.notes = t('contact:problem.notes', { count: values.notes.length });
  return problems;
}
