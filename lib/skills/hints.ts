import type { Hint, HintReason } from '../domain/advice';
import type { Resume } from '../domain/resume';
import type { AskedSkill, Match, MatchLine, Need, SkillKind, SkillProfile } from '../domain/skills';
import type { Day } from '../time';
import { closestTo } from './close-skills';
import { readFacts } from './facts';
import { askedOf, type MatchablePosting, matchAsked } from './match-posting';
import { type Showing, shownBy } from './shown';
import { canonicalName, type SkillIndex } from './skill-index';
import { compareTitles } from './titles';
import { plainSpelling, wordsOf } from './wording';
import { presentJobs, workingYears } from './working-years';

/** A few hints are read, many are not: the most important ones, and few of one kind. */
const MOST_HINTS = 7;
const MOST_OF_A_KIND = 3;
/** Below this share of the stated weight the job is another one, and no headline helps. */
const OWN_TRADE = 0.5;

/** The most useful first: what is quickly mended and true, then what can be said of it, then what is to be learned. */
const IMPORTANCE: Readonly<Record<HintReason, number>> = {
  unsaid: 7,
  wording: 6,
  buried: 5,
  certification: 4.5,
  years: 4,
  title: 3.5,
  close: 3,
};
/** A demand comes before a wish, whatever the hint. */
const BY_NEED: Readonly<Record<Need, number>> = { required: 4, preferred: 0, mentioned: -10 };
/** Fields and ideas are plain to whoever reads the name of a thing that belongs to them. */
const FIELDS: ReadonlySet<SkillKind> = new Set(['concept', 'domain', 'method', 'soft']);

/** All that the rules look at. */
interface View {
  readonly posting: MatchablePosting;
  readonly asked: ReadonlyMap<string, AskedSkill>;
  readonly match: Match;
  readonly profile: SkillProfile;
  readonly resume: Resume | null;
  readonly shown: ReadonlyMap<string, readonly Showing[]>;
  readonly today: Day;
  readonly index: SkillIndex;
}

type Part = Partial<Omit<Hint, 'reason'>>;

function hintOf(reason: HintReason, line: MatchLine, name: string, view: View, part: Part = {}): Hint {
  const skill = view.asked.get(name);
  return {
    reason,
    skill: name,
    need: line.need,
    wanted: skill === undefined ? name : (wordsOf(skill, view.posting)[0] ?? name),
    yours: null,
    yearsAsked: null,
    yearsShown: null,
    sentence: line.sentence === view.posting.title ? null : line.sentence,
    place: null,
    ...part,
  };
}

const placeOf = (name: string | null, { shown }: View) => shown.get(name ?? '')?.[0]?.place ?? null;

/** The user has it, and no place of the résumé names it. */
function unsaid(line: MatchLine, view: View): Hint[] {
  const [name] = line.names;
  const by = line.coveredBy;
  if (name === undefined || by === null || line.names.some((one) => view.shown.has(one))) return [];
  if (by !== name && view.shown.has(by) && FIELDS.has(view.asked.get(name)?.kind ?? 'soft')) return [];
  return [hintOf('unsaid', line, name, view, by === name ? {} : { yours: by, place: placeOf(by, view) })];
}

/** The résumé names it in other words than the posting, in every place. */
function otherWords(line: MatchLine, view: View): Hint[] {
  const name = line.names.find((one) => view.shown.has(one));
  const skill = view.asked.get(name ?? '');
  if (name === undefined || skill === undefined) return [];
  const wanted = wordsOf(skill, view.posting);
  const showings = view.shown.get(name) ?? [];
  const own = new Set(showings.map(({ written }) => plainSpelling(written)));
  const [first] = showings;
  if (first === undefined || wanted.some((written) => own.has(plainSpelling(written)))) return [];
  return [hintOf('wording', line, name, view, { yours: first.written, place: first.place })];
}

/** Required, and only a job of long ago, a school or a hobby names it. */
function buried(line: MatchLine, view: View): Hint[] {
  if (line.need !== 'required' || view.resume === null) return [];
  const present = presentJobs(view.resume.jobs);
  const showings = line.names.flatMap((name) => (view.shown.get(name) ?? []).map((showing) => ({ name, showing })));
  const [first] = showings;
  if (first === undefined) return [];
  const isDeep = ({ part, at }: Showing['place']) =>
    part === 'job' ? !present.has(at) : part === 'education' || part === 'other';
  if (!showings.every(({ showing }) => isDeep(showing.place))) return [];
  return [hintOf('buried', line, first.name, view, { place: first.showing.place })];
}

