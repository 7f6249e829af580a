/** What divides words: everything but letters, digits, marks, and the signs that names of languages end in (C++, C#). */
const BETWEEN = /[^\p{L}\p{N}\p{M}+#]+/u;
/** The same as far as it stands in ASCII, and the usual bullets, dashes and quotation marks: what divides nearly all words, and quickly. */
const MOSTLY_BETWEEN = /[\0-"$-*,-/:-@[-`{-\x7f\xa0\xab\xbb\u2010-\u2027]+/;
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

/** The words of a text, folded, as often as they stand there; only what is not ASCII is looked at letter by letter. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const piece of text.toLowerCase().split(MOSTLY_BETWEEN)) {
    if (!BEYOND_ASCII.test(piece)) words.push(piece);
    else words.push(...folded(piece).split(BETWEEN));
  }
  return words;
}

/** The words that are looked for, folded; every one of them has to be found. */
export const searchedWords = (typed: string): readonly string[] => [...new Set(wordsIn(typed))].filter(Boolean);

/** Every word of a text once, folded, each behind a line break: what a search reads in place of the text. */
export function wordList(text: string): string {
  const seen = new Set(['']);
  let list = '';
  for (const word of wordsIn(text)) {
    if (seen.has(word)) continue;
    seen.add(word);
    list += `\n${word}`;
  }
  return list;
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
