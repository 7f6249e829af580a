import { addDays, type Day, dayOf, isDay, type Timestamp } from '../time';
import { AGO, EASTERN_AGO, MONTHS, NAMED_DAYS, ONE, SPANS, type Span } from './date-words';
import { fold, visible } from './plain';

export interface DateContext {
  readonly now: Timestamp;
  /** `posted`: never in the future. `closes`: mostly ahead. */
  readonly role: 'posted' | 'closes';
  /** Does 01/08/2026 mean the first of August? Undefined: unknown, and a date that could be either is none. */
  readonly dayFirst?: boolean | undefined;
}

/** Longer texts are no dates. */
const LONGEST = 200;
/** Words for another event than posting or closing: when the employer was last seen, when the text was last touched. */
const OTHER_EVENT =
  /\b(?:active|aktiv|updated|aktualisiert|modified|mis a jour|actualizado|aggiornat[oa]|atualizad[oa])\b/;
/** No posting on the web is older. */
const EARLIEST: Day = '2000-01-01';

/**
 * The day that a page's date text means, with "3 weeks ago" counted back from `now` ("30+ days ago": 30 days, the latest it can be).
 * A time of day is dropped and the written day kept. Null: no date in it, an absurd one, or one that can be read in two ways.
 */
export function readDate(raw: string | null, context: DateContext): Day | null {
  const text = fold(visible(raw ?? '').slice(0, LONGEST + 1));
  if (text === '' || text.length > LONGEST || OTHER_EVENT.test(text)) return null;
  for (const read of [epoch, yearFirst, numeric, withMonthName, relative, easternAge, namedDay]) {
    const day = read(text, context);
    if (day !== undefined) return day !== null && isSane(day, context) ? day : null;
  }
  return null;
}

/** A reading: the day, null when it is a date that says nothing, undefined when the text is of another form. */
type Reading = Day | null | undefined;

const today = (context: DateContext) => dayOf(context.now);

/** Posted tomorrow at the latest (the page's clock may be ahead of ours); closing by the end of next year. */
function isSane(day: Day, context: DateContext): boolean {
  const nextYear = Number(today(context).slice(0, 4)) + 1;
  const latest = context.role === 'posted' ? addDays(today(context), 1) : `${nextYear}-12-31`;
  return day >= EARLIEST && day <= latest;
}

function dayFrom(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}

function epoch(text: string): Reading {
  if (/^\d{13}$/.test(text)) return dayOf(Number(text));
  if (/^[1-9]\d{9}$/.test(text)) return dayOf(Number(text) * 1000);
  return undefined;
}

function yearFirst(text: string): Reading {
  const match =
    /(?<!\d)(\d{4})([-/.]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d)/.exec(text) ??
    /(\d{4}) ?([年년]) ?(\d{1,2}) ?[月월] ?(\d{1,2})/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?:t|$)/.exec(text);
  return match ? dayFrom(Number(match[1]), Number(match[3]), Number(match[4])) : undefined;
}

function numeric(text: string, context: DateContext): Reading {
  const match = /(?<![\d.,/])(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?![\d/])/.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = Number(match[4]) + (match[4]?.length === 2 ? 2000 : 0);
  const dayBefore = dayFrom(year, second, first);
  const monthBefore = dayFrom(year, first, second);
  if (dayBefore === null || monthBefore === null || dayBefore === monthBefore) return dayBefore ?? monthBefore;
  const dayFirst = match[2] === '.' ? true : context.dayFirst;
  if (dayFirst !== undefined) return dayFirst ? dayBefore : monthBefore;
  const sane = [dayBefore, monthBefore].filter((day) => isSane(day, context));
  return sane.length === 1 ? (sane[0] ?? null) : null;
}

const words = (text: string) => text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');
const FILLERS = new Set(['of', 'de', 'del', 'do', 'd', 'the']);

