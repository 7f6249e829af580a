import { createHash } from 'node:crypto';
import type { SkillIndex } from '../../lib/skills';
import { CLUES, type Clue, noteMention, notePassage, sceneOf, stageOf } from '../../lib/skills/clues';
import { observe } from '../../lib/skills/observe';
import type { SkillFilter } from '../../lib/skills/skill-filter';
import { type Example, type Fitting, weightsOf } from './logistic';
import { type MarkedPosting, spanAt, touch } from './skill-span';

export type Thresholds = SkillFilter['thresholds'];

/** The clues of one mention, and whether people marked what it names. */
interface Seen {
  readonly clues: readonly string[];
  readonly wanted: boolean;
  readonly weight: number;
}

const FITTING: Fitting = { epochs: 8, rate: 0.1, decay: 0.03 };
/** A value that fewer mentions have is too rare to be learnt. */
const FEWEST = 2;
/** A name within an activity that people marked ("manage projects") is left unmarked though it may be a skill: it tells little. */
const IN_ACTIVITY = 0.2;
/** Weights below this, in hundredths, are left out. */
const LEAST = 3;

const keyOf = (clue: Clue, value: string) => `${clue}\t${value}`;

/** Every mention of a posting with its clues. Soft skills are decided by rules alone and teach nothing. */
function seenIn(posting: MarkedPosting, index: SkillIndex): Seen[] {
  const observed = observe(posting.text, index);
  const scene = sceneOf(observed, index.vocabulary);
  return observed.passages.flatMap((passage) => {
    const stage = stageOf(scene, passage);
    const shared: string[] = [];
    notePassage(stage, (clue, value) => shared.push(keyOf(clue, value)));
    return observed.mentions.slice(passage.first, passage.last).flatMap((mention, i) => {
      const { tokens } = observed;
      const span = spanAt(posting, tokens.starts[mention.from] ?? 0, tokens.ends[mention.to - 1] ?? 0);
      if (span === undefined || mention.skill.kind === 'soft') return [];
      const wanted = posting.marked.some((mark) => touch(mark, span));
      const weight = !wanted && posting.activities.some((mark) => touch(mark, span)) ? IN_ACTIVITY : 1;
      const clues = [...shared];
      noteMention(stage, passage.first + i, (clue, value) => clues.push(keyOf(clue, value)));
      return [{ clues, wanted, weight }];
    });
  });
}

/** The weights, in hundredths, that tell the mentions which people marked from those they did not. The same postings and lexicon give the same weights. */
export function trainWeights(postings: readonly MarkedPosting[], index: SkillIndex): SkillFilter['weights'] {
  const seen = postings.flatMap((posting) => seenIn(posting, index));
  const counts = new Map<string, number>();
  for (const { clues } of seen) for (const clue of clues) counts.set(clue, (counts.get(clue) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).map(([clue]) => clue);
  const numbers = new Map(kept.map((clue, number) => [clue, number]));
  const examples = seen.map(
    ({ clues, wanted, weight }): Example => ({
      traits: clues.flatMap((clue) => numbers.get(clue) ?? []),
      wanted,
      weight,
    }),
  );
  const fitted = weightsOf(examples, kept.length, FITTING);
  const weights = Object.fromEntries(CLUES.map((clue) => [clue, {}])) as Record<Clue, Record<string, number>>;
  for (const key of kept.sort()) {
    const [clue = '', value = ''] = key.split('\t');
    const weight = Math.round(100 * (fitted[numbers.get(key) ?? -1] ?? 0));
    if (Math.abs(weight) >= LEAST) weights[clue as Clue][value] = weight;
  }
  return weights;
}

/** A filter of weights and thresholds; its version is the hash of both. */
export function filterOf(weights: SkillFilter['weights'], thresholds: Thresholds): SkillFilter {
  const version = createHash('sha256')
    .update(JSON.stringify([thresholds, weights]))
    .digest('hex')
    .slice(0, 8);
  return { version, thresholds, weights };
}
