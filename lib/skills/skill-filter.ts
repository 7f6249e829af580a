import * as z from 'zod/mini';
import { CLUES, type Clue, type Note, noteMention, notePassage, sceneOf, stageOf } from './clues';
import type { Mention } from './mentions';
import type { Observed } from './observe';
import { TECHNICAL } from './skill-index';
import type { Vocabulary } from './vocabulary';

/** What `npm run train-skill-filter` writes to public/skills/filter.json: a logistic regression over the clues of a mention. */
export const SkillFilter = z.object({
  /** Hash of the weights. */
  version: z.string().check(z.minLength(1), z.maxLength(60)),
  /**
   * Least log odds, in hundredths, at which a mention counts. technical: names of technology that the rules find evidence for · named: other such names ·
   * doubtful: general words, names without evidence, and whatever stands where nothing is asked for.
   */
  thresholds: z.object({ technical: z.number(), named: z.number(), doubtful: z.number() }),
  /** Of each value of each clue the weight, in hundredths; what is not listed weighs nothing. */
  weights: z.record(z.enum(CLUES), z.record(z.string(), z.number())),
});
export type SkillFilter = z.infer<typeof SkillFilter>;

/** A filter made ready for use. */
export interface FilterWeights {
  readonly version: string;
  readonly thresholds: SkillFilter['thresholds'];
  readonly weights: Readonly<Record<Clue, ReadonlyMap<string, number>>>;
}

/** Makes a filter ready. */
export function readyFilter({ version, thresholds, weights }: SkillFilter): FilterWeights {
  const ready = {} as Record<Clue, ReadonlyMap<string, number>>;
  for (const clue of CLUES) ready[clue] = new Map(Object.entries(weights[clue]));
  return { version, thresholds, weights: ready };
}

/** The log odds, in hundredths, that each mention of a text names a skill there. */
function oddsOf(observed: Observed, filter: FilterWeights, vocabulary: Vocabulary): number[] {
  const odds: number[] = new Array(observed.mentions.length).fill(Number.NEGATIVE_INFINITY);
  const scene = sceneOf(observed, vocabulary);
  let sum = 0;
  const add: Note = (clue, value) => {
    sum += filter.weights[clue].get(value) ?? 0;
  };
  for (const passage of observed.passages) {
    const stage = stageOf(scene, passage);
    sum = 0;
    notePassage(stage, add);
    const shared = sum;
    for (let i = passage.first; i < passage.last; i++) {
      sum = shared;
      noteMention(stage, i, add);
      odds[i] = sum;
    }
  }
  return odds;
}

/** What is decided of the mentions of a text. */
export interface Weighed {
  readonly counts: readonly boolean[];
  /** Those that the filter is so sure of that they need no sentence that asks for them. */
  readonly plain: ReadonlySet<Mention>;
}

/** Which mentions of a text count: by the filter where there is one, else by the rules of evidence alone. Soft skills are always left to the rules. */
export function weigh(observed: Observed, filter: FilterWeights | undefined, vocabulary: Vocabulary): Weighed {
  const plain = new Set<Mention>();
  if (filter === undefined) return { counts: observed.evident, plain };
  const { technical, named, doubtful } = filter.thresholds;
  const odds = oddsOf(observed, filter, vocabulary);
  const counts = observed.mentions.map((mention, i) => {
    const { skill, surface } = mention;
    const evident = observed.evident[i] ?? false;
    const odd = odds[i] ?? Number.NEGATIVE_INFINITY;
    if (skill.kind === 'soft') return evident;
    if (odd >= doubtful) plain.add(mention);
    if (!evident || surface.sureness === 'asked') return odd >= doubtful;
    return odd >= (TECHNICAL.has(skill.kind) ? technical : named);
  });
  return { counts, plain };
}
