import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';

/** What was found in one sentence: the names in it, with those that would serve as well. */
export interface Item {
  readonly sentence: Sentence;
  readonly found: readonly { readonly name: string; readonly alternatives: readonly string[] }[];
}

/** In a list whose levels were lost, only an item of so few words is one of those to choose from. */
const SHORT = 4;
/** A longer list is no choice that a person could be asked to make. */
const MOST_ITEMS = 40;

/** True where all that an item names is one skill, or skills any of which serves. */
function isOneChoice({ found }: Item): boolean {
  const names = new Set(found.map(({ name }) => name));
  return (
    names.size > 0 && found.every(({ name, alternatives }) => names.size === new Set([name, ...alternatives]).size)
  );
}

/** True where the second line goes on with what the first says: "• Java or" "• Kotlin". */
function isTiedByOr(first: Sentence, second: Sentence, tokens: Tokens, cues: readonly (Cue | undefined)[]): boolean {
  if (first.to !== second.from || tokens.gaps[second.from] !== Gap.line) return false;
  return cues[first.to - 1] === 'or' || cues[second.from] === 'or';
}

function isOneOf(first: Item, second: Item): boolean {
  const { lead } = second.sentence;
  if (lead === null || lead !== first.sentence.lead || !lead.oneOf) return false;
  return lead.deeper || !lead.nested || [first, second].every(({ sentence }) => sentence.to - sentence.from <= SHORT);
}

/**
 * Groups that stretch over several items of a list: for each item, in its order, the names of its group; empty where it has none.
 * Items below "one of the following:" are one group, and items tied by an "or" at their ends.
 */
export function groupItems(
  items: readonly Item[],
  tokens: Tokens,
  cues: readonly (Cue | undefined)[],
): readonly (readonly string[])[] {
  const groups: (readonly string[])[] = items.map(() => []);
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && to - from < MOST_ITEMS) {
      const [first, second] = [items[to - 1], items[to]];
      if (first === undefined || second === undefined || !isOneChoice(first) || !isOneChoice(second)) break;
      if (!isOneOf(first, second) && !isTiedByOr(first.sentence, second.sentence, tokens, cues)) break;
      to++;
    }
    if (to - from > 1) {
      const names = [...new Set(items.slice(from, to).flatMap(({ found }) => found.map(({ name }) => name)))];
      groups.fill(names, from, to);
    }
    from = to;
  }
  return groups;
}
