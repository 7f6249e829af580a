import { Gap } from './gaps';
import type { LexiconSkill } from './lexicon';
import type { Hit } from './phrase-trie';
import type { SkillIndex, Surface } from './skill-index';
import type { Tokens } from './tokens';

/** A place where a text may name a skill: words `from` up to, not including, `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly surface: Surface;
  readonly skill: LexiconSkill;
}

/** "data, application, server and network security": words that may share the end of one phrase. */
const MOST_SHARED = 3;

/** The word that is joined to word `at` by "and", "or", a comma or a slash; -1 when there is none. */
function joinedBefore(tokens: Tokens, at: number, joiners: ReadonlySet<number>): number {
  const gap = tokens.gaps[at];
  if (gap === Gap.slash || gap === Gap.list) return at - 1;
  const before = joiners.has(tokens.ids[at - 1] ?? -1) && gap === Gap.soft;
  return before && (tokens.gaps[at - 1] ?? Gap.line) <= Gap.list ? at - 2 : -1;
}

/** The phrase that word `first` makes with the end of the phrase behind it ("unit" of "unit and integration tests"). */
function sharedPhrase(
  tokens: Tokens,
  first: number,
  whole: Mention,
  index: SkillIndex,
  hit: Hit<Surface>,
): Mention | undefined {
  const places = [first, ...Array.from({ length: whole.to - whole.from - 1 }, (_, i) => whole.from + 1 + i)];
  const pick = (list: readonly number[]) => places.map((place) => list[place] ?? -1);
  const shared: Tokens = {
    text: tokens.text,
    starts: pick(tokens.starts),
    ends: pick(tokens.ends),
    ids: pick(tokens.ids),
    singulars: pick(tokens.singulars),
    gaps: pick(tokens.gaps),
  };
  if (!index.surfaces.longest(shared, 0, hit) || hit.end !== places.length || hit.value === undefined) return undefined;
  const skill = index.skills[hit.value.skill];
  return skill === undefined ? undefined : { from: first, to: first + 1, surface: hit.value, skill };
}

/** Puts before a phrase of several words those that share its end with it. */
function addShared(tokens: Tokens, whole: Mention, index: SkillIndex, hit: Hit<Surface>, mentions: Mention[]): void {
  if (whole.to - whole.from < 2) return;
  const taken = mentions.at(-1)?.to ?? 0;
  const found: Mention[] = [];
  let at = whole.from;
  for (let i = 0; i < MOST_SHARED; i++) {
    const first = joinedBefore(tokens, at, index.joiners);
    if (first < taken) break;
    const shared = sharedPhrase(tokens, first, whole, index, hit);
    if (shared === undefined || shared.surface.skill === whole.surface.skill) break;
    found.unshift(shared);
    at = first;
  }
  mentions.push(...found);
}

/** All spellings of skills in a text, the longest at each place, none overlapping. Whether an ambiguous one counts is decided later. */
export function findMentions(tokens: Tokens, index: SkillIndex, hit: Hit<Surface>): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < tokens.ids.length) {
    const found = index.surfaces.longest(tokens, i, hit) ? hit.value : undefined;
    const skill = found === undefined ? undefined : index.skills[found.skill];
    if (found === undefined || skill === undefined) {
      i++;
      continue;
    }
    const mention = { from: i, to: hit.end, surface: found, skill };
    addShared(tokens, mention, index, hit, mentions);
    mentions.push(mention);
    i = mention.to;
  }
  return mentions;
}
