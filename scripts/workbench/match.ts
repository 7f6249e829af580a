import type { Match, MatchLine, SkillProfile } from '../../lib/domain/skills';
import { type MatchablePosting, matchPosting, type SkillIndex } from '../../lib/skills';
import { packagedSkills } from './lexicon';
import { Misuse } from './misuse';
import { parseOptions } from './options';
import { profileFile } from './profile-file';
import { textFile } from './text-file';

/** A posting from a text, from JSON with `text`, or from a saved page; null where the page is no posting. */
async function postingOf(file: string, url: string | undefined): Promise<MatchablePosting | null> {
  if (/\.html?$/i.test(file)) {
    const { readPageFile } = await import('./read');
    return readPageFile(file, url === undefined ? {} : { url });
  }
  const { text, title } = textFile(file);
  return { key: file, title, description: text };
}

const credited = (line: MatchLine) => Math.round(line.weight * line.credit * 100) / 100;

/** One term of the sum: what a line is worth and how much of it the profile covers. */
function termOf(line: MatchLine): string {
  const years = line.yearsAsked === null ? '' : ` · ${line.yearsAsked}+ years asked, ${line.yearsHad ?? 'unknown'} had`;
  const by = line.coveredBy === null || line.coveredBy === line.names[0] ? '' : ` · through ${line.coveredBy}`;
  return `  ${credited(line)} of ${line.weight}  ${line.names.join(' or ')} (${line.need})${by}${years}`;
}

function readable(file: string, match: Match): string {
  const covered = match.lines.reduce((sum, line) => sum + line.weight * line.credit, 0);
  const stated = match.lines.reduce((sum, line) => sum + line.weight, 0);
  const score =
    match.score === null
      ? 'no score: the posting names too few skills, or the profile is empty'
      : `${match.score} = ${Math.round(covered * 100) / 100} of ${stated}`;
  const soft = match.soft.length === 0 ? [] : [`  not scored: ${match.soft.join(', ')}`];
  const refusal = match.noFollowUps === null ? [] : [`  no follow-ups: ${match.noFollowUps}`];
  return [`${file}: ${score}`, ...match.lines.map(termOf), ...soft, ...refusal].join('\n');
}

function answerOf(file: string, match: Match | null): Record<string, unknown> {
  return {
    file,
    score: match?.score ?? null,
    sum: match?.lines.map((line) => ({ ...line, covered: line.weight * line.credit })) ?? [],
    matched: match?.lines.filter((line) => line.coveredBy !== null).map((line) => line.names[0]) ?? [],
    missing: match?.lines.filter((line) => line.coveredBy === null).map((line) => line.names.join(' or ')) ?? [],
    soft: match?.soft ?? [],
    noFollowUps: match?.noFollowUps ?? null,
    hints: [],
  };
}

async function matchFile(
  file: string,
  url: string | undefined,
  profile: SkillProfile,
  index: SkillIndex,
): Promise<Match | null> {
  const posting = await postingOf(file, url);
  return posting === null ? null : matchPosting(posting, profile, index);
}

/** `jobcairn match`: prints how each posting fits the profile, with the whole sum. */
export async function match(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseOptions(args, {
    jsonl: { type: 'boolean' },
    profile: { type: 'string' },
    url: { type: 'string' },
  });
  if (values.profile === undefined) throw new Misuse('Name the profile with --profile FILE.');
  if (positionals.length === 0) throw new Misuse('Name at least one posting.');
  const profile = profileFile(values.profile);
  const index = packagedSkills();
  for (const file of positionals) {
    const found = await matchFile(file, values.url, profile, index);
    if (values.jsonl) console.log(JSON.stringify(answerOf(file, found)));
    else console.log(found === null ? `${file}: no posting on this page` : readable(file, found));
  }
}
