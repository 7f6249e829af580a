import { Char, charClass, foldWord, isDigit, isUpper } from './characters';
import { Gap, gapAt } from './gaps';
import type { Vocabulary, Word } from './vocabulary';
import { isAddress, isDotNet, isPartOfAddress, MAX_WORD, wordEnd } from './word-ends';

/** A text cut into words: word `i` is `text.slice(starts[i], ends[i])`. Parallel lists, because a posting has a thousand words and this runs on every page. */
export interface Tokens {
  readonly text: string;
  readonly starts: number[];
  readonly ends: number[];
  /** Ids of the folded words in the vocabulary, -1 when no phrase has the word. */
  readonly ids: number[];
  /** Ids of their singular forms, -1 when there is none. */
  readonly singulars: number[];
  /** Gap before each word. */
  readonly gaps: number[];
}

const GLUED_VERSION = /^(\p{L}[\p{L}.+#]*[\p{L}+#])\d{1,4}(?:\.[\dx]{1,3}){0,2}$/u;
/** A span of years glued to the word before it by a lost line break: "experience5+ years". */
const GLUED_YEARS = /^(\p{L}{3,40})\d{1,2}\s?(?:\+|[-–]\s?\d{1,2})?\s?(?:or more )?(?:years?|yrs?)\b/iu;
const YEARS_AHEAD = 20;
/** Words whose full stop ends no sentence, whatever follows. */
const ABBREVIATION = new Set(['e.g', 'i.e', 'u.s', 'z.b', 'eg', 'ie', 'vs', 'bzw']);

interface Sink extends Tokens {
  readonly vocabulary: Vocabulary;
  lineStart: number;
}

function push(sink: Sink, start: number, end: number, gap: number, { id, singular }: Word): void {
  sink.starts.push(start);
  sink.ends.push(end);
  sink.ids.push(id);
  sink.singulars.push(singular);
  sink.gaps.push(gap);
}

/** Where words were glued by a lost line break ("skillsYou", "services.You"): the place to cut, or 0. */
function glueAt(word: string, vocabulary: Vocabulary): number {
  for (let i = 3; i < word.length - 1; i++) {
    const right = word[i] ?? '';
    const after = word[i + 1] ?? '';
    if (!isUpper(right) || isUpper(after) || isUpper(word[i - 1] ?? '') || word[i - 1] === '.') continue;
    const lowerLeft = i >= 4 && !isUpper(word[0] ?? '');
    if (lowerLeft || vocabulary.startsSentence(foldWord(word.slice(i)))) return i;
  }
  return 0;
}

/** Adds the word at `start`; one that no phrase knows is tried without its version, and cut where line breaks were lost. */
function addWord(sink: Sink, start: number, end: number, gap: number): void {
  const { vocabulary } = sink;
  const raw = sink.text.slice(start, Math.min(end, start + MAX_WORD));
  const word = vocabulary.look(raw);
  if (word.id >= 0 || end - start > MAX_WORD) {
    push(sink, start, end, gap, word);
    return;
  }
  const { folded } = word;
  if (folded.length > 1 && folded.endsWith('+') && !folded.endsWith('++')) {
    addWord(sink, start, end - 1, gap);
    return;
  }
  const dot = raw.indexOf('.', 1);
  const plain = folded.endsWith('.js') ? vocabulary.look(folded.slice(0, -3)) : undefined;
  if (plain !== undefined && plain.id >= 0) push(sink, start, end, gap, plain);
  else if (dot > 0 && dot < raw.length - 1 && !ABBREVIATION.has(folded)) {
    addWord(sink, start, start + dot, gap);
    const sentence = isUpper(raw[dot + 1] ?? '') || !isDigit(raw.charCodeAt(dot + 1));
    addWord(sink, start + dot + 1, end, sentence ? Gap.stop : Gap.soft);
  } else addUnknown(sink, start, end, gap, raw, word);
}

/** Adds a word that no phrase has: cut where line breaks were lost ("experience5+ years", "skillsYou"), or without its version ("Python3"). */
function addUnknown(sink: Sink, start: number, end: number, gap: number, raw: string, word: Word): void {
  const version = GLUED_VERSION.exec(word.folded)?.[1];
  const years = version === undefined ? undefined : GLUED_YEARS.exec(sink.text.slice(start, end + YEARS_AHEAD))?.[1];
  const cut = years === undefined ? (version === undefined ? glueAt(raw, sink.vocabulary) : 0) : years.length;
  if (cut > 0 && cut < end - start) {
    addWord(sink, start, start + cut, gap);
    addWord(sink, start + cut, end, Gap.stop);
    return;
  }
  const known = version === undefined ? undefined : sink.vocabulary.look(version);
  if (version !== undefined && known !== undefined && known.id >= 0)
    push(sink, start, start + version.length, gap, known);
  else push(sink, start, end, gap, word);
}

/** Shorter lines are list items or headings rather than wrapped text. */
const WRAPPED_LINE = 50;

/** A line that was wrapped in the middle of a sentence goes on: it is long or ends in a comma, and the next begins small. Its break is no break. */
function isWrapped(sink: Sink, lineBreak: number, next: number): boolean {
  const char = sink.text[next] ?? '';
  const small = charClass(char.charCodeAt(0)) === Char.word && !isUpper(char) && !isDigit(char.charCodeAt(0));
  return small && (lineBreak - sink.lineStart >= WRAPPED_LINE || sink.text[lineBreak - 1] === ',');
}

/** True where the stop before `next` does not end a sentence: after "e.g." and the like. */
function isAbbreviated(sink: Sink): boolean {
  const last = sink.starts.length - 1;
  const start = sink.starts[last];
  return start !== undefined && ABBREVIATION.has(foldWord(sink.text.slice(start, sink.ends[last])));
}

/** Cuts a text into words. Linear in its length; offsets are UTF-16 units of the text as given. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const sink: Sink = { text, vocabulary, starts: [], ends: [], ids: [], singulars: [], gaps: [], lineStart: 0 };
  let gap: number = Gap.line;
  let at = text.indexOf('@');
  let breaks = 0;
  let lineBreak = 0;
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    const dotName = isDotNet(text, i);
    if (at >= 0 && at < i) at = text.indexOf('@', i);
    if (kind === Char.word && isAddress(text, i, at)) {
      while (i < text.length && isPartOfAddress(text.charCodeAt(i))) i++;
      gap = Math.max(gap, Gap.paren);
    } else if (kind === Char.word || dotName) {
      if (breaks === 1 && gap === Gap.line && isWrapped(sink, lineBreak, i)) gap = Gap.soft;
      if (breaks > 0) sink.lineStart = i;
      if (gap === Gap.stop && isAbbreviated(sink)) gap = Gap.soft;
      const end = dotName ? i + 4 : wordEnd(text, i);
      addWord(sink, i, end, gap);
      i = end;
      gap = Gap.soft;
      breaks = 0;
    } else if (code === 38) {
      push(sink, i, i + 1, gap, vocabulary.look('and'));
      gap = Gap.soft;
      i++;
    } else {
      if (kind === Char.line) {
        if (breaks === 0) lineBreak = i;
        if (code !== 13 || text.charCodeAt(i + 1) !== 10) breaks++;
      }
      const found = kind === Char.line ? Gap.line : kind === Char.other ? gapAt(text, i) : Gap.soft;
      if (found > gap) gap = found;
      i++;
    }
  }
  return sink;
}
