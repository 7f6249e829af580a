import type { Match } from '../domain/skills';

/** Less weight than three demands is so little that a high score says little as well. */
const SAYS_LITTLE = 9;

const statedBy = ({ lines }: Match): number => lines.reduce((sum, { weight }) => sum + weight, 0);
const coveredOf = ({ lines }: Match): number => lines.reduce((sum, { weight, credit }) => sum + weight * credit, 0);
const classOf = (match: Match): number => (match.score === null ? 2 : statedBy(match) < SAYS_LITTLE ? 1 : 0);

/**
 * The better fit first: by score; of equal ones that of which more is covered. Postings that state little come after all that state enough,
 * whatever their score, and those without a score last.
 */
export const byFit = (a: Match, b: Match): number =>
  classOf(a) - classOf(b) ||
  (b.score ?? 0) - (a.score ?? 0) ||
  coveredOf(b) - coveredOf(a) ||
  (a.postingKey < b.postingKey ? -1 : 1);
