import { periodIn } from '../dates';
import { sectionNamed } from '../headings';
import { isLevel } from '../levels';
import { type Line, PLAIN_LINE, withoutBullet } from '../lines';
import type { PlacedText } from './fragments';
import type { Row } from './rows';

/** How many letters each font and size sets: the most is running text. */
function bodyOf(rows: readonly Row[]): { readonly font: string; readonly size: number } {
  const fonts = new Map<string, number>();
  const sizes = new Map<number, number>();
  for (const { font, size, text } of rows.flatMap(({ cells }) => cells)) {
    fonts.set(font, (fonts.get(font) ?? 0) + text.length);
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  const most = <K>(counts: ReadonlyMap<K, number>) => [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { font: most(fonts) ?? '', size: most(sizes) ?? 10 };
}

/** Endings that are no word of their own: the hyphen before them only broke the line. */
const WORD_ENDING =
  /^(?:ments?|tions?|sions?|ings?|ness|able|ible|ity|ities|ance|ence|ically|ation|ations|izing|ized|tung|lung|rung|dung|gung|ungen?|keit|heit|schaft|lichen?|ischen?|ierung|ement|ción|ciones|dades?)\b/u;

/** Two lines of one paragraph as one text. */
function glued(before: string, next: string): string {
  if (!/\p{L}-$/u.test(before)) return `${before} ${next}`;
  return WORD_ENDING.test(next) ? before.slice(0, -1) + next : before + next;
}

/** The row before was full: the next one's first word had no room in it. */
function isWrapped(before: Row, next: Row): boolean {
  const [last, first] = [before.cells.at(-1), next.cells[0]];
  if (last === undefined || first === undefined || before.cells.length > 1) return false;
  const word = first.text.split(/\s/, 1)[0] ?? '';
  const width = ((first.right - first.left) * (word.length + 1)) / Math.max(first.text.length, 1);
  return last.right + width > before.right - 1;
}

const isAlike = (a: PlacedText, b: PlacedText) => Math.abs(a.size - b.size) < 0.6;

function continues(before: Row, next: Row, pitch: number, inList: boolean, itemLeft: number | undefined): boolean {
  const [a, b] = [before.cells[0], next.cells[0]];
  if (a === undefined || b === undefined || next.start || next.cells.length > 1 || !isAlike(a, b)) return false;
  if (withoutBullet(b.text) !== undefined || sectionNamed(b.text) !== undefined) return false;
  if (b.y - a.y > pitch * 1.25 || b.y <= a.y) return false;
  if (isLevel(b.text) || (a.font !== b.font && a.text.length < 60)) return false;
  const centred = Math.abs(a.left + a.right - b.left - b.right) < 4;
  if (!inList && !centred && Math.abs(a.left - b.left) > 2 * a.size) return false;
  // Only the sign of a list item stands further left than the row below it.
  if (b.left - a.left > 0.8 * a.size && !centred && withoutBullet(a.text) === undefined) return false;
  if (isDated(b.text) || isAddressed(a.text) || isAddressed(b.text)) return false;
  // The text of a list item stands in line below its first one, which its sign has moved to the right.
  if (inList && itemLeft !== undefined && itemLeft - b.left > 0.6 * b.size) return true;
  // What is short was hardly broken for want of room.
  return (a.text.length >= 24 && isWrapped(before, next)) || /^\p{Ll}/u.test(b.text) || /[,&|-]$/.test(a.text);
}

/** Mostly a date. */
function isDated(text: string): boolean {
  const period = periodIn(text);
  return period !== undefined && text.length < 45 && period.to - period.from > 0.4 * text.length;
}

/** A short line with a mail or web address, or a telephone number: a contact detail. */
const isAddressed = (text: string): boolean =>
  text.length < 60 && /\S@\S|https?:|www\.|\w\.(?:com|org|net|io|dev|de)\b|\d{3}[\s-]\d{4}/.test(text);

/** The distance of two lines of running text, in points. */
function pitchOf(rows: readonly Row[], size: number): number {
  const steps = rows
    .flatMap(({ cells }, at) => {
      const [a, b] = [cells[0], rows[at + 1]?.cells[0]];
      return a && b && isAlike(a, b) && b.y > a.y ? [b.y - a.y] : [];
    })
    .filter((step) => step < 2.2 * size)
    .sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 3)] ?? 1.3 * size;
}

/** Rows as lines and paragraphs: wrapped rows are joined, sizes and gaps told in terms of running text. */
export function paragraphsOf(rows: readonly Row[]): Line[] {
  const body = bodyOf(rows);
  const pitch = pitchOf(rows, body.size);
  const lines: Line[] = [];
  /** Where the items of a list begin whose signs are drawings. */
  let bulletLeft: number | undefined;
  rows.forEach((row, at) => {
    const first = row.cells[0];
    const above = rows[at - 1];
    const last = lines.at(-1);
    if (first === undefined) return;
    if (above && last && continues(above, row, pitch, last.bullet, bulletLeft)) {
      lines[lines.length - 1] = {
        ...last,
        text: glued(last.text, first.text),
        links: [...last.links, ...first.links],
      };
      return;
    }
    const text = row.cells.map((cell) => cell.text).join('\t');
    const item = withoutBullet(text);
    const step = above?.cells[0] === undefined ? pitch : first.y - above.cells[0].y;
    // The sign of a list item is often a drawing: its text then stands to the right of its own second line.
    const hanging = item === undefined && isHanging(rows, at, pitch);
    if (hanging) bulletLeft = first.left;
    const sameList =
      bulletLeft !== undefined &&
      Math.abs(first.left - bulletLeft) < 1 &&
      last?.bullet === true &&
      first.font === body.font;
    const bullet = (item !== undefined || hanging || sameList) && row.cells.length === 1;
    if (!bullet) bulletLeft = undefined;
    lines.push({
      ...PLAIN_LINE,
      text: (item ?? text).trim(),
      size: first.size / body.size,
      strong: first.font !== body.font,
      gap: Math.max(0, step / pitch - 1),
      bullet,
      start: row.start,
      links: row.cells.flatMap((cell) => cell.links),
    });
  });
  return lines.filter(({ text }) => text !== '');
}

function isHanging(rows: readonly Row[], at: number, pitch: number): boolean {
  const [row, next] = [rows[at], rows[at + 1]];
  const [a, b] = [row?.cells[0], next?.cells[0]];
  if (!row || !next || !a || !b || row.cells.length > 1 || next.cells.length > 1 || !isAlike(a, b)) return false;
  if (isLevel(b.text)) return false;
  const step = b.y - a.y;
  return (
    step > 0 && step < 1.25 * pitch && a.left - b.left > 0.8 * a.size && isWrapped(row, next) && a.left > row.left + 1
  );
}
