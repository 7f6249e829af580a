import { type Block, CONTROL, FOOTER, FORM, HEADER, NAV, type Survey } from './blocks';
import { isSection } from './labels';
import { AFTER, APPLY, EMPLOYMENT, fold, MONEY, PRIVACY, SECTIONS, SEEKING, SIMILAR } from './words';

export interface Description {
  /** The blocks of the posting's text, in order; empty when the page does not hold it. */
  readonly blocks: readonly Block[];
  /** Index of the first of them among all blocks. */
  readonly from: number;
  readonly to: number;
  /** Kinds of section headings among them (tasks, requirements, offer, about): 0 … 4. */
  readonly sections: number;
  /** How many of its headings open a list, in whatever words. */
  readonly lists: number;
  /** Both what is done and what is asked for have a heading. */
  readonly core: boolean;
  /** Length of its sentences and list items. */
  readonly prose: number;
  /** Length of its sentences alone. */
  readonly sentences: number;
}

const OUTSIDE = NAV | FOOTER | FORM | CONTROL;
/** How many lines that are no prose may stand between two parts of one text. */
const GAP = 7;
const MAX_HEADING = 90;
/** From this length on, a line is a sentence; list items are text from less on. */
const SENTENCE = 70;
/** Right before the text, a line of that length that ends as sentences do is one too. */
const SHORT_SENTENCE = 40;
const MAX_LONE = 40;
const MAX_FACT = 130;
const MAX_TERM = 60;
/** So many labels with values, one after another, are a table. */
const MIN_TABLE = 3;
/** A heading of a section weighs as much as a short paragraph: it tells the posting from other prose. */
const SECTION_WEIGHT = 300;

const DESCRIPTION = /^(?:full )?(?:job |role )?descripti?on|^descri[pz]|beschreibung|omschrijving|beskriv|^popis|^opis/;

/** A heading, a bold line, a line that ends with a colon, or a lone line in the words of a section's heading. */
const isHeading = ({ level, key, text, tag }: Block) =>
  key !== '' &&
  key.length < MAX_HEADING &&
  (level > 0 || text.endsWith(':') || (key.length < MAX_LONE && tag !== 'li' && !/[.!?]$/.test(key) && isSection(key)));

/** Does a line end the posting: other postings, share bars, forms? */
const isEnd = (block: Block) => isHeading(block) && (SIMILAR.test(block.key) || AFTER.test(block.key));

/** Controls and marks that stand inside the text but are not of it. */
const isChrome = ({ zone, linked, key }: Block) =>
  (zone & OUTSIDE) !== 0 || (linked && key.length < 40 && (APPLY.test(key) || AFTER.test(key)));

/** Length in letters of an alphabet: a character of Chinese, Japanese or Korean says as much as three of them. */
const sizeOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** A sentence or list item of the text, by its length; facts with a label are none. */
function weigh(block: Block, before: Block | undefined): number {
  const { text, key, zone, linked, tag, lead } = block;
  if (linked || zone & OUTSIDE || (zone & HEADER && text.length < 200) || isHeading(block)) return 0;
  // Pay and hours stand in lists too, and are no prose.
  const isTerm = text.length < MAX_TERM && (MONEY.test(key) || EMPLOYMENT.test(key));
  const isFact = isTerm || lead || (tag !== 'li' && before?.label);
  if (isFact && text.length < MAX_FACT) return 0;
  const size = sizeOf(text);
  return size >= SENTENCE || (tag === 'li' && size >= 25) ? size : 0;
}

/** Running sums: the weight of any stretch is one subtraction. */
const stretches = (weights: readonly number[]) => {
  const sums = [0];
  for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
  const last = weights.length;
  return (from: number, to: number) => (sums[Math.min(last, to)] ?? 0) - (sums[Math.max(0, from)] ?? 0);
};

/** What each block weighs between `after` and `before`: its prose, or the section that it opens. */
function weightsOf(
  blocks: readonly Block[],
  after: number,
  before: number,
  isPolicy: (at: number) => boolean,
): number[] {
  const weights = blocks.map((block, at) =>
    at > after && at < before && !isPolicy(at) ? weigh(block, blocks[at - 1]) : 0,
  );
  blocks.forEach((block, at) => {
    if (at > after && isHeading(block) && !(block.zone & OUTSIDE) && isSection(block.key) && weights[at + 1])
      weights[at] = SECTION_WEIGHT;
  });
  return weights;
}

/** The next index with weight from `at` on in steps of `step`, no more than a gap away; undefined when there is none. */
function near(weights: readonly number[], at: number, step: 1 | -1, end: number): number | undefined {
  for (let gap = 0; gap < GAP && (end - at) * step > 0; gap++, at += step) if (weights[at]) return at;
  return undefined;
}

