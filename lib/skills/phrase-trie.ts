import { Gap } from './gaps';
import { type Tokens, tokenize } from './tokens';
import type { Vocabulary } from './vocabulary';

/** What `longest` found; the caller owns and reuses it, so that a search allocates nothing. */
export interface Hit<T> {
  /** The word after the phrase's last. */
  end: number;
  value: T | undefined;
  /** Edges tried so far, over all searches: the measure of the work done. */
  steps: number;
}

/** Phrases to be found in a text by whole words. */
export interface PhraseTrie<T> {
  /** Adds a phrase; one that is already there keeps its first value. False for a phrase that no text can contain (commas, brackets, no word). */
  add(phrase: string, value: T): boolean;
  /** Finds the longest phrase that begins with word `at`; the answer stands in `hit`. */
  longest(tokens: Tokens, at: number, hit: Hit<T>): boolean;
}

/** Most phrases are plain words with one space between: they need no reading of signs. */
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
const NO_GAPS: readonly number[] = [];

/** An empty trie. Words of a phrase are tied by spaces or hyphens, or by a slash where the phrase has one; plurals find their singular. */
export function createPhraseTrie<T>(vocabulary: Vocabulary): PhraseTrie<T> {
  const roots: (number | undefined)[] = [];
  const edges: (Map<number, number> | undefined)[] = [];
  const values: (T | undefined)[] = [];
  const adding: Vocabulary = {
    ...vocabulary,
    look: (raw) => ({ folded: raw, id: vocabulary.add(raw), singular: -1 }),
  };

  function newNode(): number {
    edges.push(undefined);
    values.push(undefined);
    return values.length - 1;
  }

  function step(node: number, id: number, gap: number): number {
    const key = id * 2 + (gap === Gap.slash ? 1 : 0);
    let children = edges[node];
    if (children === undefined) {
      children = new Map();
      edges[node] = children;
    }
    const child = children.get(key) ?? newNode();
    children.set(key, child);
    return child;
  }

  function put(ids: readonly number[], gaps: readonly number[], value: T): void {
    let node = roots[ids[0] ?? 0] ?? newNode();
    roots[ids[0] ?? 0] = node;
    for (let i = 1; i < ids.length; i++) node = step(node, ids[i] ?? 0, gaps[i] ?? Gap.soft);
    values[node] ??= value;
  }

  function follow(tokens: Tokens, at: number, node: number, hit: Hit<T>): void {
    hit.steps++;
    const value = values[node];
    if (value !== undefined && at > hit.end) {
      hit.end = at;
      hit.value = value;
    }
    const children = edges[node];
    const gap = tokens.gaps[at];
    if (children === undefined || (gap !== Gap.soft && gap !== Gap.slash)) return;
    const slash = gap === Gap.slash ? 1 : 0;
    const exact = children.get((tokens.ids[at] ?? -1) * 2 + slash);
    if (exact !== undefined) follow(tokens, at + 1, exact, hit);
    const one = children.get((tokens.singulars[at] ?? -1) * 2 + slash);
    if (one !== undefined && one !== exact) follow(tokens, at + 1, one, hit);
  }

  return {
    add(phrase, value) {
      if (PLAIN.test(phrase)) {
        put(phrase.split(' ').map(vocabulary.add), NO_GAPS, value);
        return true;
      }
      const { ids, gaps } = tokenize(phrase, adding);
      if (ids.length === 0 || gaps.some((gap, i) => i > 0 && gap !== Gap.soft && gap !== Gap.slash)) return false;
      put(ids, gaps, value);
      return true;
    },
    longest(tokens, at, hit) {
      hit.end = at;
      hit.value = undefined;
      const id = tokens.ids[at] ?? -1;
      const one = tokens.singulars[at] ?? -1;
      const root = id < 0 ? undefined : roots[id];
      if (root !== undefined) follow(tokens, at + 1, root, hit);
      const other = one < 0 || one === id ? undefined : roots[one];
      if (other !== undefined) follow(tokens, at + 1, other, hit);
      return hit.end > at;
    },
  };
}