/** "July 3, 2026", "3. Juli 2026", "3 de julio de 2026", "Thu Jul 01 00:00:00 UTC 2021", "Oct 20". A month without a day is no date. */
function withMonthName(text: string, context: DateContext): Reading {
  const tokens = words(text).filter((word) => !FILLERS.has(word));
  const dayAt = (index: number) => /^([0-3]?\d)(?:st|nd|rd|th|er|e|a|o)?$/.exec(tokens[index] ?? '')?.[1];
  const candidates = tokens
    .map((token, index) => ({ month: MONTHS.get(token), token, day: dayAt(index - 1) ?? dayAt(index + 1) }))
    .filter((candidate) => candidate.month !== undefined && candidate.day !== undefined)
    .toSorted((a, b) => b.token.length - a.token.length);
  const found = candidates[0];
  if (found?.month === undefined || (AGO.has(found.token) && relative(text, context) !== undefined)) return undefined;
  const day = Number(found.day);
  const year = tokens.find((token) => /^(?:19|20|99)\d\d$/.test(token));
  return year === undefined ? nearest(found.month, day, context) : dayFrom(Number(year), found.month, day);
}

/** A day without a year: the last such day for a posting, the next for a closing date. */
function nearest(month: number, day: number, context: DateContext): Day | null {
  const year = Number(today(context).slice(0, 4));
  const days = [year - 1, year, year + 1].map((y) => dayFrom(y, month, day)).filter((d) => d !== null);
  const found =
    context.role === 'posted'
      ? days.findLast((d) => d <= addDays(today(context), 1))
      : days.find((d) => d >= addDays(today(context), -31));
  return found ?? null;
}

/** "4d", "30d", "2mo". */
const COMPACT = /^(\d{1,3})([a-z]{1,3})$/;

/** How many of a word's spans of time: of "weeks" in "3 weeks" three, in "a week" and "před týdnem" one. */
function countAt(
  tokens: readonly string[],
  index: number,
): { readonly span: Span; readonly count: number } | undefined {
  const [, figure, unit] = COMPACT.exec(tokens[index] ?? '') ?? [];
  const span = SPANS.get(unit ?? tokens[index] ?? '');
  const before = tokens[index - 1] ?? '';
  if (span === undefined) return undefined;
  if (figure !== undefined) return { span, count: Number(figure) };
  if (/^\d{1,3}$/.test(before)) return { span, count: Number(before) };
  return ONE.has(before) || AGO.has(before) || AGO.has(tokens[index + 1] ?? '') ? { span, count: 1 } : undefined;
}

/** "3 weeks ago", "vor einem Tag", "il y a 3 jours", "před týdnem", "4d ago", "30d+"; for a closing date "in 5 days". */
function relative(text: string, context: DateContext): Reading {
  const tokens = words(text);
  const found = tokens.map((_, index) => countAt(tokens, index)).find((counted) => counted !== undefined);
  if (!found) return undefined;
  const isAge = context.role === 'posted' && COMPACT.test(tokens.at(-1) ?? '');
  const isPast = isAge || tokens.some((word) => AGO.has(word)) || text.includes('il y a ');
  if (isPast) return moved(context, found.span, -found.count);
  return context.role === 'closes' ? moved(context, found.span, found.count) : undefined;
}

function easternAge(text: string, context: DateContext): Reading {
  for (const [span, words] of EASTERN_AGO) {
    const count = words.exec(text)?.[1];
    if (count !== undefined) return moved(context, span, -Number(count));
  }
  return undefined;
}

function moved(context: DateContext, span: Span, count: number): Day | null {
  const day = today(context);
  if (span === 'minute' || span === 'hour') return dayOf(context.now + count * (span === 'hour' ? 3_600_000 : 60_000));
  if (span === 'day' || span === 'week') return addDays(day, span === 'week' ? 7 * count : count);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * 12 + (month - 1) + count * (span === 'year' ? 12 : 1);
  const inMonth = { year: Math.floor(months / 12), month: (months % 12) + 1 };
  const last = new Date(Date.UTC(inMonth.year, inMonth.month, 0)).getUTCDate();
  return dayFrom(inMonth.year, inMonth.month, Math.min(date, last));
}

function namedDay(text: string, context: DateContext): Reading {
  const found = NAMED_DAYS.find(([, names]) => names.test(text));
  return found && context.role === 'posted' ? addDays(today(context), -found[0]) : undefined;
}
