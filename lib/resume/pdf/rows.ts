import { periodIn } from '../dates';
import { monthNamed } from '../month-names';
import type { PlacedText } from './fragments';

/** A row of a column: what stands on one line of it, from left to right. */
export interface Row {
  readonly cells: readonly PlacedText[];
  /** The column's own edges. */
  readonly left: number;
  readonly right: number;
  /** First row of a column that has sections of its own. */
  readonly start: boolean;
}

/** At the same place, as far as a reader sees. */
export const near = (a: number, b: number) => Math.abs(a - b) < 1.5;

/** Where the text of a column ends. */
export const rightOf = (pieces: readonly PlacedText[]): number => Math.max(...pieces.map((piece) => piece.right));

/** Rows of a region without columns; `right`: where the column ends that the region is a part of. */
export function rowsOf(region: readonly PlacedText[], right = rightOf(region)): Row[] {
  if (region.length === 0) return [];
  const left = Math.min(...region.map((piece) => piece.left));
  const rows: PlacedText[][] = [];
  for (const piece of [...region].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    const beside = row?.[0];
    if (row && beside && Math.abs(beside.y - piece.y) < 0.35 * Math.max(beside.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  return withSplitDates(
    rows.map((cells) => ({ cells: cells.sort((a, b) => a.left - b.left), left, right, start: false })),
  );
}

const extended = (cell: PlacedText, by: PlacedText): PlacedText => ({
  ...cell,
  text: `${cell.text} ${by.text}`,
  right: Math.max(cell.right, by.right),
  links: [...cell.links, ...by.links],
});

/** A title and a date that were both too narrow for their text go on in the next row. */
function withSplitDates(rows: readonly Row[]): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const cells = above === undefined ? undefined : cellsWith(above, row);
    if (above === undefined || cells === undefined) whole.push(row);
    else whole[whole.length - 1] = { ...above, cells };
  }
  return whole;
}

/** The cells of the row above with this row's text; undefined where this row is one of its own. */
function cellsWith(above: Row, row: Row): PlacedText[] | undefined {
  const [first, second] = row.cells;
  const [top] = above.cells;
  if (!first || !top || above.cells.length !== 2 || row.cells.length !== 2 || first.y - top.y > 2 * top.size)
    return undefined;
  // "Certificate of|March" over "Something|2022".
  const [one, two] = above.cells;
  const splitDate = two !== undefined && monthNamed(two.text) !== undefined && /^\d{4}$/.test(second?.text ?? '');
  if (!splitDate || !one || !second || !near(one.left, first.left)) return undefined;
  return [extended(one, first), extended(two, second)];
}

/** In a row of three or more that ends with a date, a cell that was too narrow for its text goes on alone below itself. */
export function withWholeCells(fragments: readonly PlacedText[]): PlacedText[] {
  const rows = new Map<number, PlacedText[]>();
  for (const piece of fragments) rows.set(Math.round(piece.y), [...(rows.get(Math.round(piece.y)) ?? []), piece]);
  const tables = [...rows.values()].filter(
    (row) => row.length >= 3 && periodIn(row.reduce((a, b) => (b.left > a.left ? b : a)).text) !== undefined,
  );
  const joined = new Map<PlacedText, PlacedText>();
  const dropped = new Set<PlacedText>();
  for (const row of tables) {
    for (const cell of row) {
      const below = fragments.find(
        (piece) =>
          near(piece.left, cell.left) &&
          piece.font === cell.font &&
          piece.y > cell.y &&
          piece.y - cell.y < 2 * cell.size,
      );
      const isFirst = row.every((other) => other.left >= cell.left);
      if (below === undefined || isFirst || rows.get(Math.round(below.y))?.length !== 1) continue;
      joined.set(cell, extended(cell, below));
      dropped.add(below);
    }
  }
  return fragments.filter((piece) => !dropped.has(piece)).map((piece) => joined.get(piece) ?? piece);
}
