import { foldWord } from './characters';
import { type Cue, NUMBER_WORDS } from './cues';
import { Gap } from './gaps';
import type { Reading } from './need';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';

/** A span of years that a sentence asks for, and where it stands. */
export interface YearsAsked {
  readonly years: number;
  /** First word of the span. */
  readonly from: number;
  /** The word after its last. */
  readonly to: number;
}

const NUMBERS = new Map(Object.entries(NUMBER_WORDS).map(([word, value]) => [foldWord(word), value]));
/** More spans in one sentence are no demand of a person's; it also bounds the work. */
const MAX_SPANS = 12;
/** More years than this are the age of a company or a person. */
const MOST_YEARS = 20;
/** "for over 20 years", "the past few years": words before a span that make it no demand. */
const NOT_ASKED = new Set('for over last past next every within founded since'.split(' '));
/** "5 + or more years": words between the number and "years", and how many. */
const BETWEEN = 4;
const MAY_STAND_BETWEEN = new Set(
  (
    'or more plus and to at least up min max minimum full good solid complete consecutive calendar progressive relevant professional proven work working overall total ' +
    'oder mehr bis und volle ou plus et a o mas y al piu e mais of meer tot en'
  ).split(' '),
);
/** "1 an" is a year, "an" alone an article: only right behind its number. */
const ALSO_A_WORD = new Set(['an']);
/** Words after a span of years that may still speak of it. */
const REACH = 60;

const wordAt = (tokens: Tokens, i: number) => foldWord(tokens.text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0));

function numberAt(tokens: Tokens, i: number): number | undefined {
  const word = wordAt(tokens, i);
  const value = /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.get(word);
  return value !== undefined && value >= 1 && value <= MOST_YEARS ? value : undefined;
}

/** The lowest number right before the word "years" at `at`, with the place where the span begins. */
function numberBefore(
  tokens: Tokens,
  at: number,
  start: number,
): { readonly years: number; readonly from: number } | undefined {
  let found: { readonly years: number; readonly from: number } | undefined;
  for (let i = at - 1; i >= Math.max(start, at - BETWEEN); i--) {
    if ((tokens.gaps[i + 1] ?? Gap.line) >= Gap.stop) break;
    const value = numberAt(tokens, i);
    if (value !== undefined) found = { years: found === undefined ? value : Math.min(found.years, value), from: i };
    else if (!MAY_STAND_BETWEEN.has(wordAt(tokens, i))) break;
  }
  return found;
}

/** All spans of years that a sentence asks for; ages of people and companies are none. */
export function readYears(tokens: Tokens, sentence: Sentence, cues: readonly (Cue | undefined)[]): YearsAsked[] {
  const spans: YearsAsked[] = [];
  for (let i = sentence.from; i < sentence.to && spans.length < MAX_SPANS; i++) {
    if (cues[i] !== 'years') continue;
    const number = numberBefore(tokens, i, sentence.from);
    if (number === undefined || cues[i + 1] === 'age') continue;
    if (ALSO_A_WORD.has(wordAt(tokens, i)) && numberAt(tokens, i - 1) === undefined) continue;
    const lead = number.from > sentence.from ? wordAt(tokens, number.from - 1) : '';
    const company = NOT_ASKED.has(lead) && number.years >= 10;
    if (!company) spans.push({ years: number.years, from: number.from, to: i + 1 });
  }
  return spans;
}

/** The years asked for the mention at words `from` … `to`: those of the last span before it, else of a span right behind it, else null. */
export function yearsFor(reading: Reading, spans: readonly YearsAsked[], from: number, to: number): number | null {
  const { tokens } = reading;
  let before: YearsAsked | undefined;
  for (const span of spans) {
    if (span.to <= from) before = span;
    else if (before === undefined && span.from >= to && span.from - to <= BETWEEN && !crosses(tokens, to, span.from))
      return span.years;
  }
  return before !== undefined && reaches(reading, before.to, from) ? before.years : null;
}

/** Whether a span that ends at `start` still speaks of word `at`: a bracket, or another phrase of asking after a first skill, ends it. */
function reaches({ tokens, cues, skillAt }: Reading, start: number, at: number): boolean {
  let named = false;
  for (let i = start; i < at; i++) {
    if (skillAt(i)) named = true;
    else if (named && (cues[i] === 'want' || cues[i] === 'must' || cues[i] === 'ideally') && !skillAt(i - 1))
      return false;
    if (
      named &&
      tokens.gaps[i + 1] === Gap.paren &&
      tokens.text[(tokens.starts[i + 1] ?? 1) - 1] === '(' &&
      !skillAt(i)
    )
      return false;
  }
  return at - start <= REACH;
}

/** True where the words `from` … `to` hold a comma: the span behind it speaks of something else. */
function crosses(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens.gaps[i] === Gap.list) return true;
  return false;
}
