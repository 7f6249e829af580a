/** What divides words: everything but letters, digits, marks, and the signs that names of languages end in (C++, C#). */
const BETWEEN = /[^\p{L}\p{N}\p{M}+#]+/u;
const BETWEEN_ASCII = /[^a-z0-9+#]+/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Written without spaces: there a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Without case and accents: "Zürich" and "zurich" are found by each other. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  return BEYOND_ASCII.test(lower)
    ? lower
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replaceAll('ß', 'ss')
    : lower;
}

const split = (lower: string): string[] => lower.split(BEYOND_ASCII.test(lower) ? BETWEEN : BETWEEN_ASCII);

/** The words that are looked for, folded; every one of them has to be found. */
export const searchedWords = (typed: string): readonly string[] => [...new Set(split(folded(typed)))].filter(Boolean);

/** Every word of a text once, folded, each behind a line break: what a search reads in place of the text. */
export function wordList(text: string): string {
  const words = new Set(split(folded(text)));
  words.delete('');
  return [...words].map((word) => `\n${word}`).join('');
}

/** Does one of the words in this list begin with the (folded) word? Where no spaces are written, it may stand anywhere. */
export function listHas(list: string, word: string): boolean {
  const anywhere = UNSPACED.test(word);
  // Looking for the line break with the word would stop at every word of the list.
  for (let at = list.indexOf(word); at >= 0; at = list.indexOf(word, at + 1)) {
    if (anywhere || list[at - 1] === '\n') return true;
  }
  return false;
}
