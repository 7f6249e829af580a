import { foldWord, isUpper } from './characters';
import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Section } from './headings';
import { type LeadIn, lineStart, readLeadIn, sectionBelow, standsBelow } from './lead-ins';
import type { Hit } from './phrase-trie';
import { type Aside, type Heading, type SkillIndex, type Surface, TECHNICAL } from './skill-index';
import type { Tokens } from './tokens';

/** A sentence or list item: words `from` up to, not including, `to`, and the part of the posting it stands in. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  readonly section: Section;
  /** From this word on it speaks of benefits, of applying or of equal opportunity; `to` where it does not. */
  readonly aside: number;
  /** The line that introduces the list in which it stands. */
  readonly lead: LeadIn | null;
}

/** Parts that end where a paragraph of so many words follows their list: what is told behind it is asked no more. */
const ENDS_WITH_LIST: ReadonlySet<Section> = new Set(['required', 'preferred']);
const PARAGRAPH = 25;
const HEADING_WORDS = 9;
const LOOSE_WORDS = 4;

/** Words that go on with what follows, so that no sentence begins behind them. */
const GOES_ON = /^(?:and|or|of|the|a|an|in|with|for|to|your|our|their|by|on|as|at|is|are|be|this|that|any|all|no)$/;

/** True where a sentence begins with word `i` though its line break was lost: a heading with a colon, or a word that often begins a sentence, with a capital, behind a small word. */
function isLostBreak(tokens: Tokens, i: number, index: SkillIndex, hit: Hit<Heading>): boolean {
  const start = tokens.starts[i] ?? 0;
  if (!isUpper(tokens.text[start] ?? '') || !/[a-z]/.test(tokens.text[start + 1] ?? '')) return false;
  const before = tokens.text.slice(tokens.starts[i - 1] ?? 0, tokens.ends[i - 1] ?? 0);
  if (GOES_ON.test(before)) return false;
  if (!isUpper(before[0] ?? ''))
    return index.vocabulary.startsSentence(foldWord(tokens.text.slice(start, tokens.ends[i])));
  for (const earlier of [i - 2, i - 1])
    if (earlier >= 0 && index.headings.longest(tokens, earlier, hit) && hit.end > i) return false;
  return index.headings.longest(tokens, i, hit) && tokens.text[tokens.ends[hit.end - 1] ?? 0] === ':';
}

/** True where a sentence begins with word `i`. */
function beginsSentence(tokens: Tokens, i: number, index: SkillIndex, hit: Hit<Heading>): boolean {
  const gap = tokens.gaps[i];
  if (gap === Gap.line) return true;
  if (gap === Gap.soft || gap === Gap.paren) return isLostBreak(tokens, i, index, hit);
  if (gap !== Gap.stop) return false;
  const char = tokens.text[tokens.starts[i] ?? 0] ?? '';
  const before = tokens.text.slice(tokens.ends[i - 1], tokens.starts[i]);
  return isUpper(char) || /[;•·!?]/.test(before) || /\d/.test(char) || /^\s*[-–*]|\n/.test(before);
}

/** The word after the line that word `from` stands in. */
function lineEnd(tokens: Tokens, from: number): number {
  let i = from + 1;
  while (i < tokens.ids.length && tokens.gaps[i] !== Gap.line) i++;
  return i;
}

interface Found {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/** What stands between a line's last word and the next word; its first characters only. */
function tailOf(tokens: Tokens, to: number): string {
  const end = tokens.ends[to - 1] ?? 0;
  return tokens.text.slice(end, Math.min(tokens.starts[to] ?? end + 8, end + 8)).trimStart();
}

/** True where a line names a technical skill beside the words `from` … `to`: then it asks for it and is no heading. */
function namesSkill(tokens: Tokens, line: Found, from: number, to: number, index: SkillIndex): boolean {
  const hit: Hit<Surface> = { end: 0, value: undefined, steps: 0 };
  for (let i = line.start; i < line.end; i++) {
    if ((i >= from && i < to) || !index.surfaces.longest(tokens, i, hit)) continue;
    const kind = index.skills[hit.value?.skill ?? -1]?.kind;
    if (kind !== undefined && (TECHNICAL.has(kind) || kind === 'spoken')) return true;
  }
  return false;
}

/** The heading that a short line is, or undefined. */
function lineHeading(
  tokens: Tokens,
  from: number,
  to: number,
  index: SkillIndex,
  hit: Hit<Heading>,
): Found | undefined {
  if (to - from > HEADING_WORDS) return undefined;
  const tail = tailOf(tokens, to);
  if (/^[.,;]/.test(tail)) return undefined;
  const marked = /^[:*]/.test(tail) || tokens.text[(tokens.starts[from] ?? 0) - 2] === '#';
  let best: Found | undefined;
  let covered = 0;
  for (let i = from; i < to; i++) {
    if (!index.headings.longest(tokens, i, hit) || hit.value === undefined || hit.end > to) continue;
    const { end, value } = hit;
    const size = end - i;
    const others = to - from - size;
    const fits =
      others <= (marked ? HEADING_WORDS : LOOSE_WORDS) && (marked || i === from || isTitled(tokens, from, to));
    const found = { section: value.section, start: from, end: to };
    const goesOn = end < to && tokens.gaps[end] === Gap.colon;
    if (
      size > covered &&
      (others === 0 || (!value.wholeLine && fits && !goesOn && !namesSkill(tokens, found, i, end, index)))
    ) {
      best = found;
      covered = size;
    }
    i = end - 1;
  }
  return best;
}

/** True where all longer words of a line begin with a capital. */
function isTitled(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const start = tokens.starts[i] ?? 0;
    if ((tokens.ends[i] ?? 0) - start > 3 && !isUpper(tokens.text[start] ?? '')) return false;
  }
  return true;
}

