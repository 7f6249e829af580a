/**
 * The sentences of a drafted message in one language. `{slots}` are filled in; a sentence is chosen by what is known.
 * No sentence says or implies that somebody has not replied.
 */
export interface MessageTemplate {
  /** For the date. */
  readonly locale: string;
  readonly subject: { readonly named: string; readonly unnamed: string };
  readonly greeting: { readonly person: string; readonly nobody: string };
  /** First or second message; `{role}` stands for one of `role`. */
  readonly opening: readonly [first: Opening, second: Opening];
  readonly role: { readonly atCompany: string; readonly alone: string };
  readonly skill: { readonly years: string; readonly oneYear: string; readonly plain: string };
  readonly offer: readonly [first: string, second: string];
  readonly thanks: string;
  readonly close: string;
}

interface Opening {
  readonly dated: string;
  readonly undated: string;
}

/** Languages of the drafts. */
export type MessageLanguage = 'en';

export const TEMPLATES: Readonly<Record<MessageLanguage, MessageTemplate>> = {
  en: {
    locale: 'en-GB',
    subject: { named: '{title} – {name}', unnamed: '{title}' },
    greeting: { person: 'Dear {to},', nobody: 'Hello,' },
    opening: [
      {
        dated: 'I applied for {role} on {date} and remain very interested.',
        undated: 'I applied for {role} and remain very interested.',
      },
      {
        dated: 'I am writing once more about {role}, for which I applied on {date}; I am still very interested.',
        undated: 'I am writing once more about {role}, for which I applied; I am still very interested.',
      },
    ],
    role: { atCompany: 'the role “{title}” at {company}', alone: 'the role “{title}”' },
    skill: {
      years: 'The posting asks for {skill}, which I have worked with for {years} years.',
      oneYear: 'The posting asks for {skill}, which I have worked with for a year.',
      plain: 'The posting asks for {skill}, which I bring.',
    },
    offer: [
      'I would be glad to tell you more, or to send anything that helps your decision.',
      'I would be glad to answer any question, or to send anything that is still useful.',
    ],
    thanks: 'Thank you for your time.',
    close: 'Kind regards',
  },
};
