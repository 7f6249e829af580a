import { MONTH_NAME, monthNamed } from './month-names';

/** When something began and ended, as `Resume` writes dates, and where the text says so. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
  /** Offsets in the text: from the first sign of the period to the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** Longest line that is searched for dates, in UTF-16 units: a longer one is running text. */
const LONGEST = 600;

const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
const SEASON =
  'spring|summer|fall|autumn|winter|frühling|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|' +
  'estate|autunno|inverno|verão|outono|sommersemester|wintersemester|semester|term|sose|wise|ss|ws|q[1-4]|h[12]';
const NOW =
  'present|current|currently|now|today|ongoing|date|to date|till date|till now|heute|aktuell|jetzt|laufend|dato|andauernd|' +
  "aujourd['’]hui|présent|present|actuel|actuelle|actuellement|ce jour|en cours|maintenant|actualidad|la actualidad|presente|actual|actualmente|hoy|la fecha|" +
  'oggi|attuale|in corso|atual|atualmente|o momento|heden|nu|obecnie|nadal';
const TO =
  "[-‐‑‒–—−―~→⟶/]{1,2}|to|until|till|thru|through|and|bis|bis zum|à|au|jusqu[’']à|jusqu[’']en|jusqu[’']au|a|al|hasta|hasta la|fino a|até|tot|t/m|do";
const SINCE = 'since|from|starting|as of|seit|ab|von|vom|depuis|dès|de|du|desde|desde el|dal|da|sinds|vanaf|van|od';
const UNTIL = "until|till|bis|jusqu['’]en|jusqu['’]au|hasta|fino a|até|tot";

/** One point in time; the groups are numbered where it is put together. */
const DAY = '(?:[0-3]?\\d(?:st|nd|rd|th|er|\\.|º|°)?\\s+(?:de\\s+)?)?';
const POINT = [
  // 1 May 2019 · Mai 2019 · mayo de 2019 · Jan '19 · Jan-2019
  `${DAY}(?<NAMED>${MONTH_NAME})\\.?(?:\\s+[0-3]?\\d(?:st|nd|rd|th)?,)?[\\s,./-]{0,3}(?:(?:de|del|of)\\s+)?(?<NAMEDYEAR>${YEAR}|['’]\\d{2})`,
  // 2019-05(-17) · 2019/05 · 2019.05
  `(?<ISOYEAR>${YEAR})[-/.](?<ISOMONTH>0[1-9]|1[0-2])(?:[-/.][0-3]\\d)?`,
  // 17.05.2019 · 05/17/2019
  `(?<ONE>[0-3]?\\d)[./-](?<TWO>[0-3]?\\d)[./-](?<FULLYEAR>${YEAR})`,
  // 05/2019 · 5.2019 · 05-2019
  `(?<NUMBER>0?[1-9]|1[0-2])\\s?[./-]\\s?(?<NUMBERYEAR>${YEAR})`,
  // Summer 2019 · WS 2019/20
  `(?:${SEASON})\\s+(?:of\\s+|de\\s+)?(?<SEASONYEAR>${YEAR})(?:/\\d{2}(?!\\d))?`,
  // 2019 May
  `(?<BEFORE>${YEAR})\\s+(?<AFTER>${MONTH_NAME})`,
  `(?<PLAIN>${YEAR})`,
].join('|');

