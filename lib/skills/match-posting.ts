import type { JobPosting } from '../domain/posting';
import type { AskedSkill, Match, MatchLine, Need, SkillProfile } from '../domain/skills';
import { findSkills, findSkillsByRules } from './find-skills';
import { gapsOf } from './missing';
import { noFollowUpsSentence } from './no-follow-ups';
import { type SkillIndex, skillPlace } from './skill-index';

/** What a skill is worth by how much the posting wants it (docs/scoring.md). */
const WEIGHTS: Readonly<Record<Need, number>> = { required: 3, preferred: 1, mentioned: 0.5 };
/** Fewer lines than this say too little of a job for a score; languages to be spoken say nothing of the work. */
const FEWEST_LINES = 3;
/** A skill that the user has is worth this much even where the years asked are far away. */
const LEAST_CREDIT = 0.5;

/** The most where something is left open, however little. */
const ALL_BUT_WHOLE = 99;

/** One way in which the user has a skill: by itself, or implied by another one. */
interface Cover {
  readonly by: string;
  readonly years: number | null;
  readonly direct: boolean;
}

/** Whatever matching needs of a posting. */
export type MatchablePosting = Pick<JobPosting, 'key' | 'title' | 'description'>;

/** For each skill of the lexicon that the user has or that one of theirs implies: every way. */
function coversOf(profile: SkillProfile, index: SkillIndex): ReadonlyMap<string, readonly Cover[]> {
  const covers = new Map<string, Cover[]>();
  const note = (name: string, cover: Cover) => {
    const known = covers.get(name);
    if (known === undefined) covers.set(name, [cover]);
    else known.push(cover);
  };
  for (const skill of profile.skills) {
    const place = skillPlace(skill.name, index);
    const own = place === undefined ? undefined : index.skills[place];
    if (place === undefined || own === undefined) continue;
    note(own.name, { by: own.name, years: skill.years, direct: true });
    for (const ancestor of index.ancestors[place] ?? []) {
      const implied = index.skills[ancestor];
      if (implied !== undefined) note(implied.name, { by: own.name, years: skill.years, direct: false });
    }
  }
  return covers;
}

/** How much of a line's weight a cover is worth: all, or a part where fewer years are known than asked. */
function creditOf(cover: Cover, asked: number | null): number {
  if (asked === null || cover.years === null || cover.years >= asked) return 1;
  return Math.max(LEAST_CREDIT, cover.years / asked);
}

interface Best {
  readonly name: string;
  readonly cover: Cover;
  readonly credit: number;
}

/** The better of two covers, the same whatever their order: more credit, then the skill itself, then more years, then the name. */
function better(a: Best, b: Best): Best {
  if (a.credit !== b.credit) return a.credit > b.credit ? a : b;
  if (a.cover.direct !== b.cover.direct) return a.cover.direct ? a : b;
  const years = (a.cover.years ?? -1) - (b.cover.years ?? -1);
  if (years !== 0) return years > 0 ? a : b;
  const order = a.cover.by === b.cover.by ? a.name < b.name : a.cover.by < b.cover.by;
  return order ? a : b;
}

/** The line of a group of skills any of which serves. */
function lineOf(
  group: readonly AskedSkill[],
  names: readonly string[],
  covers: ReadonlyMap<string, readonly Cover[]>,
): MatchLine {
  let first = group[0];
  for (const skill of group) if (first !== undefined && WEIGHTS[skill.need] > WEIGHTS[first.need]) first = skill;
  const need = first?.need ?? 'mentioned';
  const years = group.flatMap((skill) => (skill.years === null ? [] : [skill.years]));
  const yearsAsked = years.length === 0 ? null : Math.min(...years);
  let best: Best | undefined;
  for (const name of names)
    for (const cover of covers.get(name) ?? []) {
      const candidate = { name, cover, credit: creditOf(cover, yearsAsked) };
      best = best === undefined ? candidate : better(best, candidate);
    }
  const shown = best === undefined ? names : [best.name, ...names.filter((name) => name !== best?.name)];
  return {
    names: [...shown],
    need,
    weight: WEIGHTS[need],
    credit: best?.credit ?? 0,
    coveredBy: best?.cover.by ?? null,
    yearsAsked,
    yearsHad: best?.cover.years ?? null,
    sentence: first?.sentence ?? '',
  };
}

