import { type Block, CONTROL, FOOTER, FORM, HEADER, NAV, type Survey } from './survey';
import { isSection } from './title';
import { AFTER, APPLY, PRIVACY, SECTIONS, SIMILAR } from './words';

export interface Description {
  /** The blocks of the posting's text, in order; empty when the page does not hold it. */
  readonly blocks: readonly Block[];
  /** Kinds of section headings among them (tasks, requirements, offer, about), 0 … 4. */
  readonly sections: number;
  /** Length of its sentences and list items. */
  readonly prose: number;
}

const OUTSIDE = NAV | FOOTER | FORM | CONTROL;
/** How many lines that are no prose may stand between two parts of one text. */
const GAP = 7;
const MAX_HEADING = 90;

/** Blocks that speak of data and cookies, with their neighbours: three of them in eleven lines. */
function privateAt(blocks: readonly Block[]): (at: number) => boolean {
  const sums = [0];
  for (const { key, text } of blocks)
    sums.push((sums.at(-1) ?? 0) + (PRIVACY.test(key || text.slice(0, 600).toLowerCase()) ? 1 : 0));
  const count = (from: number, to: number) => (sums[Math.min(blocks.length, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0);
  return (at) => count(at - 5, at + 6) >= 3;
}

const isHeading = ({ level, key, text }: Block) =>
  key !== '' && key.length < MAX_HEADING && (level > 0 || text.endsWith(':'));

/** Whether a line ends the posting: other postings, share bars, forms. */
const ends = (block: Block) => isHeading(block) && (SIMILAR.test(block.key) || AFTER.test(block.key));

/** How much a block speaks for being the posting's text. */
function weigh(block: Block): number {
  const { text, key, zone, linked, tag } = block;
  if (linked || zone & OUTSIDE || (zone & HEADER && !block.level && text.length < 200)) return 0;
  if (isHeading(block)) return isSection(key) ? 300 : 0;
  const words = text.length;
  return words >= 70 || (tag === 'li' && words >= 25) ? words : 0;
}

/** The smallest element that holds three quarters of the weight. */
function densest({ blocks, spans }: Survey, weights: readonly number[]): { from: number; to: number } {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const of = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  const total = of(0, blocks.length);
  const holder = spans.findLast(({ from, to }) => to > from && of(from, to) >= total * 0.75);
  return holder && total ? holder : { from: 0, to: 0 };
}

/** The posting's text: the densest element's prose, widened to the prose before and behind that belongs to it. */
export function findDescription(walked: Survey, title: number): Description {
  const { blocks } = walked;
  const isPrivate = privateAt(blocks);
  const stop = blocks.findIndex((block, at) => at > title + 2 && ends(block));
  const limit = stop < 0 ? blocks.length : stop;
  const weights = blocks.map((block, at) => (at > title && at < limit && !isPrivate(at) ? weigh(block) : 0));
  const core = densest(walked, weights);
  let [from, to] = [core.from, core.to];
  while (from < to && !weights[from]) from++;
  while (to > from && !weights[to - 1]) to--;
  if (from >= to) return { blocks: [], sections: 0, prose: 0 };
  for (let at = from - 1, gap = 0; at > title && gap < GAP; at--)
    if (weights[at]) [from, gap] = [at, 0];
    else gap++;
  for (let at = to, gap = 0; at < limit && gap < GAP; at++)
    if (weights[at]) [to, gap] = [at + 1, 0];
    else gap++;
  while (
    from - 1 > title &&
    isHeading(blocks[from - 1] as Block) &&
    !weights[from - 1] &&
    !((blocks[from - 1] as Block).zone & OUTSIDE)
  )
    from--;
  while (to < limit && to < core.to && isTail(blocks[to] as Block)) to++;
  const kept = blocks.slice(from, to).filter((block, n) => !isPrivate(from + n) && !isChrome(block));
  return {
    blocks: kept,
    sections: SECTIONS.filter((words) => kept.some((block) => isHeading(block) && words.test(block.key))).length,
    prose: weights.slice(from, to).reduce((sum, weight) => sum + weight, 0),
  };
}

/** A short line that still belongs to the text before it. */
const isTail = (block: Block) => !block.linked && !(block.zone & OUTSIDE) && !isHeading(block) && block.text.length > 1;

/** Controls and marks that stand inside the text but are not of it. */
const isChrome = (block: Block) =>
  (block.zone & OUTSIDE) !== 0 ||
  (block.linked && block.text.length < 40 && APPLY.test(block.key)) ||
  AFTER.test(block.key);

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The blocks as HTML: headings, paragraphs and list items, nothing else. */
export function htmlOfBlocks(blocks: readonly Block[]): string {
  let [html, list] = ['', false];
  for (const { text, level, tag } of blocks) {
    const item = tag === 'li' && !level;
    if (item !== list) html += item ? '<ul>' : '</ul>';
    list = item;
    const name = item ? 'li' : level ? `h${level > 6 ? 4 : level}` : 'p';
    html += `<${name}>${text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? mark)}</${name}>`;
  }
  return list ? `${html}</ul>` : html;
}
