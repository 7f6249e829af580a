import type { Cue } from './cues';
import { weighMentions } from './evidence';
import { type Link, linkMentions } from './lists';
import { findMentions, type Mention } from './mentions';
import type { Hit } from './phrase-trie';
import { readSentences, type Sentence } from './sentences';
import type { SkillIndex, Surface } from './skill-index';
import { type Tokens, tokenize } from './tokens';

/** Counts the steps of a search, so that a test can see that they grow no faster than the text. */
export interface Work {
  steps: number;
}

/** A sentence with the mentions `first` … `last` (exclusive) of the text that stand in it. */
export interface Passage {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** Everything in a text that may name a skill, and what the rules say of it, before it is decided what counts. */
export interface Observed {
  readonly tokens: Tokens;
  readonly cues: readonly (Cue | undefined)[];
  readonly mentions: readonly Mention[];
  /** For each mention its tie to the next one. */
  readonly links: readonly Link[];
  /** For each mention whether the rules of evidence let it count. */
  readonly evident: readonly boolean[];
  readonly passages: readonly Passage[];
}

/** The cue that each word belongs to; the longest phrase at each place wins. */
function readCues(tokens: Tokens, index: SkillIndex, work: Work): (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = new Array(tokens.ids.length).fill(undefined);
  const hit: Hit<Cue> = { end: 0, value: undefined, steps: 0 };
  for (let i = 0; i < cues.length; i++) {
    if (!index.cues.longest(tokens, i, hit)) continue;
    cues.fill(hit.value, i, hit.end);
    i = hit.end - 1;
  }
  work.steps += hit.steps;
  return cues;
}

/** The sentences that hold a mention, in the order of the text. */
function passagesOf(sentences: readonly Sentence[], mentions: readonly Mention[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  for (const sentence of sentences) {
    while (next < mentions.length && (mentions[next]?.from ?? 0) < sentence.from) next++;
    const first = next;
    while (next < mentions.length && (mentions[next]?.from ?? 0) < sentence.to) next++;
    if (next > first) passages.push({ sentence, first, last: next });
  }
  return passages;
}

/** Finds all that may name a skill in a text. Never throws; time grows linearly with the text. */
export function observe(text: string, index: SkillIndex, work: Work = { steps: 0 }): Observed {
  const tokens = tokenize(text, index.vocabulary);
  const hit: Hit<Surface> = { end: 0, value: undefined, steps: 0 };
  const mentions = findMentions(tokens, index, hit);
  work.steps += hit.steps + tokens.ids.length;
  const cues = readCues(tokens, index, work);
  const links = linkMentions(tokens, mentions, cues, index);
  const evident = weighMentions(tokens, mentions, links);
  return { tokens, cues, mentions, links, evident, passages: passagesOf(readSentences(tokens, index), mentions) };
}