const point = (place: string) => `(?:${POINT.replaceAll('(?<', `(?<${place}`)})`;
const EDGE = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** "Jan 2020 – Present", "03/2018–05/2019", "2016 to 2018", "March – May 2019", "03 – 05/2019". */
const RANGE = new RegExp(
  `${EDGE}(?:(?:${SINCE})\\s+)?(?:${point('A')}|(?<HALF>${MONTH_NAME})\\.?|(?<HALFNUMBER>0?[1-9]|1[0-2]))\\s*(?:${TO})\\s*(?:${point('B')}|(?<NOW>(?:au\\s+|la\\s+)?(?:${NOW}))|(?<SHORT>\\d{2}))${END}`,
  'iu',
);
/** "since 2021", "seit 03/2021". */
const OPEN = new RegExp(
  `${EDGE}(?:since|seit|ab|depuis|dès|desde|desde el|dal|sinds|vanaf|od)\\s+${point('A')}${END}`,
  'iu',
);
/** "until 2019". */
const CLOSED = new RegExp(`${EDGE}(?:${UNTIL})\\s+${point('A')}${END}`, 'iu');
/** "03/18 – 05/19": two-digit years stand only in pairs. */
const SHORT_PAIR = new RegExp(
  `${EDGE}(0?[1-9]|1[0-2])[./](\\d{2})\\s*(?:${TO})\\s*(?:(0?[1-9]|1[0-2])[./](\\d{2})|(?:${NOW}))${END}`,
  'iu',
);
/** "2021 –": it goes on. */
const DANGLING = new RegExp(`${EDGE}${point('A')}\\s*[-–—]\\s*(?=$|[)\\]|])`, 'iu');
const SINGLE = new RegExp(`${EDGE}${point('A')}${END}`, 'iu');

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (month: number) => String(month).padStart(2, '0');
const century = (short: string) => String(Number(short) > 49 ? 1900 + Number(short) : 2000 + Number(short));
const fullYear = (year: string) => (/^\d{4}$/.test(year) ? year : century(year.slice(-2)));

function pointOf(groups: Groups, place: string): string | null {
  const of = (name: string) => groups[place + name];
  const on = (year: string | undefined, month: number | undefined) =>
    year === undefined ? null : month === undefined ? fullYear(year) : `${fullYear(year)}-${pad(month)}`;
  const named = of('NAMED') ?? of('AFTER');
  if (named !== undefined) return on(of('NAMEDYEAR') ?? of('BEFORE'), monthNamed(named));
  if (of('ISOMONTH') !== undefined) return on(of('ISOYEAR'), Number(of('ISOMONTH')));
  if (of('FULLYEAR') !== undefined) return on(of('FULLYEAR'), monthOfDay(Number(of('ONE')), Number(of('TWO'))));
  if (of('NUMBER') !== undefined) return on(of('NUMBERYEAR'), Number(of('NUMBER')));
  return of('SEASONYEAR') ?? of('PLAIN') ?? null;
}

/** The month of "17.05.2019" and "05/17/2019"; where both could be one, the second, as most of the world writes. */
function monthOfDay(one: number, two: number): number | undefined {
  if (two >= 1 && two <= 12) return two;
  return one >= 1 && one <= 12 ? one : undefined;
}

function rangeOf(groups: Groups): { readonly start: string | null; readonly end: string | null } | undefined {
  const end = groups['NOW'] !== undefined ? 'present' : pointOf(groups, 'B');
  const half = groups['HALF'] !== undefined ? monthNamed(groups['HALF']) : Number(groups['HALFNUMBER'] ?? Number.NaN);
  if (groups['HALF'] !== undefined || groups['HALFNUMBER'] !== undefined) {
    if (end === null || !/-\d{2}$/.test(end) || half === undefined) return undefined;
    return { start: `${end.slice(0, 4)}-${pad(half)}`, end };
  }
  const start = pointOf(groups, 'A');
  if (start === null) return undefined;
  if (groups['SHORT'] === undefined) return { start, end };
  const short = start.slice(0, 2) + groups['SHORT'];
  return /^\d{4}$/.test(start) && short > start ? { start, end: short } : undefined;
}

/** The first period that a line states; undefined when it states none. A single date is a start and an end. */
export function periodIn(line: string): Period | undefined {
  const text = line.slice(0, LONGEST);
  return range(text) ?? shortPair(text) ?? half(text) ?? single(text);
}

const at = (found: RegExpExecArray) => ({ from: found.index, to: found.index + found[0].length });

function range(text: string): Period | undefined {
  const found = RANGE.exec(text);
  const dates = found?.groups && rangeOf(found.groups);
  if (found === null || dates === undefined) return undefined;
  return inOrder(dates.start, dates.end) ? { ...dates, ...at(found) } : undefined;
}

/** What begins after it ends is no period. */
const inOrder = (start: string | null, end: string | null): boolean =>
  start === null || end === null || end === 'present' || start.slice(0, Math.min(start.length, end.length)) <= end;

function shortPair(text: string): Period | undefined {
  const found = SHORT_PAIR.exec(text);
  if (found === null) return undefined;
  const [, from = '', fromYear = '', to, toYear] = found;
  const start = `${century(fromYear)}-${pad(Number(from))}`;
  const end = to === undefined || toYear === undefined ? 'present' : `${century(toYear)}-${pad(Number(to))}`;
  return inOrder(start, end) ? { start, end, ...at(found) } : undefined;
}

function half(text: string): Period | undefined {
  const open = OPEN.exec(text) ?? DANGLING.exec(text);
  if (open?.groups) return { start: pointOf(open.groups, 'A'), end: 'present', ...at(open) };
  const closed = CLOSED.exec(text);
  return closed?.groups && { start: null, end: pointOf(closed.groups, 'A'), ...at(closed) };
}

function single(text: string): Period | undefined {
  const found = SINGLE.exec(text);
  const date = found?.groups && pointOf(found.groups, 'A');
  return found && date ? { start: date, end: date, ...at(found) } : undefined;
}

/** A date as machines write it (`2021-03-01`, `2021-03`, `2021`), or as people do ("Mar 2021"); null when it is none. */
export function dateOf(text: string): string | null {
  const found = SINGLE.exec(text.slice(0, 60));
  return found?.groups ? pointOf(found.groups, 'A') : null;
}
