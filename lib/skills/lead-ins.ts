import { isWord } from './characters';
import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Section } from './headings';
import type { Hit } from './phrase-trie';
import type { SkillIndex } from './skill-index';
import type { Tokens } from './tokens';

/** A line that introduces the list below it ("At least one of the following:", "It would be great if you also bring"). */
export interface LeadIn {
  readonly from: number;
  readonly to: number;
  /** Any one of the items serves. */
  readonly oneOf: boolean;
  /** What the items are, where the line says it and not the part of the posting. */
  readonly section: 'required' | 'preferred' | null;
  /** It is an item of a list itself. */
  readonly nested: boolean;
  /** Its items are indented further than it. */
  readonly deeper: boolean;
  /** How far its items are indented at least. */
  readonly indent: number;
  /** Its items are list items: the first line that is none ends the list. */
  readonly bulleted: boolean;
  /** The lead-in below which it stands itself. */
  readonly above: LeadIn | null;
}

/** A longer line is a sentence of its own. */
const MOST_WORDS = 16;
/** Characters of a line's beginning in which its bullet stands. */
const BULLET_WITHIN = 24;

/** Where the text of a line begins, and whether a bullet stands before it. `word` is its first word. */
export function lineStart(tokens: Tokens, word: number): { readonly indent: number; readonly bullet: boolean } {
  const start = tokens.starts[word] ?? 0;
  let i = start;
  let bullet = false;
  while (i > 0 && start - i < BULLET_WITHIN && tokens.text[i - 1] !== '\n') {
    i--;
    if (/[•·▪◦‣●○■□✓✔➢*–—-]/.test(tokens.text[i] ?? '')) bullet = true;
    else if (isWord(tokens.text.charCodeAt(i))) break;
  }
  return { indent: start - i, bullet };
}

/** The lead-in that the line `from` … `to` is, or null. A line with a full stop introduces nothing. `above`: the one below which the line stands. */
export function readLeadIn(
  tokens: Tokens,
  from: number,
  to: number,
  above: LeadIn | null,
  index: SkillIndex,
  hit: Hit<Cue>,
): LeadIn | null {
  if (to >= tokens.ids.length || to - from > MOST_WORDS || tokens.gaps[to] !== Gap.line) return null;
  const end = tokens.ends[to - 1] ?? 0;
  const tail = tokens.text.slice(end, end + 8).trimStart();
  const own = lineStart(tokens, from);
  const below = lineStart(tokens, to);
  const opens = /^[*_)\]]{0,3}\s?[:：…]/.test(tail);
  if (!opens && (own.bullet || !below.bullet || /^[.!?]/.test(tail))) return null;
  const deeper = own.bullet && below.indent > own.indent;
  let wish = false;
  let demand = false;
  let oneOf = false;
  for (let i = from; i < to; i++) {
    if (!index.cues.longest(tokens, i, hit)) continue;
    if (hit.value === 'ideally' || hit.value === 'plus') wish = true;
    if (hit.value === 'must' || hit.value === 'want' || hit.value === 'years') demand = true;
    if (hit.value === 'one-of') oneOf = true;
    i = hit.end - 1;
  }
  if (!wish && !demand && !oneOf) return null;
  return {
    from,
    to,
    oneOf,
    section: wish ? 'preferred' : (above?.section ?? (demand ? 'required' : null)),
    nested: own.bullet,
    deeper,
    indent: deeper ? own.indent + 1 : 0,
    bulleted: below.bullet,
    above: deeper ? above : null,
  };
}

/** Whether the line that begins with word `from` is an item below the lead-in. */
export function standsBelow(tokens: Tokens, lead: LeadIn, from: number): boolean {
  const { indent, bullet } = lineStart(tokens, from);
  if (lead.bulleted) return bullet && indent >= lead.indent;
  return !/\n\s*\n/.test(tokens.text.slice(tokens.ends[from - 1], tokens.starts[from]));
}

/** What the items below a lead-in are: a wish is one in any part, a demand only where the part says nothing else. */
export function sectionBelow(lead: LeadIn | null, section: Section): Section {
  if (lead?.section === 'preferred' && section !== 'benefits' && section !== 'equal' && section !== 'apply')
    return 'preferred';
  return lead?.section === 'required' && (section === 'none' || section === 'about' || section === 'duties')
    ? 'required'
    : section;
}
