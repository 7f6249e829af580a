import type { Hint } from '../../lib/domain/advice';
import type { Match, MatchLine } from '../../lib/domain/skills';
import { byFit, hintsFor, type MatchablePosting, matchPosting, type SkillIndex } from '../../lib/skills';
import { dayOf } from '../../lib/time';
import { packagedSkills } from './lexicon';
import { Misuse } from './misuse';
import { parseOptions } from './options';
import { type Candidate, profileFile } from './profile-file';
import { textFile, textsOfLines } from './text-file';

/** How a posting fits, and what to change in the résumé for it. */
interface Answer {
  readonly file: string;
  readonly title: string;
  readonly match: Match;
  readonly hints: readonly Hint[];
}

/** The postings of a file: many from JSON lines, else one from a text, from JSON with `text`, or from a saved page; none where the page is no posting. */
async function postingsOf(file: string, url: string | undefined): Promise<readonly MatchablePosting[]> {
  if (/\.html?$/i.test(file)) {
    const { readPageFile } = await import('./read');
    const posting = await readPageFile(file, url === undefined ? {} : { url });
    return posting === null ? [] : [posting];
  }
  const texts = /\.jsonl$/i.test(file) ? textsOfLines(file) : [textFile(file)];
  return texts.map(({ file: key, text, title }) => ({ key, title, description: text }));
}

const credited = (line: MatchLine) => Math.round(line.weight * line.credit * 100) / 100;
const sumOf = (lines: readonly MatchLine[], worth: (line: MatchLine) => number) =>
  Math.round(100 * lines.reduce((sum, line) => sum + worth(line), 0)) / 100;

/** One term of the sum: what a line is worth and how much of it the profile covers. */
function termOf(line: MatchLine): string {
  const years = line.yearsAsked === null ? '' : ` · ${line.yearsAsked}+ years asked, ${line.yearsHad ?? 'unknown'} had`;
  const by = line.coveredBy === null || line.coveredBy === line.names[0] ? '' : ` · through ${line.coveredBy}`;
  return `  ${credited(line)} of ${line.weight}  ${line.names.join(' or ')} (${line.need})${by}${years}`;
}

/** One hint as a line, with the posting's sentence and the place in the résumé. */
function hintLine({ reason, skill, wanted, yours, yearsAsked, yearsShown, sentence, place }: Hint): string {
  const years = yearsAsked === null ? '' : ` · ${yearsShown} of ${yearsAsked} years`;
  const own = yours === null ? '' : ` · yours: ${yours}`;
  const where =
    place === null ? '' : `\n      in the résumé (${place.label ?? place.part}): ${place.text.slice(0, 120)}`;
  return `  hint: ${reason} · ${skill === wanted ? skill : `${skill ?? ''} "${wanted}"`}${own}${years}\n      ${sentence ?? 'its title'}${where}`;
}

function readable({ file, title, match, hints }: Answer, empty: boolean): string {
  const stated = sumOf(match.lines, ({ weight }) => weight);
  const score =
    match.score === null
      ? `no score: ${empty ? 'the profile is empty' : 'the posting names too few skills'}`
      : `${match.score} = ${sumOf(match.lines, credited)} of ${stated}`;
  const soft = match.soft.length === 0 ? [] : [`  not scored: ${match.soft.join(', ')}`];
  const refusal = match.noFollowUps === null ? [] : [`  no follow-ups: ${match.noFollowUps}`];
  const name = title === '' ? file : `${file} (${title.slice(0, 80)})`;
  return [`${name}: ${score}`, ...match.lines.map(termOf), ...soft, ...refusal, ...hints.map(hintLine)].join('\n');
}

function inOneLine({ title, file, match }: Answer, at: number): string {
  const had = match.lines.flatMap(({ coveredBy, names }) => (coveredBy === null ? [] : [names[0]]));
  const sum = `${sumOf(match.lines, credited)} of ${sumOf(match.lines, ({ weight }) => weight)}`;
  return `${at + 1}. ${match.score} (${sum}) ${(title || file).slice(0, 80)} · ${had.slice(0, 8).join(', ')}`;
}

const answerOf = ({ file, match, hints }: Answer): Record<string, unknown> => ({
  file,
  score: match.score,
  sum: match.lines.map((line) => ({ ...line, covered: line.weight * line.credit })),
  matched: match.lines.filter((line) => line.coveredBy !== null).map((line) => line.names[0]),
  missing: match.lines.filter((line) => line.coveredBy === null).map((line) => line.names.join(' or ')),
  soft: match.soft,
  noFollowUps: match.noFollowUps,
  hints,
});
const NO_POSTING = { score: null, sum: [], matched: [], missing: [], soft: [], noFollowUps: null, hints: [] };

function answered(posting: MatchablePosting, { profile, resume }: Candidate, index: SkillIndex): Answer {
  return {
    file: posting.key,
    title: posting.title,
    match: matchPosting(posting, profile, index),
    hints: hintsFor(posting, profile, resume, dayOf(Date.now()), index),
  };
}

function bestOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^[1-9]\d{0,4}$/.test(value)) throw new Misuse('--best takes a number of postings, such as 20.');
  return Number(value);
}

/** `jobcairn match`: prints how each posting fits the profile, with the whole sum and the hints; with `--best N` only the N best, a line each. */
export async function match(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, {
    jsonl: { type: 'boolean' },
    profile: { type: 'string' },
    url: { type: 'string' },
    best: { type: 'string' },
  });
  if (values.profile === undefined) throw new Misuse('Name the profile with --profile FILE.');
  if (positionals.length === 0) throw new Misuse('Name at least one posting.');
  const best = bestOf(values.best);
  const index = packagedSkills();
  const candidate = await profileFile(values.profile, index);
  const empty = candidate.profile.skills.length === 0;
  const ranked: Answer[] = [];
  for (const file of positionals) {
    const postings = await postingsOf(file, values.url);
    if (postings.length === 0)
      console.log(values.jsonl ? JSON.stringify({ file, ...NO_POSTING }) : `${file}: no posting on this page`);
    for (const posting of postings) {
      const answer = answered({ ...posting, key: postings.length === 1 ? file : posting.key }, candidate, index);
      if (best !== null) ranked.push(answer);
      else console.log(values.jsonl ? JSON.stringify(answerOf(answer)) : readable(answer, empty));
    }
  }
  const shown = ranked.sort((a, b) => byFit(a.match, b.match)).slice(0, best ?? 0);
  for (const [at, answer] of shown.entries())
    console.log(values.jsonl ? JSON.stringify(answerOf(answer)) : inOneLine(answer, at));
}
