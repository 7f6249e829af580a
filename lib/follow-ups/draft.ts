import type { Application, FollowUp } from '../domain/application';
import type { JobPosting } from '../domain/posting';
import {
  MESSAGE_LANGUAGES,
  type MessageKind,
  type MessageLanguage,
  type OwnTemplate,
  type Tone,
} from '../domain/settings';
import type { Match, MatchLine, SkillProfile } from '../domain/skills';
import { type Day, dayOf, type Timestamp } from '../time';
import { DE } from './wording/de';
import { EN } from './wording/en';
import { ES } from './wording/es';
import { FR } from './wording/fr';
import type { Alternatives, Wording } from './wording/wording';

/** A message to send by hand: nothing here sends. */
export interface Draft {
  readonly subject: string;
  /** Lines divided by `\n`. */
  readonly body: string;
}

export interface DraftInput {
  readonly kind: MessageKind;
  readonly posting: Pick<JobPosting, 'title' | 'company' | 'language'>;
  readonly application: Pick<Application, 'appliedOn' | 'offerBy'>;
  readonly profile: Pick<SkillProfile, 'name' | 'skills'>;
  /** Null: the posting was not matched. */
  readonly match: Pick<Match, 'lines'> | null;
  /** The interview that it is about ended then. */
  readonly interviewAt?: Timestamp;
  /** The person's name, where known. */
  readonly to?: string;
  /** Otherwise that of the posting. */
  readonly language?: MessageLanguage;
  readonly tone: Tone;
  /** Messages that the user wrote in the place of ours. */
  readonly templates: readonly OwnTemplate[];
}

const WORDINGS: Readonly<Record<MessageLanguage, Wording>> = { en: EN, de: DE, fr: FR, es: ES };

/** What can stand in braces in a message. */
export const VARIABLES = [
  'role',
  'company',
  'position',
  'date',
  'skill',
  'years',
  'evidence',
  'detail',
  'interview',
  'deadline',
  'to',
  'name',
] as const;

const isVariable = (name: string): boolean => VARIABLES.some((variable) => variable === name);

type Values = Readonly<Record<string, string>>;

/** What a follow-up is to be written: by its kind, and first or second. */
export function messageFor({ kind, nth }: Pick<FollowUp, 'kind' | 'nth'>): MessageKind {
  if (kind === 'application') return nth === 1 ? 'first' : 'second';
  return kind;
}

/** The posting's language where messages can be drafted in it, else English. */
export const languageFor = (language: string | null): MessageLanguage =>
  MESSAGE_LANGUAGES.find((known) => known === language?.slice(0, 2).toLowerCase()) ?? 'en';

/** A polite message of three to five sentences in PRODUCT's shape, or the user's own for the occasion; a sentence with something that is not known is left out. */
export function draftMessage(input: DraftInput): Draft {
  const language = input.language ?? languageFor(input.posting.language);
  const wording = WORDINGS[language];
  const values = valuesOf(input, wording);
  const own = input.templates.find((one) => one.kind === input.kind && one.language === language);
  if (own !== undefined) return { subject: filled(own.subject, values), body: filled(own.body, values) };
  const sentences = wording.body[input.kind].flatMap((alternatives) => said(alternatives, values) ?? []);
  const close = wording.close[input.tone];
  return {
    subject: said(wording.subject[input.kind], values) ?? '',
    body: [
      said(wording.greeting[input.tone], values) ?? '',
      '',
      sentences.join(' '),
      '',
      ...(values['name'] === undefined ? [close] : [`${close},`, values['name']]),
    ].join('\n'),
  };
}

/** The message of ours for an occasion as a template: what an own one begins with. */
export function templateOf(kind: MessageKind, language: MessageLanguage, tone: Tone): Draft {
  const wording = WORDINGS[language];
  const whole = ([first = '', second]: Alternatives) =>
    first.includes('{evidence}') && second !== undefined ? second : first;
  const lines = wording.body[kind].map(whole);
  return {
    subject: whole(wording.subject[kind]),
    body: [whole(wording.greeting[tone]), '', lines.join(' '), '', `${wording.close[tone]},`, '{name}'].join('\n'),
  };
}