/** True where a colon or a dash follows the word before `end`: what follows belongs to it. */
function isIntroduction(tokens: Tokens, end: number): boolean {
  return /^\W{0,3}[:–—-]/.test(tokens.text.slice(tokens.ends[end - 1], tokens.starts[end]));
}

/** A heading at the beginning of a sentence that goes on behind it: "Requirements: …", "Responsibilities Design …" where line breaks were lost. */
function inlineHeading(
  tokens: Tokens,
  from: number,
  to: number,
  index: SkillIndex,
  hit: Hit<Heading>,
): Found | undefined {
  if (!isUpper(tokens.text[tokens.starts[from] ?? 0] ?? '')) return undefined;
  if (!index.headings.longest(tokens, from, hit) || hit.value === undefined || hit.end > to) return undefined;
  const end = hit.end;
  if (end === to) return isIntroduction(tokens, end) ? { section: hit.value.section, start: from, end } : undefined;
  const gap = tokens.gaps[end];
  if (gap === Gap.colon || gap === Gap.stop) return { section: hit.value.section, start: from, end };
  if (hit.value.wholeLine || gap !== Gap.soft || !isTitled(tokens, from, end)) return undefined;
  const next = tokens.text[tokens.starts[end] ?? 0] ?? '';
  return isUpper(next) || /\d/.test(next) ? { section: hit.value.section, start: from, end } : undefined;
}

/** The word from which a sentence is about benefits or applying, by its own words; its beginning where it is about equal opportunity; its end where it is neither. */
function asideFrom(tokens: Tokens, from: number, to: number, index: SkillIndex, hit: Hit<Aside>): number {
  let equal = 0;
  let aside = to;
  for (let i = from; i < to; i++) {
    if (!index.asides.longest(tokens, i, hit)) continue;
    if (hit.value === 'equal' && ++equal >= 2) return from;
    if (hit.value !== 'equal') aside = Math.min(aside, i);
    i = hit.end - 1;
  }
  return aside;
}

/** Cuts a text into sentences and says for each which part of the posting it belongs to. */
export function readSentences(tokens: Tokens, index: SkillIndex): Sentence[] {
  const sentences: Sentence[] = [];
  const heading: Hit<Heading> = { end: 0, value: undefined, steps: 0 };
  const aside: Hit<Aside> = { end: 0, value: undefined, steps: 0 };
  const cue: Hit<Cue> = { end: 0, value: undefined, steps: 0 };
  let section: Section = 'none';
  let lead: LeadIn | null = null;
  let listed = false;
  let i = 0;
  while (i < tokens.ids.length) {
    if (tokens.gaps[i] === Gap.line) {
      const end = lineEnd(tokens, i);
      const found = lineHeading(tokens, i, end, index, heading);
      const { bullet } = lineStart(tokens, i);
      if (bullet) listed = true;
      else if (listed && ENDS_WITH_LIST.has(section) && end - i >= PARAGRAPH) section = 'none';
      while (lead !== null && !standsBelow(tokens, lead, i)) lead = lead.above;
      const opened = readLeadIn(tokens, i, end, lead, index, cue);
      if (opened !== null) lead = opened;
      if (found !== undefined) {
        section = found.section;
        listed = false;
        if (opened === null || !opened.oneOf) lead = null;
        i = end;
        continue;
      }
    }
    let to = i + 1;
    while (to < tokens.ids.length && !beginsSentence(tokens, to, index, heading)) to++;
    const inline = inlineHeading(tokens, i, to, index, heading);
    if (inline !== undefined) {
      section = inline.section;
      i = inline.end;
    }
    const below = lead !== null && i >= lead.to ? lead : null;
    if (i < to)
      sentences.push({
        from: i,
        to,
        section: sectionBelow(below, section),
        aside: asideFrom(tokens, i, to, index, aside),
        lead: below,
      });
    i = to;
  }
  return sentences;
}
