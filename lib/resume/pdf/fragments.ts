import { joinSpacedLetters, readable } from '../lines';

/** A piece of text as the PDF places it; y grows downwards through all pages. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where the letters stand on. */
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
  readonly font: string;
  readonly links: readonly string[];
}

/** Letters further apart than this many times their size belong to different cells. */
const CELL_GAP = 0.8;
/** A smaller distance than this is within a word. */
const WORD_GAP = 0.12;

const byRow = (a: PlacedText, b: PlacedText) => a.y - b.y || a.left - b.left;

const onSameLine = (a: PlacedText, b: PlacedText) => Math.abs(a.y - b.y) < 0.3 * Math.min(a.size, b.size);

function joins(before: PlacedText, next: PlacedText): boolean {
  const gap = next.left - before.right;
  const size = Math.min(before.size, next.size);
  const alike = Math.max(before.size, next.size) < 1.25 * size || gap < 0.35 * size;
  return alike && gap < CELL_GAP * size && gap > -0.6 * size;
}

function joined(before: PlacedText, next: PlacedText): PlacedText {
  const spaced = next.left - before.right > WORD_GAP * before.size;
  const space = spaced && !before.text.endsWith(' ') && !next.text.startsWith(' ') ? ' ' : '';
  const longer = before.text.length >= next.text.length ? before : next;
  return {
    text: before.text + space + next.text,
    left: before.left,
    right: Math.max(before.right, next.right),
    y: longer.y,
    size: longer.size,
    font: longer.font,
    links: [...new Set([...before.links, ...next.links])],
  };
}

/** Puts together what stands on one line without a gap; icons and blank pieces are dropped. Top to bottom, left to right. */
export function fragmentsOf(pieces: readonly PlacedText[]): PlacedText[] {
  const shown = pieces
    .map((piece) => ({ ...piece, text: readable(piece.text) }))
    .filter(({ text }) => text.trim() !== '');
  const rows: PlacedText[][] = [];
  for (const piece of shown.sort(byRow)) {
    const row = rows.slice(-6).findLast((candidate) => candidate[0] !== undefined && onSameLine(candidate[0], piece));
    if (row === undefined) rows.push([piece]);
    else row.push(piece);
  }
  return rows.flatMap((row) => {
    const fragments: PlacedText[] = [];
    for (const piece of row.sort((a, b) => a.left - b.left)) {
      const last = fragments.at(-1);
      if (last !== undefined && joins(last, piece)) fragments[fragments.length - 1] = joined(last, piece);
      else fragments.push(piece);
    }
    return fragments.map((fragment) => ({
      ...fragment,
      text: joinSpacedLetters(fragment.text.replace(/ {3,}/g, '  ').trim()),
    }));
  });
}
