import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSkills, readSkillIndex } from '../../lib/skills';
import { readyFilter } from '../../lib/skills/skill-filter';
import { filterText as textOf, trainFilter } from '../../scripts/train-skill-filter';
import { agreement } from '../../scripts/train-skill-filter/figures';
import { type MarkedPosting, readSkillSpan, spanAt } from '../../scripts/train-skill-filter/skill-span';
import { filterOf, trainWeights } from '../../scripts/train-skill-filter/train';
import { sharedDir } from '../shared-material';
import { filterText, index, lexicon } from './packaged';

/** A posting whose marked words stand in brackets. */
function marked(text: string): MarkedPosting {
  const words: (readonly [number, number])[] = [];
  const spans: { from: number; to: number }[] = [];
  let plain = '';
  let from = -1;
  for (const word of text.split(' ')) {
    if (word.startsWith('[')) from = words.length;
    const bare = word.replace(/[[\]]/g, '');
    words.push([plain.length, plain.length + bare.length]);
    plain += `${bare} `;
    if (word.endsWith(']')) spans.push({ from, to: words.length });
  }
  return { text: plain, words, marked: spans, activities: [] };
}

const WANTED = [
  'We want experience with [Python] and [Machine Learning] now',
  'You have experience with [Kafka] and [Docker] now',
];
const TOLD = ['Our office sits above a Docker meetup on Mondays', 'Our office sits above a Python meetup on Fridays'];
const corpus = [...WANTED, ...TOLD, ...WANTED, ...TOLD].map(marked);
const rules = readSkillIndex(lexicon);

describe('training the filter', () => {
  it('gives the same weights each time, on a small invented corpus', () => {
    const weights = trainWeights(corpus, rules);
    expect(trainWeights(corpus, readSkillIndex(lexicon))).toEqual(weights);
    expect(filterOf(weights, { technical: 0, named: 0, doubtful: 0 }).version).toBe(
      filterOf(trainWeights(corpus, rules), { technical: 0, named: 0, doubtful: 0 }).version,
    );
    expect(weights.before).toMatchObject({ with: expect.any(Number), a: expect.any(Number) });
    expect(weights.before['with']).toBeGreaterThan(0);
    expect(weights.before['a']).toBeLessThan(0);
  });

  it('learns which surroundings count, also for a name that it has not seen', () => {
    const filter = readyFilter(filterOf(trainWeights(corpus, rules), { technical: 0, named: 0, doubtful: 0 }));
    const found = (text: string) => findSkills(text, { ...rules, filter }).map(({ name }) => name);
    expect(found('You have experience with Kotlin and Redis now')).toEqual(['Kotlin', 'Redis']);
    expect(found('Our office sits above a Kotlin meetup on Mondays')).toEqual([]);
  });

  it('gives the packaged weights again, byte for byte', (ctx) => {
    const skills = sharedDir('skills');
    if (skills === undefined) return ctx.skip('no marked postings');
    const [train, dev] = ['train.json', 'dev.json'].map((file) => readSkillSpan(join(skills, 'skillspan', file)));
    expect(textOf(trainFilter(train ?? [], dev ?? [], rules))).toBe(filterText);
  });

  it('reads runs of marks, and finds the words that a mention touches', () => {
    const posting = marked('Knows [Apache Kafka] well');
    expect(posting.marked).toEqual([{ from: 1, to: 3 }]);
    expect(spanAt(posting, 6, 18)).toEqual({ from: 1, to: 3 });
    expect(spanAt(posting, 8, 9)).toEqual({ from: 1, to: 2 });
    expect(spanAt(posting, 200, 210)).toBeUndefined();
  });
});

describe('the filter', () => {
  it('finds more of what people marked in postings that it was not trained on than the rules alone, and no less than before', (ctx) => {
    const skills = sharedDir('skills');
    if (skills === undefined) return ctx.skip('no marked postings');
    const dev = readSkillSpan(join(skills, 'skillspan/dev.json'));
    const [without, both] = [agreement(dev, rules), agreement(dev, index)];
    expect(both.strict).toBeGreaterThan(without.strict + 2);
    expect(both.partial).toBeGreaterThan(without.partial + 2);
    expect(both.strict).toBeGreaterThan(51);
    expect(both.partial).toBeGreaterThan(64);
  });

  it('gives matches made with other weights another version', () => {
    const filter = filterOf(trainWeights(corpus, rules), { technical: 0, named: 0, doubtful: 0 });
    expect(readSkillIndex({ ...lexicon, filter }).version).not.toBe(index.version);
    expect(readSkillIndex(lexicon).version).toBe(lexicon.version);
  });

  it('is refused when it is damaged', () => {
    expect(() => readSkillIndex({ ...lexicon, filter: { version: 'x', thresholds: {}, weights: {} } })).toThrow(
      'the packaged list of skills is damaged',
    );
  });

  it('treats words of the text as words, whatever they are called', () => {
    expect(() => findSkills('constructor __proto__ toString Python hasOwnProperty Docker', index)).not.toThrow();
  });
});