/** The stretch of prose around the smallest element that holds three quarters of it, from the first to the last line. */
function stretch({ blocks, spans }: Survey, weights: readonly number[], after: number, before: number) {
  const sum = stretches(weights);
  const total = sum(0, blocks.length);
  const core = spans.findLast(({ from, to }) => to > from && sum(from, to) >= total * 0.75);
  if (!total || !core) return { from: 0, to: 0 };
  let { from, to } = core;
  while (!weights[from]) from++;
  while (!weights[to - 1]) to--;
  for (let at = near(weights, from - 1, -1, after); at !== undefined; at = near(weights, at - 1, -1, after)) from = at;
  for (let at = near(weights, to, 1, before); at !== undefined; at = near(weights, at + 1, 1, before)) to = at + 1;
  const belongs = (block: Block | undefined): block is Block =>
    !!block && !block.linked && !(block.zone & OUTSIDE) && !block.label;
  const opens = (block: Block | undefined) => belongs(block) && isHeading(block);
  const says = (block: Block | undefined) =>
    belongs(block) && block.text.length >= SHORT_SENTENCE && /^[^:：]*[.!?]$/.test(block.text);
  // A list whose first items are too short to be text is taken from its heading on.
  const lists = (block: Block | undefined) => belongs(block) && block.tag === 'li' && !block.lead;
  let top = from;
  while (blocks[from]?.tag === 'li' && top - 1 > after && lists(blocks[top - 1])) top--;
  if (top - 1 > after && opens(blocks[top - 1])) from = top;
  while (from - 1 > after && (opens(blocks[from - 1]) || says(blocks[from - 1]))) from--;
  while (to < Math.min(before, core.to) && belongs(blocks[to])) to++;
  return { from, to };
}

/** Is it a heading that the paragraph under it begins with: "Acme", "Acme makes anvils"? */
export const namesWhoFollows = ({ key }: Block, next: Block | undefined): boolean =>
  key !== '' && !!next && next.text.length > key.length + 20 && fold(next.text.slice(0, key.length + 1)) === `${key} `;

/** Cuts what the stretch holds of the employer's blurb before "Job description", and of a table of facts behind the text. */
function trim(blocks: readonly Block[], weights: readonly number[], { from, to }: { from: number; to: number }) {
  const opens = (at: number) => weights[at] === SECTION_WEIGHT;
  const first = blocks.findIndex(({ level }, at) => at >= from && at < to && level < 7 && opens(at));
  const isBlurb = (block: Block, n: number) => !isHeading(block) || namesWhoFollows(block, blocks[from + n + 1]);
  const blurb = first > from ? blocks.slice(from, first) : [];
  const begins = blurb.slice(0, 1).some(isHeading) && blurb.every(isBlurb);
  const facts: number[] = [];
  for (let at = to - 1; at > from && !opens(at); at--) if (blocks[at]?.label) facts.push(at);
  return {
    from: begins && DESCRIPTION.test(blocks[first]?.key ?? '') ? first : from,
    to: facts.length >= MIN_TABLE ? (facts.at(-1) ?? to) : to,
  };
}

/** Where the sentences begin that the title completes: "For our mill we are looking for a" before "Miller"; else behind the title. */
function leadOf(blocks: readonly Block[], title: number): number {
  const before = blocks[title - 1]?.text ?? '';
  if (/[.!?]$/.test(before) || !SEEKING.test(fold(before))) return title + 1;
  let from = title - 1;
  for (let block = blocks[from - 1]; block && weigh(block, undefined) > 0; block = blocks[from - 1]) from--;
  return from < title ? from : title + 1;
}

/** The posting's text: the densest element's prose, widened to the prose before and behind that belongs to it. */
export function findDescription(walked: Survey, title: number): Description {
  const { blocks } = walked;
  const stop = blocks.findIndex((block, at) => at > title + 2 && isEnd(block));
  const limit = stop < 0 ? blocks.length : stop;
  const hits = stretches(
    blocks.map(({ key, text }, at) =>
      at > title - 6 && at < limit + 6 ? Number(PRIVACY.test(key || text.slice(0, 600).toLowerCase())) : 0,
    ),
  );
  // Three lines of eleven that speak of data and cookies, before and behind or here: a policy, not a posting.
  const isPolicy = (at: number) => hits(at - 5, at + 6) >= 3 && hits(at - 5, at + 1) > 0 && hits(at, at + 6) > 0;
  const after = leadOf(blocks, title) - 1;
  const weights = weightsOf(blocks, after, limit, isPolicy);
  const { from, to } = trim(blocks, weights, stretch(walked, weights, after, limit));
  const told = new Set<string>();
  /** What a page says once for the screen and once for the printer. */
  const isAgain = ({ text }: Block) => text.length >= SENTENCE && told.size === told.add(text).size;
  const kept = blocks.slice(from, to).filter((block, n) => !isPolicy(from + n) && !isChrome(block) && !isAgain(block));
  // A heading with nothing behind it opens something else.
  for (let last = kept.at(-1); last && isHeading(last); last = kept.at(-1)) kept.pop();
  const headings = kept.filter(isHeading);
  const lists = kept.filter((block, at) => isHeading(block) && [1, 2].every((n) => kept[at + n]?.tag === 'li'));
  const kinds = SECTIONS.map((words) => headings.some(({ key }) => words.test(key)));
  return {
    blocks: kept,
    from,
    to,
    sections: kinds.filter(Boolean).length,
    lists: lists.length,
    core: !!kinds[0] && !!kinds[1],
    prose: stretches(weights)(from, to),
    sentences: kept.reduce((all, { text }) => all + (sizeOf(text) < SENTENCE ? 0 : sizeOf(text)), 0),
  };
}

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
