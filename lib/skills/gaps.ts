import { Char, charClass, isDigit, isUpper } from './characters';

/** What stands between a word and the one before it, from the loosest tie to the strongest break. */
export const Gap = { soft: 0, slash: 1, list: 2, paren: 3, colon: 4, stop: 5, line: 6 } as const;

/** How strongly the character at `i`, which is no word, breaks the text. */
export function gapAt(text: string, i: number): number {
  switch (text[i]) {
    case '/':
    case '|':
    case '\\':
      return Gap.slash;
    case ',':
    case '+':
    case '、':
      return Gap.list;
    case '(':
    case ')':
    case '[':
    case ']':
      return Gap.paren;
    case ':':
      return Gap.colon;
    case '.':
    case '!':
    case '?':
    case ';':
    case '•':
    case '·':
    case '…':
    case '—':
      return Gap.stop;
    case '-':
    case '–':
    case '*':
      return dashGap(text, i);
    default:
      return Gap.soft;
  }
}

/** A tight hyphen joins, a free-standing dash separates, and one before a capital or a number begins a list item. */
function dashGap(text: string, i: number): number {
  const before = charClass(text.charCodeAt(i - 1));
  const after = charClass(text.charCodeAt(i + 1));
  if (before === Char.word && after === Char.word) return Gap.soft;
  let next = i + 1;
  while (next < text.length && charClass(text.charCodeAt(next)) === Char.space) next++;
  const char = text[next] ?? ' ';
  if (next > i + 1 && (isUpper(char) || isDigit(char.charCodeAt(0)))) return Gap.stop;
  return before === Char.word && after === Char.space ? Gap.list : Gap.soft;
}