/** One line for each skill asked for, or for each group any of which serves. */
function linesOf(asked: readonly AskedSkill[], covers: ReadonlyMap<string, readonly Cover[]>): MatchLine[] {
  const groups = new Map<string, { readonly names: readonly string[]; readonly skills: AskedSkill[] }>();
  for (const skill of asked) {
    const names = [skill.name, ...skill.alternatives];
    const key = JSON.stringify([...names].sort());
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { names, skills: [skill] });
    else group.skills.push(skill);
  }
  return withoutRepeats([...groups.values()].map(({ names, skills }) => lineOf(skills, names, covers)));
}

/** True where whoever covers `narrow` covers `wide` too, and it weighs as much: "React" and elsewhere "React or Angular" is one demand, not two. */
function repeats(wide: MatchLine, narrow: MatchLine): boolean {
  if (narrow.names.length >= wide.names.length || narrow.weight < wide.weight) return false;
  if (wide.yearsAsked !== null && (narrow.yearsAsked ?? -1) < wide.yearsAsked) return false;
  return narrow.names.every((name) => wide.names.includes(name));
}

const withoutRepeats = (lines: readonly MatchLine[]): MatchLine[] =>
  lines.filter((wide) => !lines.some((narrow) => repeats(wide, narrow)));

/** The skills of a posting: those that its text names, and those of its title, which are the job itself and so required. */
export function askedOf(posting: Pick<MatchablePosting, 'title' | 'description'>, index: SkillIndex): AskedSkill[] {
  const asked = findSkills(posting.description ?? '', index);
  const inTitle = new Map(findSkillsByRules(posting.title, index).map((skill) => [skill.name, skill]));
  const lifted = asked.map((skill) => {
    const titled = inTitle.get(skill.name);
    if (titled === undefined) return skill;
    inTitle.delete(skill.name);
    return skill.need === 'required' && !skill.negated
      ? skill
      : { ...skill, need: 'required' as const, negated: false, alternatives: titled.alternatives };
  });
  const rest = [...inTitle.values()].map((skill) => ({
    ...skill,
    need: 'required' as const,
    mentions: [],
    sentence: posting.title,
  }));
  return [...lifted, ...rest];
}

/** 0 … 100: the covered share of the lines' weight, rounded; 100 only where all of it is covered. */
export function scoreOf(lines: readonly MatchLine[]): number {
  let weight = 0;
  let covered = 0;
  for (const line of lines) {
    weight += line.weight;
    covered += line.weight * line.credit;
  }
  if (weight === 0) return 0;
  const score = Math.round((100 * covered) / weight);
  return lines.every(({ credit }) => credit === 1) ? score : Math.min(score, ALL_BUT_WHOLE);
}

/**
 * How well a profile fits a posting, by the formula of docs/scoring.md. The score is null when the posting names too few skills or the profile is empty.
 * Never throws on a posting's text; the same for any order of the profile.
 */
export function matchPosting(posting: MatchablePosting, profile: SkillProfile, index: SkillIndex): Match {
  return matchAsked(posting, askedOf(posting, index), profile, index);
}

/** The same, for skills that were found before. */
export function matchAsked(
  posting: MatchablePosting,
  asked: readonly AskedSkill[],
  profile: SkillProfile,
  index: SkillIndex,
): Match {
  const wanted = asked.filter((skill) => !skill.negated);
  const lines = linesOf(
    wanted.filter((skill) => skill.kind !== 'soft'),
    coversOf(profile, index),
  );
  const spoken = new Set(wanted.flatMap(({ kind, name }) => (kind === 'spoken' ? [name] : [])));
  const ofTheWork = lines.filter(({ names }) => !names.some((name) => spoken.has(name)));
  const scored = ofTheWork.length >= FEWEST_LINES && profile.skills.length > 0;
  return {
    postingKey: posting.key,
    profileRevision: profile.revision,
    taxonomyVersion: index.version,
    score: scored ? scoreOf(lines) : null,
    lines,
    gaps: gapsOf(lines, index),
    soft: wanted.filter((skill) => skill.kind === 'soft').map((skill) => skill.name),
    noFollowUps: noFollowUpsSentence(posting.description ?? ''),
  };
}
