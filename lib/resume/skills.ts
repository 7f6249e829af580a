import type { Resume, ResumeJob } from '../domain/resume';
import type { ProfileSkill } from '../domain/skills';
import { canonicalName, findSkillsByRules, type SkillIndex } from '../skills';
import type { Day } from '../time';
import { isLevel } from './levels';
import type { Line } from './lines';
import { yearsOf } from './years';

const MOST_EVIDENCE = 5;
const LONGEST_NAME = 48;

const STATED_YEARS =
  /[\s(,:–-]+(\d{1,2}(?:[.,]\d)?)\s*\+?\s*(?:years?|yrs?|y|jahre?n?|ans?|años?|anni|anos|jaar)(?:\s+(?:of\s+)?(?:experience|erfahrung))?\.?\)?\s*$/iu;
const RATING = /\s*[([]?(?:\d{1,2}\s*\/\s*(?:5|10)|\d{1,3}\s*%|[★☆●○■□]{2,})[)\]]?\s*$/u;

interface Named {
  readonly name: string;
  readonly years: number | null;
}

/** The text in brackets behind a name often lists more of the same: "AWS (EC2, S3)". */
const withoutBrackets = (text: string) =>
  text.replace(/\s*[([]([^()[\]]*)[)\]]/g, (_, inside: string) => `, ${inside}`);

const splitList = (text: string): string[] =>
  withYearsKept(text)
    .split(/\t+|[,;|•·●▪‧∙⋅]|\s+[–—]\s+|\s{3,}|\s\/\s/u)
    .map((part) =>
      part
        .trim()
        .replace(/^(?:and|und|et|y|e|&)\s+/iu, '')
        .replace(/[.:]$/, ''),
    );

const withYearsKept = (text: string) =>
  STATED_YEARS.test(text) || /\d\s*(?:years?|jahre?|ans|años)/i.test(text) ? text : withoutBrackets(text);

function namedIn(part: string, index: SkillIndex): Named | undefined {
  const years = STATED_YEARS.exec(part)?.[1];
  const bare = part
    .replace(STATED_YEARS, '')
    .replace(RATING, '')
    .replace(/^[-*\s]+|[\s:]+$/g, '')
    .trim();
  if (bare.length < 1 || bare.length > LONGEST_NAME || bare.split(/\s+/).length > 5 || isLevel(bare)) return undefined;
  if (!/\p{L}/u.test(bare) || /[.!?]\s/.test(bare)) return undefined;
  return {
    name: canonicalName(bare, index) ?? bare,
    years: years === undefined ? null : Number(years.replace(',', '.')),
  };
}

