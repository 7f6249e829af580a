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

/** All spellings of skills in a text, the longest at each place, none overlapping. Whether an ambiguous one counts is decided later. */
export function findMentions(tokens: Tokens, index: SkillIndex, hit: Hit<Surface>): Mention[] {
  const mentions: Mention[] = [];
  let i = 0;
  while (i < tokens.ids.length) {
    if (index.surfaces.longest(tokens, i, hit) && hit.value !== undefined) {
      const skill = index.skills[hit.value.skill];
      if (skill !== undefined) mentions.push({ from: i, to: hit.end, surface: hit.value, skill });
      i = hit.end;
    } else i++;
  }
  return mentions;
}