/** Fewer years than asked: those of the résumé where its dates tell them, else those of the profile. */
function fewerYears(line: MatchLine, view: View): Hint[] {
  const [name] = line.names;
  const { yearsAsked } = line;
  if (name === undefined || yearsAsked === null || line.coveredBy === null) return [];
  const own = new Set([line.coveredBy, name]);
  const told = (view.resume?.skills ?? []).flatMap(({ name: skill, years }) =>
    years !== null && own.has(canonicalName(skill, view.index) ?? skill) ? [years] : [],
  );
  const yearsShown = told.length > 0 ? Math.max(...told) : line.yearsHad;
  if (yearsShown === null || yearsShown >= yearsAsked) return [];
  return [hintOf('years', line, name, view, { yearsAsked, yearsShown, place: placeOf(name, view) })];
}

/** Asked for and missing: a certification as such, another skill only where the user has one near to it. */
function missing(line: MatchLine, view: View, has: ReadonlySet<string>): Hint[] {
  if (line.coveredBy !== null || line.names.some((name) => view.shown.has(name))) return [];
  for (const name of line.names) {
    if (view.asked.get(name)?.kind === 'certification') return [hintOf('certification', line, name, view)];
    const yours = closestTo(name, has, view.index);
    if (yours !== null) return [hintOf('close', line, name, view, { yours, place: placeOf(yours, view) })];
  }
  return [];
}

const OF_THE_POSTING = { skill: null, need: 'required', yours: null, yearsAsked: null, yearsShown: null } as const;

/** The posting's title is another name for what the headline says. Only where the job is of the user's trade. */
function otherTitle({ posting, match, resume }: View): Hint[] {
  const stated = match.lines.reduce((sum, { weight }) => sum + weight, 0);
  const covered = match.lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0);
  if (resume === null || stated === 0 || covered / stated < OWN_TRADE) return [];
  const [at] = presentJobs(resume.jobs);
  const job = at === undefined ? undefined : resume.jobs[at];
  const own = resume.headline ?? job?.title ?? null;
  if (own === null || compareTitles(posting.title, own) !== 'kin') return [];
  const place =
    resume.headline === null
      ? ({ part: 'job', at: at ?? 0, label: job?.company ?? null, text: own } as const)
      : ({ part: 'headline', at: 0, label: null, text: own } as const);
  return [{ ...OF_THE_POSTING, reason: 'title', wanted: posting.title, yours: own, sentence: null, place }];
}

/** Years of work as a whole, where the résumé's dates show fewer than the posting asks for. */
function fewerWorkingYears({ posting, asked, resume, today, index }: View): Hint[] {
  const { yearsOverall } = readFacts(posting, [...asked.values()], index);
  const yearsShown = workingYears(resume?.jobs ?? [], today);
  if (yearsOverall === null || yearsShown === null || yearsShown >= yearsOverall.value) return [];
  const { value: yearsAsked, sentence } = yearsOverall;
  return [{ ...OF_THE_POSTING, reason: 'years', wanted: sentence, yearsAsked, yearsShown, sentence, place: null }];
}

/** The most important first, one for each skill, few of one kind. */
function chosen(hints: readonly Hint[]): Hint[] {
  const weightOf = ({ reason, need }: Hint) => IMPORTANCE[reason] + BY_NEED[need];
  const ordered = [...hints].sort((a, b) => weightOf(b) - weightOf(a));
  const seen = new Set<string>();
  const count = new Map<HintReason, number>();
  return ordered
    .filter(({ reason, skill }) => {
      const known = skill !== null && seen.has(skill);
      const many = (count.get(reason) ?? 0) >= MOST_OF_A_KIND;
      if (known || many) return false;
      if (skill !== null) seen.add(skill);
      count.set(reason, (count.get(reason) ?? 0) + 1);
      return true;
    })
    .slice(0, MOST_HINTS);
}

/**
 * What to change in the résumé for this posting, the most important first, few. Nothing is ever advised that the user has not got: what is missing
 * is named only as near to something they have, or as a certification. Without a résumé only what the profile shows is said.
 */
export function hintsFor(
  posting: MatchablePosting,
  profile: SkillProfile,
  resume: Resume | null,
  today: Day,
  index: SkillIndex,
): Hint[] {
  const skills = askedOf(posting, index);
  const match = matchAsked(posting, skills, profile, index);
  const shown = resume === null ? new Map<string, readonly Showing[]>() : shownBy(resume, index);
  const asked = new Map(skills.map((skill) => [skill.name, skill]));
  const view: View = { posting, asked, match, profile, resume, shown, today, index };
  const has = new Set(profile.skills.map(({ name }) => canonicalName(name, index) ?? name));
  const ofLines = match.lines
    .filter(({ need }) => need !== 'mentioned')
    .flatMap((line) => [
      ...(resume === null || line.coveredBy === null ? [] : [...unsaid(line, view), ...otherWords(line, view)]),
      ...buried(line, view),
      ...fewerYears(line, view),
      ...missing(line, view, has),
    ]);
  const saidBefore = new Set(ofLines.filter(({ reason }) => reason === 'years').map(({ sentence }) => sentence));
  const whole = fewerWorkingYears(view).filter(({ sentence }) => !saidBefore.has(sentence));
  return chosen([...ofLines, ...otherTitle(view), ...whole]);
}
