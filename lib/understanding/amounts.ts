import { CODES, CROWNS, DOLLARS, MULTIPLIERS, PERIODS, type Period, SIGNS, YENS } from './money-words';
import { fold } from './plain';

/** A number in a text that may be pay. */
export interface Amount {
  /** With its multiplier: "80k" is 80,000. */
  readonly value: number;
  readonly multiplier: number;
  readonly start: number;
  /** After its multiplier. */
  readonly end: number;
  /** The currency that stands at it; undefined: none stands there. */
  readonly currency: string | null | undefined;
}

/** Groups by spaces or apostrophes; groups by dots or commas (of two digits in India); plain digits. Every part is bounded. */
const NUMBER =
  /(?<![\d.,])(?:\d{1,3}(?:[ '’]\d{3}){1,4}(?:[.,]\d{1,2})?|\d{1,3}(?:[.,]\d{2,3}){1,4}(?:[.,]\d{1,2})?|\d{1,12}(?:[.,]\d{1,3})?)(?!\d)/g;
/** What a number counts when it is no money: "40 hours", "10k users", "5 %". */
const COUNTED =
  /^ ?\+? ?(?:%|percent|prozent|hours?\b|hrs?\b|stunden|std\b|days?\b|tage\b|weeks?\b|wochen\b|months?\b|monate|years?\b|jahre|users?\b|customers?\b|employees|people|clients|kunden|mitarbeiter|members|x\b|st\b|nd\b|rd\b|th\b)/i;
const MOST_AMOUNTS = 40;

/** The value of a written number: the last mark before one or two digits is the decimal one, all others group. */
function numberOf(written: string): number {
  const text = written.replace(/[ '’]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(text);
  const marks = new Set(text.match(/[.,]/g));
  const last = decimals?.[0]?.[0];
  const isIndian = /^\d{1,2}(?:,\d{2})+,\d{3}/.test(text);
  const onlyGroups = last !== undefined && marks.size === 1 && (text.match(/[.,]/g)?.length ?? 0) > 1 && !isIndian;
  if (decimals && !onlyGroups) return Number(`${text.slice(0, decimals.index).replace(/[.,]/g, '')}.${decimals[1]}`);
  return Number(text.replace(/[.,]/g, ''));
}

/** The currency that a piece of text names; null: it only says "kr" or "¥" and the country is unknown; undefined: none. */
export function currencyIn(text: string, country: string | undefined): string | null | undefined {
  const code = /(?<![\p{L}])([A-Z]{3})(?![\p{L}])/u.exec(text)?.[1];
  if (code !== undefined && CODES.includes(code)) return code;
  const sign = SIGNS.find(([pattern]) => pattern.test(text));
  if (sign) return sign[1];
  if (text.includes('$')) return DOLLARS[country ?? 'US'] ?? 'USD';
  if (text.includes('¥')) return YENS[country ?? ''] ?? null;
  if (/(?<!\p{L})kr\.?(?!\p{L})/iu.test(text)) return CROWNS[country ?? ''] ?? null;
  return undefined;
}

/** Signs and codes right before or after a number. */
const BEFORE =
  /(?:[€£₹₪₺₩₱₫₦₴¥$]|(?<!\p{L})(?:\p{L}{1,3} ?\$|\p{Lu}{3}|Rs\.?|RM|Rp\.?|R|Kč|kr\.?|zł|SFr\.?|Fr\.))[ :]?$/u;
const AFTER =
  /^[ .,-]{0,2}(?:[€£₹₪₺₩₱₫₦₴₽¥$円元원]|(?:\p{Lu}{3}|日元|人民币|руб|грн|лв|lei|Lei|Kč|kr|zł|Ft|euros?|Euros?|EURO|LPA|T€|TEUR)(?!\p{L}))/u;

function amountAt(text: string, start: number, written: string, country: string | undefined): Amount | undefined {
  const rest = text.slice(start + written.length, start + written.length + 24);
  const suffix = MULTIPLIERS.map(([factor, words]) => ({ factor, length: words.exec(rest)?.[0].length })).find(
    (m) => m.length !== undefined,
  );
  const end = start + written.length + (suffix?.length ?? 0);
  const before = BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0];
  const after = AFTER.exec(text.slice(start + written.length))?.[0] ?? AFTER.exec(text.slice(end, end + 8))?.[0];
  const currency =
    (before === undefined ? undefined : currencyIn(before, country)) ??
    (after === undefined ? undefined : currencyIn(after, country));
  const glued = /\p{L}$/u.test(text.slice(0, start)) && currency === undefined;
  const is401k = /^401$/.test(written) && /^ ?\(?k/i.test(rest);
  if (
    glued ||
    is401k ||
    /\+ ?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    (currency === undefined && COUNTED.test(text.slice(end, end + 16)))
  )
    return undefined;
  const multiplier = suffix?.factor ?? 1;
  return { value: Math.round(numberOf(written) * multiplier * 100) / 100, multiplier, start, end, currency };
}

/** Every number of a text that may be money, in order. */
export function amountsIn(text: string, country: string | undefined): Amount[] {
  const amounts: Amount[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const amount = amountAt(text, match.index, match[0], country);
    if (amount) amounts.push(amount);
    if (amounts.length === MOST_AMOUNTS) break;
  }
  return amounts;
}

/** Which span of time a piece of text names first. */
export function periodIn(text: string): Period | null {
  const folded = fold(text);
  const found = PERIODS.map(([period, words]) => ({ period, index: folded.search(words) })).filter(
    ({ index }) => index >= 0,
  );
  return found.toSorted((a, b) => a.index - b.index)[0]?.period ?? null;
}
