import { Char, charClass, isDigit, isWord } from './characters';

/** Longest run of characters that is looked up as one word or address, in UTF-16 units. */
export const MAX_WORD = 80;
const DOT = 46;
const PLUS = 43;
const HASH = 35;
/** "l'anglais", "d'Excel", "qu'en": the apostrophe parts two words. */
const ELISION = /^(?:[cdjlmnst]|qu)$/i;
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

/** The end of the word that begins at `start`: inner dots, apostrophes and invisible characters belong to it, and so do the signs of C++, C# and F#. */
export function wordEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = charClass(code);
    if (kind === Char.word || kind === Char.hidden) {
      i++;
      continue;
    }
    if (i > start && i + 1 < text.length && isWord(text.charCodeAt(i + 1))) {
      if (code === DOT) {
        i++;
        continue;
      }
      if (isApostrophe(code) && !ELISION.test(text.slice(start, i))) {
        i++;
        continue;
      }
    }
    break;
  }
  if (i > start && text.charCodeAt(i) === PLUS) {
    if (text.charCodeAt(i + 1) === PLUS) return i + 2;
    if (!isDigit(text.charCodeAt(i - 1)) && !isWord(text.charCodeAt(i + 1))) return i + 1;
  }
  if (i > start && text.charCodeAt(i) === HASH && !isWord(text.charCodeAt(i + 1))) return i + 1;
  return i;
}

const ADDRESS = /(?:https?:\/\/|www\.|mailto:|[\w.+-]{1,64}@[\w-]{1,64}\.)/iy;
const H = 104;
const M = 109;
const W = 119;

/** True where a web or mail address begins: its parts name no skill. `at` is the next at sign of the text. */
export function isAddress(text: string, start: number, at: number): boolean {
  const first = text.charCodeAt(start) | 32;
  if (first !== H && first !== W && first !== M && (at < 0 || at - start > MAX_WORD)) return false;
  ADDRESS.lastIndex = start;
  return ADDRESS.test(text);
}

/** Everything up to a space, a line break or a closing bracket belongs to an address. */
export function isPartOfAddress(code: number): boolean {
  const kind = charClass(code);
  return kind !== Char.space && kind !== Char.line && code !== 41 && code !== 62;
}

/** True where ".net" begins: the one name that begins with a dot. */
export function isDotNet(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === DOT &&
    /^\.net(?![a-z0-9])/i.test(text.slice(at, at + 5)) &&
    !isWord(text.charCodeAt(at - 1))
  );
}
