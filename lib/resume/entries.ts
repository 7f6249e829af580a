import { type Period, periodIn } from './dates';
import type { Line } from './lines';
import { isPlace } from './places';
import { isAddress } from './roles';

/** One job, school or project as it stands under its heading. */
export interface Entry {
  /** Lines that say what it is, dates taken out. */
  readonly head: readonly string[];
  readonly start: string | null;
  readonly end: string | null;
  /** Sentences and list items, in their order. */
  readonly body: readonly string[];
  readonly links: readonly string[];
}

/** A line longer than this tells something; it names nothing. */
const LONGEST_HEAD = 110;
/** A date in a longer line stands in a sentence. */
const LONGEST_DATED = 140;
const MOST_ABOVE = 3;
const MOST_BELOW = 3;

const isSentence = ({ text }: Line): boolean =>
  text.length > LONGEST_HEAD || (/[.!?]$/.test(text) && text.split(/\s+/).length > 5 && !text.includes('\t'));

/** "(2 years 3 months)", "3 yrs": how long is counted from the dates. */
const SPAN =
  /[([]?\s*(?:\d{1,2}\s*(?:years?|yrs?|jahre?|ans?|años?|anni|anos?)\.?\s*(?:,|and|und|et|y)?\s*)?(?:\d{1,2}\s*(?:months?|mos?|monate?|mois|mes(?:es)?|mesi)\.?)?\s*[)\]]?/giu;
const BARE_SPAN =
  /^\s*(?:\d{1,2}\s*(?:years?|yrs?|jahre?|ans?|años?)\.?\s*)?(?:\d{1,2}\s*(?:months?|mos?|monate?|mois|mes(?:es)?)\.?)?\s*$/iu;

interface Dated {
  readonly at: number;
  readonly period: Period;
}

const isDateLine = (line: Line): Period | undefined => {
  if (line.bullet || line.text.length > LONGEST_DATED) return undefined;
  const period = periodIn(line.text);
  if (period === undefined) return undefined;
  // A lone year within a sentence is no date of an entry.
  const rest = line.text.slice(0, period.from) + line.text.slice(period.to);
  if (isSentence({ ...line, text: rest.trim() })) return undefined;
  if (/\.$/.test(line.text) && !line.text.includes('\t') && period.start === period.end) return undefined;
  return period;
};

/** The line without its dates and what only belongs to them. */
function undated(text: string, period: Period | undefined): string {
  if (period === undefined) return text;
  const rest = `${text.slice(0, period.from)}\t${text.slice(period.to)}`;
  return rest
    .replace(SPAN, (span) => (/\d/.test(span) && /[a-z]/i.test(span) ? '' : span))
    .replace(/\(\s*\t?\s*\)|\[\s*\t?\s*\]/g, '\t')
    .replace(/[\s,;:|·•–—(/-]*\t[\s,;:|·•–—)/-]*/gu, '\t')
    .replace(/^\t+|\t+$/g, '')
    .trim();
}

/** Where the head of the entry with this date begins: lines above it that name it, up to the entry before. */
function topOf(lines: readonly Line[], at: number, floor: number): number {
  let top = at;
  // A date that stands first, with what it dates beside it, begins the entry.
  const own = lines[at];
  const period = own?.text.includes('\t') ? periodIn(own.text) : undefined;
  if (own !== undefined && period?.from === 0 && isNamed(undated(own.text, period))) return at;
  while (top > floor && at - top < MOST_ABOVE) {
    const [line, below] = [lines[top - 1], lines[top]];
    if (!line || !below || line.bullet || isSentence(line)) break;
    if (
      below.gap > 0.75 ||
      (top - 1 > floor && below.gap > line.gap + 0.12) ||
      (below.strong && !line.strong && top < at)
    )
      break;
    // Its own lines carry the title; another line above would belong to the text of the entry before.
    if (top === at && isComplete(below) && !line.strong && below.strong) break;
    top--;
  }
  return top;
}

/** More than a place: it names a job or a school. */
const isNamed = (text: string): boolean => text.replace(/\t/g, '').length > 2 && !isPlace(text.trim());

/** A line that names something beside its date. */
const isComplete = (line: Line): boolean => {
  const period = periodIn(line.text);
  return undated(line.text, period).replace(/\t/g, '').length > 2;
};

function bottomOf(lines: readonly Line[], at: number, ceiling: number): number {
  let bottom = at + 1;
  while (bottom < ceiling && bottom - at <= MOST_BELOW) {
    const line = lines[bottom];
    if (!line || line.bullet || isSentence(line) || line.gap > 0.75) break;
    if (line.text.length > 90 && !line.text.includes('\t')) break;
    bottom++;
  }
  return bottom;
}

