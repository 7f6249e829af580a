import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Mention } from './mentions';
import type { SkillIndex } from './skill-index';
import type { Tokens } from './tokens';

/** How a mention is tied to the next one. bracket: "Microsoft Office (Word …)": what is asked of one is not asked of the other. */
export type Link = 'none' | 'comma' | 'and' | 'or' | 'lines' | 'bracket';

const MAX_BETWEEN = 3;

/** The tie between two neighbouring mentions: only list words and list signs may stand between them. */
function linkBetween(
  tokens: Tokens,
  a: Mention,
  b: Mention,
  cues: readonly (Cue | undefined)[],
  index: SkillIndex,
): Link {
  if (b.from - a.to > MAX_BETWEEN) return 'none';
  let link: Link = 'comma';
  let bracket = false;
  for (let i = a.to; i <= b.from; i++) {
    const gap = tokens.gaps[i] ?? Gap.line;
    if (gap === Gap.line && a.to === b.from && ownLine(tokens, a) && ownLine(tokens, b)) return 'lines';
    if (gap >= Gap.colon) return 'none';
    if (gap === Gap.paren) bracket = true;
    if (i === b.from) break;
    const cue = cues[i];
    if (cue === 'or') link = 'or';
    else if (cue === 'and') link = link === 'or' ? 'or' : 'and';
    else if (cue !== 'similar' && !mayStandBetween(tokens.ids[i] ?? -1, link, index)) return 'none';
  }
  if (bracket && link !== 'or') return a.surface.skill === b.surface.skill ? 'comma' : 'bracket';
  return link;
}

const mayStandBetween = (word: number, link: Link, index: SkillIndex): boolean =>
  index.fillers.has(word) || (link === 'or' && index.choiceFillers.has(word));

/** True for a mention that is a whole line. */
function ownLine(tokens: Tokens, mention: Mention): boolean {
  const after = tokens.gaps[mention.to];
  return tokens.gaps[mention.from] === Gap.line && (after === undefined || after === Gap.line);
}

/** For each mention its tie to the next one; the last has none. */
export function linkMentions(
  tokens: Tokens,
  mentions: readonly Mention[],
  cues: readonly (Cue | undefined)[],
  index: SkillIndex,
): Link[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1];
    return next === undefined ? 'none' : linkBetween(tokens, mention, next, cues, index);
  });
}
