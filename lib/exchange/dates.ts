import { type Day, dayOf, isDay } from '../time';

/** How a table writes 3/4/2026: the third of April, or the fourth of March. */
export type DateOrder = 'day-first' | 'month-first';

/** `ambiguous`: it is a day in either order, and a different one. */
export type DateReading = { readonly day: Day } | { readonly problem: 'ambiguous' | 'no-date' };

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

function dayFrom(year: number, month: number, day: number): Day | undefined {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return isDay(text) && year >= 1970 && year <= 2200 ? text : undefined;
}

const fullYear = (digits: string): number => Number(digits) + (digits.length === 2 ? 2000 : 0);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** German names that begin otherwise. */
const ALSO: Readonly<Record<string, number>> = { mär: 3, mrz: 3, mai: 5, okt: 10, dez: 12 };

function monthOf(word: string): number | undefined {
  const start = word.toLowerCase().slice(0, 3);
  const at = MONTHS.indexOf(start);
  return at >= 0 ? at + 1 : ALSO[start];
}

const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/;

function numeric(text: string, order: DateOrder | null): DateReading | undefined {
  const match = NUMERIC.exec(text);
  if (match === null) return undefined;
  const [, first = '', sign, second = '', year = ''] = match;
  const dayFirst = dayFrom(fullYear(year), Number(second), Number(first));
  const monthFirst = dayFrom(fullYear(year), Number(first), Number(second));
  // Where points divide, the day stands first, in every country that writes so.
  const fixed = sign === '.' ? 'day-first' : order;
  if (fixed !== null) {
    const day = fixed === 'day-first' ? dayFirst : monthFirst;
    return day === undefined ? { problem: 'no-date' } : { day };
  }
  if (dayFirst === undefined || monthFirst === undefined || dayFirst === monthFirst) {
    const day = dayFirst ?? monthFirst;
    return day === undefined ? { problem: 'no-date' } : { day };
  }
  return { problem: 'ambiguous' };
}

const named = (text: string): Day | undefined => {
  const dayBefore = /^(?:\p{L}{2,10},? +)?(\d{1,2})(?:\.|st|nd|rd|th)? +(\p{L}{3,10})\.?,? +(\d{4})\b/u.exec(text);
  if (dayBefore !== null) return dayFrom(Number(dayBefore[3]), monthOf(dayBefore[2] ?? '') ?? 0, Number(dayBefore[1]));
  const dayAfter = /^(?:\p{L}{2,10},? +)?(\p{L}{3,10})\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})\b/u.exec(text);
  return dayAfter === null
    ? undefined
    : dayFrom(Number(dayAfter[3]), monthOf(dayAfter[1] ?? '') ?? 0, Number(dayAfter[2]));
};

/** A moment with its time zone is told as the day that it was here. */
function iso(text: string): Day | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d])/.exec(text);
  if (match === null) return undefined;
  if (/^\d{4}-\d{2}-\d{2}[T ][\d:.]{4,15} ?(?:Z|UTC|[+-]\d{2}:?\d{2})$/.test(text)) {
    const at = Date.parse(text.replace(' ', 'T').replace(/ ?UTC$/, 'Z'));
    if (!Number.isNaN(at)) return dayOf(at);
  }
  return dayFrom(Number(match[1]), Number(match[2]), Number(match[3]));
}

function epoch(text: string): Day | undefined {
  if (/^1\d{12}$/.test(text)) return dayOf(Number(text));
  return /^1\d{9}$/.test(text) ? dayOf(Number(text) * 1000) : undefined;
}

/**
 * The day that a cell means: 2026-08-15, 15.8.2026, 8/15/26, "15 Aug 2026", "Aug 15, 2026", or seconds since 1970. A time behind it is
 * dropped. Where day and month could be either, `order` decides, and without one nobody does.
 */
export function readDay(cell: string, order: DateOrder | null): DateReading {
  const text = cell.slice(0, 60);
  const day = iso(text) ?? epoch(text) ?? named(text);
  return day === undefined ? (numeric(text, order) ?? { problem: 'no-date' }) : { day };
}

/** What the cells of one column show of their order: both orders at once is none. Null: they could be either. */
export function orderOf(cells: readonly string[]): DateOrder | null {
  let dayFirst = false;
  let monthFirst = false;
  for (const cell of cells) {
    const [, first, sign, second] = NUMERIC.exec(cell) ?? [];
    if (first === undefined || sign === '.') continue;
    dayFirst ||= Number(first) > 12;
    monthFirst ||= Number(second) > 12;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}
