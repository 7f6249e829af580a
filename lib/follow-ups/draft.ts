import type { Application, FollowUp } from '../domain/application';
import type { JobPosting } from '../domain/posting';
import type { Match, MatchLine, SkillProfile } from '../domain/skills';
import type { Day } from '../time';
import { type MessageLanguage, type MessageTemplate, TEMPLATES } from './templates';

/** A message to send by hand: nothing here sends. */
export interface Draft {
  readonly subject: string;
  /** Lines divided by `\n`. */
  readonly body: string;
}

export interface DraftInput {
  readonly posting: Pick<JobPosting, 'title' | 'company'>;
  readonly application: Pick<Application, 'appliedOn'>;
  readonly profile: Pick<SkillProfile, 'name'>;
  /** Null: the posting was not matched. */
  readonly match: Pick<Match, 'lines'> | null;
  readonly nth: FollowUp['nth'];
  /** The person's name, where known. */
  readonly to?: string;
  readonly language?: MessageLanguage;
}

const NEED_ORDER = { required: 0, preferred: 1, mentioned: 2 } as const;

/** A polite message of three to five sentences in PRODUCT's shape; what is not known is left out. */
export function draftMessage(input: DraftInput): Draft {
  const template = TEMPLATES[input.language ?? 'en'];
  const turn = input.nth - 1;
  const title = oneLine(input.posting.title);
  const company = oneLine(input.posting.company ?? '');
  const name = oneLine(input.profile.name);
  const to = oneLine(input.to ?? '');
  const { appliedOn } = input.application;

  const role = fill(company === '' ? template.role.alone : template.role.atCompany, { title, company });
  const opening = template.opening[turn] ?? template.opening[0];
  const sentences = [
    appliedOn === null
      ? fill(opening.undated, { role })
      : fill(opening.dated, { role, date: written(appliedOn, template) }),
    skillSentence(input.match, template),
    template.offer[turn] ?? template.offer[0],
    template.thanks,
  ];
  return {
    subject: fill(name === '' ? template.subject.unnamed : template.subject.named, { title, name }),
    body: [
      to === '' ? template.greeting.nobody : fill(template.greeting.person, { to }),
      '',
      sentences.filter((sentence) => sentence !== null).join(' '),
      '',
      ...(name === '' ? [template.close] : [`${template.close},`, name]),
    ].join('\n'),
  };
}

/** Each slot once, by its name; what was filled in is not searched again. */
const fill = (sentence: string, slots: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{([a-z]{1,20})\}/g, (slot, name: string) => slots[name] ?? slot);

/** Page text goes into one line of a message. */
const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, 200);

const written = (day: Day, { locale }: MessageTemplate): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

/** The one skill that says most: asked for most firmly, covered whole, with most years. */
function skillSentence(match: DraftInput['match'], { skill }: MessageTemplate): string | null {
  const best = match?.lines
    .filter((line) => line.coveredBy !== null && line.credit >= 1)
    .sort((a, b) => NEED_ORDER[a.need] - NEED_ORDER[b.need] || (b.yearsHad ?? 0) - (a.yearsHad ?? 0))[0];
  const name = best?.names[0];
  return best === undefined || name === undefined ? null : withYears(best, oneLine(name), skill);
}

function withYears({ yearsHad }: MatchLine, name: string, sentences: MessageTemplate['skill']): string {
  const years = Math.floor(yearsHad ?? 0);
  if (years < 1) return fill(sentences.plain, { skill: name });
  return fill(years === 1 ? sentences.oneYear : sentences.years, { skill: name, years: String(years) });
}
