import type { Match, MatchLine, Need } from '../../lib/domain/skills';
import { t } from '../../lib/words';

/** How many skills of one need are asked for, how many of them you have, and the points that both are worth. */
export interface Tally {
  readonly need: Need;
  readonly asked: number;
  readonly have: number;
  readonly points: number;
  readonly stated: number;
}

/** Has the user a skill that covers this line, if only in part? */
export const isHeld = (line: MatchLine): boolean => line.coveredBy !== null;

/** The lines of one need, those that you have first. */
export const linesOf = (match: Match, need: Need): MatchLine[] =>
  match.lines.filter((line) => line.need === need).sort((a, b) => Number(isHeld(b)) - Number(isHeld(a)));

export function tallyOf(match: Match, need: Need): Tally {
  const lines = linesOf(match, need);
  return {
    need,
    asked: lines.length,
    have: lines.filter(isHeld).length,
    points: lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0),
    stated: lines.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Points as a person writes them: at most two decimals. */
export const pointsText = (points: number): string =>
  new Intl.NumberFormat(undefined, { maximumFractionDigits: 2 }).format(points);

/** "8 of 10 required, 2 of 4 preferred": only what the posting asks for. */
export const countsText = (match: Match): string =>
  (['required', 'preferred'] as const)
    .map((need) => tallyOf(match, need))
    .filter(({ asked }) => asked > 0)
    .map(({ have, asked, need }) =>
      t(need === 'required' ? 'match:count.required' : 'match:count.preferred', { have, asked }),
    )
    .join(', ');