/** "Databases: PostgreSQL, Redis": what stands before the colon names the list. */
const LABELLED = /^([\p{L}\p{M}\p{N} &/+().'’-]{2,50}):\s*(.*)$/u;

/** The same in a table: the name of the list stands in the first cell. */
const CELL_LABEL = /^([^\t,;|]{2,30})\t([^\t]*[,;|][^\t]*)$/u;

/** A line that names the list below it. */
function isLabel(line: Line, next: Line | undefined, index: SkillIndex): boolean {
  if (next === undefined || line.bullet || /[,;|]/.test(line.text)) return false;
  const listBelow = isLevel(next.text) || (/[,;|•·]/.test(next.text) && !next.strong);
  return listBelow && (line.strong || next.strong === false) && canonicalName(line.text, index) === undefined;
}

/** The lists under a heading for skills, without the names of the lists and without sentences. */
function listsIn(lines: readonly Line[], index: SkillIndex): string[] {
  return lines.flatMap((line, at) => {
    if (isLabel(line, lines[at + 1], index)) return [];
    const [, label, rest] = LABELLED.exec(line.text) ?? CELL_LABEL.exec(line.text) ?? [];
    return [label === undefined ? line.text : (rest ?? '')];
  });
}

const isProse = (list: string) => list.split(/\s+/).length > 12 && !/[,;|•·\t].*[,;|•·\t]/.test(list);

/** "HLSL/GLSL" are two where each is known and the whole is not. */
function halvesOf(part: string, index: SkillIndex): readonly string[] {
  const halves = part.split('/').map((half) => half.trim());
  const areTwo = halves.length === 2 && halves.every((half) => canonicalName(half, index) !== undefined);
  return areTwo && canonicalName(part, index) === undefined ? halves : [part];
}

/** Names that stand in lists, as the lexicon writes them where it knows them. */
const namesIn = (lists: readonly string[], index: SkillIndex): Named[] =>
  lists
    .filter((list) => !isProse(list))
    .flatMap(splitList)
    .flatMap((part) => halvesOf(part, index))
    .map((part) => namedIn(part, index))
    .filter((named) => named !== undefined);

interface Passage {
  readonly text: string;
  readonly job?: ResumeJob;
}

/** Everything that a résumé says in sentences, with the job that it says it of. */
function passagesOf(resume: Omit<Resume, 'skills'>): Passage[] {
  return [
    ...resume.jobs.flatMap((job) => [
      ...(job.title === null ? [] : [{ text: job.title, job }]),
      ...job.highlights.map((text) => ({ text, job })),
    ]),
    ...resume.projects.flatMap(({ name, highlights }) => [name, ...highlights].map((text) => ({ text }))),
    ...(resume.summary === null ? [] : [{ text: resume.summary }]),
    ...(resume.headline === null ? [] : [{ text: resume.headline }]),
    ...resume.certifications.map((text) => ({ text })),
  ];
}

interface Shown {
  readonly name: string;
  years: number | null;
  readonly evidence: string[];
  readonly jobs: ResumeJob[];
  /** The line of the résumé's own list that names it. */
  list: string | null;
}

/** The kinds that a résumé shows by telling of work; traits and languages of people are stated elsewhere. */
const SILENT: ReadonlySet<string> = new Set(['soft', 'spoken']);

/**
 * All skills of a résumé: the names under its headings for skills, and what the lexicon finds in its sentences, each with the
 * sentences that show it (the line of the list last) and the years that the jobs with such sentences cover.
 */
export function skillsOf(
  resume: Omit<Resume, 'skills'>,
  listed: readonly Line[],
  index: SkillIndex,
  today: Day,
): ProfileSkill[] {
  const shown = new Map<string, Shown>();
  const of = (name: string): Shown => {
    const key = name.toLowerCase();
    const known = shown.get(key) ?? { name, years: null, evidence: [], jobs: [], list: null };
    shown.set(key, known);
    return known;
  };
  const lists = listsIn(listed, index);
  for (const list of lists) {
    for (const { name, years } of namesIn([list], index)) {
      const skill = of(name);
      skill.years ??= years;
      skill.list ??= list;
    }
  }
  for (const list of lists)
    for (const { name, kind } of findSkillsByRules(list, index)) if (!SILENT.has(kind)) of(name).list ??= list;
  const employers = new Set(resume.jobs.map(({ company }) => company?.toLowerCase()));
  for (const { text, job } of passagesOf(resume)) {
    for (const { name, kind, negated } of findSkillsByRules(text, index)) {
      if (SILENT.has(kind) || negated || (employers.has(name.toLowerCase()) && !shown.has(name.toLowerCase())))
        continue;
      const skill = of(name);
      if (skill.evidence.length < MOST_EVIDENCE && !skill.evidence.includes(text))
        skill.evidence.push(text.slice(0, 2_000));
      if (job !== undefined && !skill.jobs.includes(job)) skill.jobs.push(job);
    }
  }
  return [...shown.values()].slice(0, 1_000).map(({ name, years, evidence, jobs, list }) => ({
    name: name.slice(0, 120),
    years: years ?? yearsOf(jobs, today),
    evidence: list === null || evidence.includes(list) ? evidence : [...evidence, list.slice(0, 2_000)],
  }));
}
