/** One line or paragraph of a résumé with what its look says, whatever file it comes from. */
export interface Line {
  /** Cells that stand apart on the same line are separated by a tab. */
  readonly text: string;
  /** 1: as large as running text. */
  readonly size: number;
  /** Bold, or set in another font than running text. */
  readonly strong: boolean;
  /** Empty space above it, in lines; 0 follows directly. */
  readonly gap: number;
  readonly bullet: boolean;
  /** Something new begins here: the top of a column. What stood before it has ended. */
  readonly start: boolean;
  /** The file itself says that it is a heading. */
  readonly heading: boolean;
  /** Addresses that the line links to. */
  readonly links: readonly string[];
}

/** A line of running text. */
export const PLAIN_LINE: Line = {
  text: '',
  size: 1,
  strong: false,
  gap: 0,
  bullet: false,
  start: false,
  heading: false,
  links: [],
};

/** More lines than a résumé has; a longer document is cut there. */
export const MOST_LINES = 4_000;

const BULLET = /^\s*(?:[•●○◦▪▫■□►▶‣⁃∙·✓✔➢➤→✦❖\uf0b7\u2043]|[-–—*+](?=\s)|o(?=\s{2,}|\t))\s*/u;

/** The text without the sign of a list item, undefined when it has none. */
export function withoutBullet(text: string): string | undefined {
  const found = BULLET.exec(text);
  return found === null ? undefined : text.slice(found[0].length);
}

/** Signs of icon fonts and other private characters, invisible ones, and hyphens that only say where to break. */
const UNREADABLE = /[\p{Co}\p{Cn}\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\ufffd]/gu;
const CONTROL = /(?!\t)\p{Cc}/gu;

/** Readable text: ligatures taken apart, accents joined with their letters, icons and invisible signs dropped. */
export const readable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKD'))
    .replace(UNREADABLE, '')
    .replace(CONTROL, ' ')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ');

/** "E X P E R I E N C E" is a word: single letters that stand apart are joined where nearly the whole line is so. */
export function joinSpacedLetters(text: string): string {
  const words = text.trim().split(/ +/);
  if (words.length < 4 || words.some((word) => word.length > 1)) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(' ', ''))
    .join(' ');
}
