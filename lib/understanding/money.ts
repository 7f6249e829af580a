import type { Money } from '../domain/posting';
import { type Amount, amountsIn, currencyIn, periodIn } from './amounts';
import { AT_LEAST, AT_MOST, DOLLAR_CODE, ESTIMATED, MINIMUM, PERIODS, type Period } from './money-words';
import { fold, visible } from './plain';

export interface MoneyHints {
  /** ISO 3166 code of the posting's country: settles which dollar or crown is meant. */
  readonly country?: string | undefined;
}

/** More text than this is no statement of pay. */
const LONGEST = 600;
/** Currencies whose yearly pay has five or six digits, so that a bare amount of 20,000 or more can only be for a year. */
const STRONG: ReadonlySet<string> = new Set(['USD', 'EUR', 'GBP', 'CHF', 'CAD', 'AUD', 'NZD']);
const PLAINLY_YEARLY = 20_000;
const IN_A_YEAR: Readonly<Record<Period, number>> = { hour: 2_000, day: 220, week: 52, month: 12, year: 1 };

/**
 * Pay as a text states it: "€80k – 95k a year", "From $22.38 an hour", "₹5L - ₹8L (Glassdoor Est.)", "50 000 – 80 000 CZK", or the form
 * `EUR 80000 – 95000 / YEAR` of structured data. One exact amount is both least and most. A `$` alone means the country's dollar, else the
 * American. Where no span of time is stated it is null, except that lakhs, and 20,000 … 1,000,000 of a dollar, euro, pound or Swiss franc, are for a
 * year: no other span is plausible. Null: no amount, none that is money, or an absurd range.
 */
export function readMoney(raw: string | null, hints: MoneyHints = {}): Money | null {
  const text = visible(raw ?? '')
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : (structured(text) ?? stated(text, hints.country, false));
}

/** As `readMoney`, but only amounts that a currency stands at. */
export const readStatedMoney = (text: string, hints: MoneyHints): Money | null =>
  stated(text.normalize('NFKC').replace(/\s+/g, ' '), hints.country, true);

const MACHINE =
  /^([A-Z]{3})? ?(from |up to )?(\d{1,12}(?:\.\d{1,9})?)(?: ?[–-] ?(\d{1,12}(?:\.\d{1,9})?))? ?\/ ?([A-Z ]{2,12})$/i;
/** Units of time as UN/CEFACT Recommendation 20 codes them, for schema.org's `unitCode`. */
const UNIT_CODES: ReadonlyMap<string, Period> = new Map([
  ['HUR', 'hour'],
  ['DAY', 'day'],
  ['WEE', 'week'],
  ['MON', 'month'],
  ['ANN', 'year'],
]);

/** Figures as machines write them, where a dot always begins the decimals. */
function structured(text: string): Money | null {
  const match = MACHINE.exec(text);
  if (!match) return null;
  const [, currency, bound, low, high, unit = ''] = match;
  const first = Number(low);
  const min = bound?.toLowerCase() === 'up to ' ? null : first;
  const max = high !== undefined ? Number(high) : bound?.toLowerCase() === 'from ' ? null : first;
  const per = UNIT_CODES.get(unit.toUpperCase()) ?? periodIn(`/ ${unit}`);
  return plausible({ min, max, currency: currency?.toUpperCase() ?? null, per, estimated: false });
}

function stated(text: string, country: string | undefined, strict: boolean): Money | null {
  const amounts = amountsIn(text, country);
  const marked = amounts.findIndex((amount) => amount.currency !== undefined);
  if (marked < 0 && (strict || !isPlainlyPay(text, amounts))) return null;
  const at = Math.max(0, marked);
  const chosen = amounts[at];
  if (!chosen) return null;
  const previous = amounts[at - 1];
  const [low, high] =
    previous && areRange(text, previous, chosen) ? [previous, chosen] : [chosen, partner(text, amounts, at)];
  return assembled(text, low, high, country);
}

const partner = (text: string, amounts: readonly Amount[], at: number): Amount | undefined => {
  const [first, next] = [amounts[at], amounts[at + 1]];
  return first && next && areRange(text, first, next) ? next : undefined;
};