/** The entries of a part by their dates; where it has none, by the look of their first lines. */
export function entriesOf(lines: readonly Line[]): Entry[] {
  const dated = lines.flatMap((line, at): Dated[] => {
    const period = isDateLine(line);
    return period === undefined ? [] : [{ at, period }];
  });
  const usable = withoutInner(lines, dated);
  return usable.length > 0 ? byDates(lines, usable) : byLook(lines);
}

/** A date below another one's head, in the same block, is a remark of that entry. */
function withoutInner(lines: readonly Line[], dated: readonly Dated[]): Dated[] {
  const ranges = dated.filter(({ period }) => period.start !== period.end);
  if (ranges.length > 0 && ranges.length < dated.length)
    return dated.filter(
      (one) =>
        one.period.start !== one.period.end || lines[one.at]?.strong === true || isAlone(lines[one.at], one.period),
    );
  return [...dated];
}

const isAlone = (line: Line | undefined, period: Period): boolean => {
  const text = line?.text ?? '';
  return text.includes('\t') || undated(text, period).length < 3;
};

function byDates(lines: readonly Line[], dated: readonly Dated[]): Entry[] {
  const heads: { readonly top: number; readonly bottom: number; readonly period: Period; readonly at: number }[] = [];
  dated.forEach(({ at, period }, i) => {
    const floor = heads.at(-1)?.bottom ?? 0;
    const next = dated[i + 1]?.at ?? lines.length;
    const top = topOf(lines, at, Math.max(floor, i === 0 ? 0 : (dated[i - 1]?.at ?? 0) + 1));
    // Of two dates in one head, the second tells more of the same.
    heads.push({ top, at, period, bottom: bottomFor(lines, at, top, next) });
  });
  const early = lines.slice(0, heads[0]?.top ?? 0).map(({ text }) => text);
  return heads.map(({ top, bottom, period, at }, i) => {
    const end = heads[i + 1]?.top ?? lines.length;
    const head = lines.slice(top, bottom);
    return {
      head: [
        ...(i === 0 ? early.filter((text) => text.length < 60).slice(-1) : []),
        ...head.map(({ text }, j) => (top + j === at ? undated(text, period) : text)),
      ].filter((text) => text !== '' && !BARE_SPAN.test(text)),
      start: period.start,
      end: period.end,
      body: lines.slice(bottom, end).map(({ text }) => text.replaceAll('\t', ' ')),
      links: lines.slice(top, end).flatMap(({ links }) => links),
    };
  });
}

/** A head goes on below its date, unless the lines there are the head of the next entry. */
function bottomFor(lines: readonly Line[], at: number, top: number, next: number): number {
  const ceiling = next < lines.length ? Math.max(at + 1, topOf(lines, next, at + 1)) : lines.length;
  const bottom = bottomOf(lines, at, ceiling);
  // What stands above and beside the date says enough: only a place or an address still belongs to it.
  const named = at - top + (isComplete(lines[at] as Line) ? 1 : 0);
  if (named < 2) return bottom;
  let end = at + 1;
  while (end < bottom && (lines[end]?.text.length ?? 0) < 60 && isRemark(lines[end] as Line)) end++;
  return end;
}

const isRemark = ({ text }: Line): boolean =>
  isAddress(text) || /^\p{Lu}[\p{L} .'-]+, \p{Lu}[\p{L} .'-]+$/u.test(text) || text.includes('\t');

/** Entries without dates: each begins at a line that is strong, or after a gap. */
function byLook(lines: readonly Line[]): Entry[] {
  const strongest = lines.some(({ strong, bullet }) => strong && !bullet);
  const entries: { head: string[]; body: string[]; links: string[] }[] = [];
  lines.forEach((line, at) => {
    const opens =
      !line.bullet &&
      !isSentence(line) &&
      (strongest
        ? line.strong && !lines[at - 1]?.strong
        : at === 0 || line.gap > 0.4 || lines[at - 1]?.bullet === true);
    const last = entries.at(-1);
    if (opens || last === undefined) entries.push({ head: [line.text], body: [], links: [...line.links] });
    else {
      const inHead =
        last.body.length === 0 && last.head.length < 3 && !line.bullet && !isSentence(line) && line.text.length < 70;
      (inHead ? last.head : last.body).push(inHead ? line.text : line.text.replaceAll('\t', ' '));
      last.links.push(...line.links);
    }
  });
  return entries.map((entry) => ({ ...entry, start: null, end: null }));
}
