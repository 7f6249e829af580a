import { periodIn } from '../dates';
import { sectionNamed } from '../headings';
import type { PlacedText } from './fragments';
import { near, type Row, rightOf, rowsOf } from './rows';

/** Narrowest space between two columns, in points. */
const GUTTER = 4;
const DEEPEST = 8;

interface Split {
  readonly edge: number;
  readonly from: number;
  readonly to: number;
  readonly left: readonly PlacedText[];
  readonly right: readonly PlacedText[];
}

/** Left edges that several pieces share, without the region's own. */
function sharedEdges(region: readonly PlacedText[]): number[] {
  const counts = new Map<number, number>();
  for (const { left } of region) counts.set(Math.round(left), (counts.get(Math.round(left)) ?? 0) + 1);
  const first = Math.min(...counts.keys());
  return [...counts].filter(([edge, count]) => count >= 2 && edge > first + 12).map(([edge]) => edge);
}

const linesOf = (pieces: readonly PlacedText[]) => new Set(pieces.map(({ y }) => Math.round(y))).size;

/** Dates and places that are set to the right edge belong to the lines on their left: they are no column. */
function isMargin(right: readonly PlacedText[]): boolean {
  const edge = Math.max(...right.map((piece) => piece.right));
  const flush = right.filter((piece) => near(piece.right, edge)).length;
  const short = right.filter(({ text }) => text.length < 42).length;
  const dates = right.filter(({ text }) => text.length < 42 && periodIn(text) !== undefined).length;
  return (flush > 0.6 * right.length && short > 0.8 * right.length) || dates > 0.6 * right.length;
}

/** `headingsCross`: a heading on the left ends the columns, also where it does not reach across. */
function splitAt(region: readonly PlacedText[], edge: number, headingsCross = false): Split | undefined {
  let best: Split | undefined;
  const consider = (band: readonly PlacedText[]) => {
    const left = band.filter((piece) => piece.left < edge - 1);
    const right = band.filter((piece) => piece.left >= edge - 1);
    const [first, last] = [band[0], band.at(-1)];
    if (first === undefined || last === undefined || linesOf(left) < 2 || linesOf(right) < 2) return;
    const inside = Math.min(...right.map((piece) => piece.left));
    if (inside < edge - 1.5 || isMargin(right)) return;
    if (best === undefined || last.y - first.y > best.to - best.from)
      best = { edge, from: first.y, to: last.y, left, right };
  };
  let band: PlacedText[] = [];
  for (const piece of region) {
    const crosses = piece.right > edge - GUTTER || (headingsCross && sectionNamed(piece.text) !== undefined);
    if (piece.left < edge - 1 && crosses) {
      consider(band);
      band = [];
    } else band.push(piece);
  }
  consider(band);
  // Columns of a part have no headings of their own: the next one on the left ends them.
  if (
    !headingsCross &&
    best !== undefined &&
    !hasSections(best.right) &&
    hasSections(best.left) &&
    !isLabelColumn(best)
  )
    return splitAt(region, edge, true);
  return best;
}

/** The tallest two columns of a region. */
function bestSplit(region: readonly PlacedText[]): Split | undefined {
  let best: Split | undefined;
  for (const edge of sharedEdges(region)) {
    const split = splitAt(region, edge);
    if (split === undefined) continue;
    const [tall, taller] = [split.to - split.from, best === undefined ? 0 : best.to - best.from];
    if (best === undefined || tall > taller + 1 || (Math.abs(tall - taller) <= 1 && split.edge < best.edge))
      best = split;
  }
  return best;
}

/** A narrow column of headings or dates names what stands beside it: both are read line by line. */
function isLabelColumn({ left }: Split): boolean {
  const lines = [...left].filter(({ text }) => text.length > 1);
  const labels = lines.filter(
    ({ text }, at) =>
      text.length < 45 &&
      (periodIn(text) !== undefined ||
        sectionNamed(text) !== undefined ||
        sectionNamed(`${text} ${lines[at + 1]?.text ?? ''}`) !== undefined ||
        sectionNamed(`${lines[at - 1]?.text ?? ''} ${text}`) !== undefined),
  );
  return labels.length > 0.6 * lines.length;
}

/** Each label with the rows beside it, from the label's line to the next label's. */
function labelledRows({ left, right }: Split, depth: number): Row[] {
  const labels = rowsOf(left);
  const tops = labels.map(({ cells }) => (cells[0]?.y ?? 0) - 0.8 * (cells[0]?.size ?? 0));
  const above = right.filter(({ y }) => y < (tops[0] ?? 0));
  const edge = rightOf(right);
  const out = inOrder(above, depth, edge);
  for (let at = 0; at < labels.length; ) {
    let end = at + 1;
    const beside = (to: number) =>
      right.filter(({ y }) => y >= (tops[at] ?? 0) && y < (tops[to] ?? Number.POSITIVE_INFINITY));
    // A label of two lines: nothing new begins beside its second one.
    while (end < labels.length && isOneLabel(labels[end - 1], labels[end])) end++;
    const group = labels.slice(at, end);
    const text = group.flatMap(({ cells }) => cells.map((cell) => cell.text)).join(' ');
    const first = group[0]?.cells[0];
    const rows = inOrder(beside(end), depth, edge);
    if (first === undefined) out.push(...rows);
    else {
      const label: PlacedText = { ...first, text };
      const [head, ...rest] = rows;
      const isDate = periodIn(text) !== undefined && sectionNamed(text) === undefined;
      if (isDate && head !== undefined) out.push({ ...head, cells: [label, ...head.cells] }, ...rest);
      else out.push({ cells: [label], left: first.left, right: first.right, start: false }, ...rows);
    }
    at = end;
  }
  return out;
}

function isOneLabel(one: Row | undefined, two: Row | undefined): boolean {
  const [a, b] = [one?.cells[0], two?.cells[0]];
  if (a === undefined || b === undefined || b.y - a.y > 1.9 * a.size || a.font !== b.font) return false;
  return sectionNamed(b.text) === undefined || sectionNamed(`${a.text} ${b.text}`) !== undefined;
}

const hasSections = (pieces: readonly PlacedText[]) =>
  pieces.filter(({ text }) => sectionNamed(text) !== undefined).length > 0;

/** All rows in the order in which a person reads them: columns one after the other, each from top to bottom. */
export function inOrder(region: readonly PlacedText[], depth = 0, edge = rightOf(region)): Row[] {
  const split = depth < DEEPEST && region.length > 3 ? bestSplit(region) : undefined;
  if (split === undefined) return rowsOf(region, edge);
  const members = new Set([...split.left, ...split.right]);
  const above = region.filter((piece) => !members.has(piece) && piece.y <= split.from);
  const below = region.filter((piece) => !members.has(piece) && piece.y > split.from);
  const between = isLabelColumn(split)
    ? labelledRows(split, depth + 1)
    : [...inOrder(split.left, depth + 1), ...beginning(inOrder(split.right, depth + 1), hasSections(split.right))];
  return [...inOrder(above, depth + 1, edge), ...between, ...inOrder(below, depth + 1, edge)];
}

const beginning = (rows: readonly Row[], start: boolean): Row[] =>
  rows.map((row, at) => (at === 0 && start ? { ...row, start } : row));
