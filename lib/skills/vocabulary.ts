import { foldWord } from './characters';

/** A word of a text. */
export interface Word {
  readonly folded: string;
  /** Its number, -1 when no phrase has it. */
  readonly id: number;
  /** Its singular's number, -1 when no phrase has it or the word is no plural. */
  readonly singular: number;
}

/** The words that any phrase uses, each with a number. */
export interface Vocabulary {
  /** The word's number, -1 when no phrase has it. The word must be folded. */
  idOf(word: string): number;
  /** Everything about a word as it stands in a text. */
  look(raw: string): Word;
  /** True for a word that often begins a sentence of a posting ("Experience", "You"). */
  startsSentence(word: string): boolean;
  /** Adds the word and its other spellings. */
  add(word: string): number;
}

/** Spellings that differ between British and American English, at the end or within a word. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
  [/ization(s?)$/, 'isation$1'],
  [/izing$/, 'ising'],
  [/ized$/, 'ised'],
  [/ize$/, 'ise'],
  [/avior/, 'aviour'],
  [/odeling$/, 'odelling'],
  [/^labor$/, 'labour'],
  [/^center(s?)$/, 'centre$1'],
  [/^program$/, 'programme'],
  [/^catalog$/, 'catalogue'],
  [/^license(s?)$/, 'licence$1'],
  [/^defense$/, 'defence'],
  [/lyze$/, 'lyse'],
  [/lyzing$/, 'lysing'],
];

/** Most words are written alike on both sides and are looked at no further. */
const MAY_DIFFER = /iz(?:e|ation|ing)|avior|odeling|labor|center|program|catalog|license|defense|lyz/;

const STARTERS = new Set(
  (
    'experience experiences you your ability strong excellent knowledge responsibilities qualifications requirements required preferred proficiency proficient ' +
    'familiarity understanding must basic minimum desired bachelor bachelors master masters degree exceptional advanced comfortable hands solid good demonstrated proven working we what our the this these ' +
    'about benefits additional key demonstrate passion expertise capable statistics bonus nice skills education position job role candidates employer all if in as be work'
  ).split(' '),
);

const NO_PLURAL = /(?:ss|us|is|os|as|js|ics|ous)$/;

/** Words that are remembered at most: a text of nonsense must not fill the memory. */
const MOST_SEEN = 20_000;

/** The singular of a folded English plural, or undefined. Names in -s ("Kubernetes", "Jenkins") are safe: the whole word is always tried first. */
export function singular(word: string): string | undefined {
  if (word.length < 4 || !word.endsWith('s') || NO_PLURAL.test(word)) return undefined;
  if (word.endsWith('ies') && word.length > 5) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  /** Words already looked at: postings use the same few thousand over and over. */
  const seen = new Map<string, Word>();
  let next = 0;
  const idOf = (word: string) => ids.get(word) ?? -1;
  return {
    idOf,
    look(raw) {
      const known = seen.get(raw);
      if (known !== undefined) return known;
      if (seen.size >= MOST_SEEN) seen.clear();
      const folded = foldWord(raw);
      const one = singular(folded);
      const word = { folded, id: idOf(folded), singular: one === undefined ? -1 : idOf(one) };
      seen.set(raw, word);
      return word;
    },
    startsSentence: (word) => STARTERS.has(word),
    add(word) {
      const folded = foldWord(word);
      const known = ids.get(folded);
      if (known !== undefined) return known;
      if (seen.size > 0) seen.clear();
      const id = next++;
      ids.set(folded, id);
      if (!MAY_DIFFER.test(folded)) return id;
      for (const [pattern, replacement] of BRITISH) {
        const other = folded.replace(pattern, replacement);
        if (other !== folded && !ids.has(other)) ids.set(other, id);
      }
      return id;
    },
  };
}
