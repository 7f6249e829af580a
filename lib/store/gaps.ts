import { type Gap, type Match, Need } from '../domain/skills';
import type { GapRow } from './db';

/** What a row keeps of a match: enough to count what is missing over ten thousand postings, and no more; one text is read much quicker than many objects. */
export function gapRowOf({ postingKey, profileRevision, taxonomyVersion, score, lines, gaps }: Match): GapRow {
  return {
    postingKey,
    profileRevision,
    taxonomyVersion,
    score,
    stated: lines.reduce((sum, { weight }) => sum + weight, 0),
    covered: lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0),
    missing: gaps.map(({ name, need, gain }) => `${name}\t${Need.options.indexOf(need)}\t${gain}`).join('\n'),
  };
}

/** The gaps that a row keeps. */
export function gapsOf({ missing }: GapRow): Gap[] {
  if (missing === '') return [];
  return missing.split('\n').map((line) => {
    const [name = '', need, gain] = line.split('\t');
    return { name, need: Need.options[Number(need)] ?? 'mentioned', gain: Number(gain) };
  });
}
