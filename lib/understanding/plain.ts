/** Controls, formats (zero-width, direction marks, soft hyphens), lone surrogates and private characters: all but tab and line end. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu;
const LINE_ENDS = /\r\n?|[\f\v\u0085\u2028\u2029]/g;

/** The text without characters that show nothing, with `\n` as its only line end. */
export const visible = (text: string): string => text.replace(LINE_ENDS, '\n').replace(INVISIBLE, '');

/** At most `max` UTF-16 units, never ending in half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
}

const UNDECOMPOSED: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', đ: 'd', œ: 'oe', ı: 'i' };

/** The same words however they are written: lower case, no accents, typographic dashes and apostrophes made plain, single spaces. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[łøßæđœı]/g, (letter) => UNDECOMPOSED[letter] ?? letter)
    // What is written in syllables was taken apart too.
    .normalize('NFC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