const JOIN =
  /^(?:-|to|bis(?: zu)?|a|al|au|et|and|und|y|e|en|og|och|az|do|til|till|tot|hasta|ate|jusqu'a|pana la|ig|do|εως|до|\/|~|〜|>|&)$/;

/** Does only "to", a dash and the like stand between two amounts, beside currency and span? */
function areRange(text: string, low: Amount, high: Amount): boolean {
  const between = text.slice(low.end, high.start);
  if (between.length > 40) return false;
  let words = fold(
    between.replace(
      /(?<!\p{L})\p{Lu}{0,3} ?\$|[€£₹₪₺₩₱₫₦₴₽¥円元원]|(?<!\p{L})(?:[A-Z]{3}|Rs\.?|RM|Rp\.?|R|Kč|kr\.?|zł)(?!\p{L})/gu,
      ' ',
    ),
  );
  for (const [, pattern] of PERIODS) words = words.replace(pattern, ' ');
  return JOIN.test(words.replace(/[.,:]/g, ' ').trim());
}

/** Without a currency only round figures with a span of time, a "k", or nothing but figures beside them are pay. */
function isPlainlyPay(text: string, amounts: readonly Amount[]): boolean {
  const first = amounts[0];
  if (!first) return false;
  if (first.multiplier > 1 || periodIn(text) !== null) return true;
  const isYear = amounts.length === 1 && first.value >= 1900 && first.value < 2100;
  return first.value >= 1_000 && !isYear && /^[\d\s.,'’–-]{4,40}$/.test(text);
}

function assembled(text: string, low: Amount, high: Amount | undefined, country: string | undefined): Money | null {
  const last = high ?? low;
  const scale =
    high && low.multiplier === 1 && high.multiplier > 1 && low.value < high.value / high.multiplier
      ? high.multiplier
      : 1;
  const [value, top] = [low.value * scale, high?.value];
  const before = fold(text.slice(Math.max(0, low.start - 24), low.start));
  const openEnd =
    high === undefined &&
    (AT_LEAST.test(before) ||
      MINIMUM.test(fold(text.slice(Math.max(0, low.start - 50), low.start))) ||
      text.startsWith('+', low.end));
  const openStart = high === undefined && !openEnd && AT_MOST.test(before);
  const currency =
    (text.includes('$') ? DOLLAR_CODE.exec(text)?.[0] : undefined) ??
    low.currency ??
    high?.currency ??
    currencyIn(text, country) ??
    null;
  const per = periodAround(text, low, last);
  const money: Money = {
    min: openStart ? null : value,
    max: openEnd ? null : (top ?? value),
    currency,
    per,
    estimated: ESTIMATED.test(fold(text)),
  };
  return plausible({ ...money, per: per ?? (isPlainlyYearly(money, last.multiplier) ? 'year' : null) });
}

/** The span stated nearest to the amounts: after them, between them, before them, anywhere. */
const periodAround = (text: string, low: Amount, last: Amount): Period | null =>
  periodIn(text.slice(last.end, last.end + 40)) ??
  periodIn(text.slice(low.end, last.start)) ??
  periodIn(text.slice(Math.max(0, low.start - 60), low.start)) ??
  periodIn(text);

function isPlainlyYearly({ min, max, currency }: Money, multiplier: number): boolean {
  if (multiplier === 100_000 || multiplier === 10_000_000) return true;
  const least = min ?? max ?? 0;
  return STRONG.has(currency ?? '') && least >= PLAINLY_YEARLY && (max ?? least) <= 1_000_000;
}

/** The same pay with mended ends; null where no employer can mean it. */
function plausible(money: Money): Money | null {
  const [min, max] = [money.min === 0 ? null : money.min, money.max === 0 ? null : money.max];
  if (min === null && max === null) return null;
  const [low, high] = min !== null && max !== null && min > max ? [max, min] : [min, max];
  if (low !== null && high !== null && high > 20 * low) return null;
  const yearly = (high ?? low ?? 0) * (money.per ? IN_A_YEAR[money.per] : 1);
  const isStrong = STRONG.has(money.currency ?? '');
  if (yearly > (isStrong ? 20_000_000 : 1e11)) return money.per === null ? null : plausible({ ...money, per: null });
  if (isStrong && money.per !== null && yearly < 1_000) return null;
  return { ...money, min: low, max: high };
}
