/** What a character does in a posting's text. */
export const Char = { other: 0, word: 1, space: 2, line: 3, hidden: 4 } as const;

const LETTER = /[\p{L}\p{N}\p{M}]/u;

function classify(code: number): number {
  if (code === 10 || code === 13 || code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029)
    return Char.line;
  if (code <= 32 || code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a)) return Char.space;
  if (code === 0x202f || code === 0x205f || code === 0x3000) return Char.space;
  if (code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200f)) return Char.hidden;
  if (code >= 0xd800 && code <= 0xdfff) return Char.other;
  return LETTER.test(String.fromCharCode(code)) ? Char.word : Char.other;
}

const table = new Uint8Array(0x10000).fill(255);

/** The class of a UTF-16 unit: part of a word, a space, a line break, invisible (soft hyphen, zero width), or anything else. */
export function charClass(code: number): number {
  const known = table[code];
  if (known !== undefined && known !== 255) return known;
  const found = classify(code);
  table[code] = found;
  return found;
}

/** True for a capital letter. */
export function isUpper(char: string): boolean {
  return char !== char.toLowerCase();
}

/** A word as it is compared: lower case, without accents, invisible characters and apostrophes. Its length may differ from the original's. */
export function foldWord(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 39) plain = false;
  }
  if (plain) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u2060\ufeff'’]/gu, '')
    .toLowerCase();
}

/** True for the code of a part of a word. */
export const isWord = (code: number) => charClass(code) === Char.word;

/** True for the code of an ASCII digit. */
export const isDigit = (code: number) => code >= 48 && code <= 57;