const VARIABLE = /\{([a-zA-Z]{1,20})\}/g;

const namesIn = (sentence: string): string[] => [...sentence.matchAll(VARIABLE)].flatMap(([, name]) => name ?? []);
const known = (sentence: string, values: Values): boolean =>
  namesIn(sentence).every((name) => values[name] !== undefined);

/** Each variable once, by its name; what was filled in is not searched again. */
const fill = (sentence: string, values: Values): string =>
  sentence.replace(VARIABLE, (variable, name: string) => values[name] ?? variable);

/** The first that can be said. */
function said(alternatives: Alternatives, values: Values): string | undefined {
  const sentence = alternatives.find((one) => known(one, values));
  return sentence === undefined ? undefined : fill(sentence, values);
}

/** The user's own text: a sentence whose variable is not known is left out; what we know no variable for stays as it stands. */
function filled(template: string, values: Values): string {
  const sayable = (sentence: string) =>
    namesIn(sentence).every((name) => values[name] !== undefined || !isVariable(name));
  return template
    .split('\n')
    .map((line) =>
      (line.match(/[^.!?]{1,4000}[.!?]{0,5}\s{0,5}|[.!?]{1,5}\s{0,5}/g) ?? []).filter(sayable).join('').trimEnd(),
    )
    .map((line) => fill(line, values))
    .join('\n')
    .trim();
}

function valuesOf(input: DraftInput, wording: Wording): Values {
  const { posting, application, profile, interviewAt, to } = input;
  const [best, next] = linesByWeight(input.match);
  const years = Math.floor(best?.yearsHad ?? 0);
  const evidence = best && evidenceOf(profile, best);
  const facts: Record<string, string | undefined> = {
    role: posting.title,
    company: posting.company ?? '',
    date: application.appliedOn === null ? '' : written(application.appliedOn, wording),
    skill: best?.names[0],
    years: years > 1 ? String(years) : '',
    evidence,
    detail: next?.names[0],
    interview: interviewAt === undefined ? '' : written(dayOf(interviewAt), wording),
    deadline: application.offerBy === null ? '' : written(application.offerBy, wording),
    to,
    name: profile.name,
  };
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(facts)) {
    const line = oneLine(value ?? '');
    if (line !== '') values[name] = line;
  }
  // Stands where the sentence says "a year": known only when it is one.
  if (years === 1) values['oneYear'] = '';
  const position = said(wording.position, values);
  return position === undefined ? values : { ...values, position };
}

/** Page text goes into one line of a message. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);

const written = (day: Day, { locale }: Wording): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

const NEED_ORDER = { required: 0, preferred: 1, mentioned: 2 } as const;

/** First the skill that says most (asked for most firmly, covered whole, with most years), then what else the posting asks for. */
function linesByWeight(match: DraftInput['match']): readonly (MatchLine | undefined)[] {
  const lines = [...(match?.lines ?? [])].sort(
    (a, b) => NEED_ORDER[a.need] - NEED_ORDER[b.need] || (b.yearsHad ?? 0) - (a.yearsHad ?? 0),
  );
  const best = lines.find((line) => line.coveredBy !== null && line.credit >= 1);
  return [best, lines.find((line) => line !== best && line.credit > 0)];
}

const LONGEST_EVIDENCE = 120;

/** A sentence of the résumé that shows the skill, where a short one does. */
function evidenceOf({ skills }: DraftInput['profile'], { coveredBy }: MatchLine): string | undefined {
  const shown = skills.find(({ name }) => name === coveredBy)?.evidence.find((one) => one.length <= LONGEST_EVIDENCE);
  return shown?.trim().replace(/[.!?]$/, '');
}
