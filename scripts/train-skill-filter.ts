/** `npm run train-skill-filter [-- FOLDER]`: learns from SkillSpan's training postings which mentions count, and sets the thresholds on its development postings. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSkillIndex, type SkillIndex } from '../lib/skills';
import { readyFilter, type SkillFilter } from '../lib/skills/skill-filter';
import { agreement } from './train-skill-filter/figures';
import { type MarkedPosting, readSkillSpan } from './train-skill-filter/skill-span';
import { filterOf, type Thresholds, trainWeights } from './train-skill-filter/train';
import { packagedLexicon } from './workbench/lexicon';

const here = fileURLToPath(new URL('.', import.meta.url));
const OUTPUT = join(here, '../public/skills/filter.json');
const MARKED = join(here, '../../shared/skills/skillspan');

/** What is tried for each threshold, in hundredths of log odds. */
const TECHNICAL = [-250, -150, -50, 0];
const NAMED = [-250, -200, -150, -100, -50, 0];
/** Whatever is doubtful must be right three times of four (the log of 3, in hundredths). */
const DOUBTFUL = 110;
/**
 * Recall weighs this much more than precision: SkillSpan leaves names within activities unmarked, and whoever writes a résumé loses more
 * by a skill that is not shown than by one too many.
 */
const BETA = 1.75;

/** The thresholds with the best agreement; of equals the first, which keep more. */
function tune(weights: SkillFilter['weights'], postings: readonly MarkedPosting[], index: SkillIndex): Thresholds {
  let best: { readonly thresholds: Thresholds; readonly sum: number } | undefined;
  for (const technical of TECHNICAL)
    for (const named of NAMED) {
      const thresholds = { technical, named, doubtful: DOUBTFUL };
      const filter = readyFilter({ version: '-', thresholds, weights });
      const { strict, partial } = agreement(postings, { ...index, filter }, BETA);
      if (best === undefined || strict + partial > best.sum) best = { thresholds, sum: strict + partial };
    }
  return best?.thresholds ?? { technical: 0, named: 0, doubtful: DOUBTFUL };
}

/** The filter for an index, learnt from `train` and tuned on `dev`. The same input gives the same filter. */
export function trainFilter(
  train: readonly MarkedPosting[],
  dev: readonly MarkedPosting[],
  index: SkillIndex,
): SkillFilter {
  const weights = trainWeights(train, index);
  return filterOf(weights, tune(weights, dev, index));
}

/** The file's text: one clue a line. */
export function filterText({ version, thresholds, weights }: SkillFilter): string {
  const lines = Object.entries(weights).map(([clue, values]) => `${JSON.stringify(clue)}:${JSON.stringify(values)}`);
  return `{"version":${JSON.stringify(version)},"thresholds":${JSON.stringify(thresholds)},"weights":{\n${lines.join(',\n')}\n}}\n`;
}

function main(folder: string): void {
  const [train, dev] = ['train.json', 'dev.json'].map((file) => join(folder, file));
  if (train === undefined || dev === undefined || !existsSync(train) || !existsSync(dev))
    throw new Error(`${folder} lacks train.json or dev.json of SkillSpan`);
  const index = readSkillIndex(packagedLexicon({ rules: true }));
  const filter = trainFilter(readSkillSpan(train), readSkillSpan(dev), index);
  const text = filterText(filter);
  writeFileSync(OUTPUT, text);
  const count = Object.values(filter.weights).reduce((sum, values) => sum + Object.keys(values).length, 0);
  const size = gzipSync(text, { level: 9 }).length;
  console.log(
    `${count} weights, thresholds ${JSON.stringify(filter.thresholds)}, version ${filter.version}, ${(size / 1000).toFixed(1)} kB gzip`,
  );
  for (const [name, file] of [
    ['train', train],
    ['dev', dev],
  ] as const) {
    const postings = readSkillSpan(file);
    const [rules, both] = [agreement(postings, index), agreement(postings, { ...index, filter: readyFilter(filter) })];
    console.log(`${name}: rules ${show(rules)}, with the filter ${show(both)}`);
  }
}

const show = ({ strict, partial }: { readonly strict: number; readonly partial: number }) =>
  `${strict.toFixed(1)} strict ${partial.toFixed(1)} partial`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv[2] === undefined ? MARKED : resolve(process.argv[2]));
  } catch (thrown) {
    console.error(`The filter was not trained: ${thrown instanceof Error ? thrown.message : String(thrown)}.`);
    process.exitCode = 1;
  }
}
