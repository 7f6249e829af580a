import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Link } from './lists';
import type { Mention } from './mentions';
import type { Tokens } from './tokens';

/** Words between a phrase such as "one of" and the list that it speaks of ("at least one of the object-oriented computer languages: C#"). */
const INTRODUCTION = 7;

/** A longer list is no choice that a person could be asked to make; it also bounds the work. */
const MAX_GROUP = 40;

/** The phrase that introduces the list that begins with word `from`: "one of" offers a choice, "such as" gives examples. */
function introduction(
  tokens: Tokens,
  cues: readonly (Cue | undefined)[],
  from: number,
  skillAt: (i: number) => boolean,
): 'one-of' | 'example' | undefined {
  for (let i = from - 1; i >= Math.max(0, from - INTRODUCTION); i--) {
    if ((tokens.gaps[i + 1] ?? Gap.line) >= Gap.stop || skillAt(i)) return undefined;
    const cue = cues[i];
    if (cue === 'one-of' || cue === 'example') return cue;
  }
  return undefined;
}

/** True where "or similar" and the like ends the list that ends before word `to`. */
function isOpenEnded(tokens: Tokens, cues: readonly (Cue | undefined)[], to: number): boolean {
  for (let i = to; i < Math.min(tokens.ids.length, to + 3); i++) {
    if ((tokens.gaps[i] ?? Gap.line) >= Gap.stop) return false;
    if (cues[i] === 'similar') return true;
    if (cues[i] !== 'or' && cues[i] !== 'and') return false;
  }
  return false;
}

/** Groups of mentions any of which serves: for each mention in a group, the places of the whole group. `from` … `to` is one list tied by `links`. */
export function readGroups(
  tokens: Tokens,
  cues: readonly (Cue | undefined)[],
  mentions: readonly Mention[],
  links: readonly Link[],
  from: number,
  to: number,
  skillAt: (i: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const groupOf = new Map<number, readonly number[]>();
  const note = (group: readonly number[]) => {
    if (group.length <= MAX_GROUP) for (const place of group) groupOf.set(place, group);
  };
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const first = mentions[from];
  const last = mentions[to - 1];
  if (all.length < 2 || first === undefined || last === undefined) return groupOf;
  const hasAnd = all.some((i) => i < to - 1 && links[i] === 'and');
  const said = introduction(tokens, cues, first.from, skillAt);
  if (said === 'one-of' || isOpenEnded(tokens, cues, last.to) || (said === 'example' && !hasAnd)) {
    note(all);
    return groupOf;
  }
  let group: number[] = [];
  let either = false;
  for (const i of all) {
    group.push(i);
    const link = i < to - 1 ? links[i] : 'none';
    if (link === 'or') either = true;
    else if (either || link === 'and') {
      if (either) note(group);
      group = [];
      either = false;
    }
  }
  return groupOf;
}
