import type { Money } from '../domain/posting';
import { phraseSource } from './phrases';

export type Period = NonNullable<Money['per']>;

/** ISO codes that a pay text may name. */
export const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD INR PLN CZK SEK NOK DKK HUF RON BGN RUB ISK TRY ILS AED SAR QAR ZAR BRL MXN ARS CLP COP PEN JPY CNY KRW TWD THB MYR IDR PHP VND PKR BDT LKR NGN KES EGP UAH RSD'.split(
    ' ',
  );

/** Signs of one currency only. `$`, `kr` and `¥` are settled by the country. */
export const SIGNS: readonly (readonly [sign: RegExp, code: string])[] = [
  [/US ?\$|\$ ?US\b/i, 'USD'],
  [/\bCA? ?\$|\$ ?CA?D?\b/, 'CAD'],
  [/\bAU? ?\$|\$ ?AUD?\b/, 'AUD'],
  [/\bNZ ?\$/, 'NZD'],
  [/\bS\$|\bSG\$/, 'SGD'],
  [/\bHK ?\$/, 'HKD'],
  [/\bR\$/, 'BRL'],
  [/\bMX ?\$/, 'MXN'],
  [/€|\beuros?\b|\bT€/i, 'EUR'],
  [/£|\bpounds?\b/i, 'GBP'],
  [/₹|\bcrores?\b|\blakhs?\b|\blacs?\b|\d ?Cr\b|\bRs\.?(?=[ \d])|\bLPA\b|\b(?:lacs?|lakhs?) p\.?a\b/i, 'INR'],
  [/zł|\bzlotych\b/i, 'PLN'],
  [/Kč|\bkorun\b/i, 'CZK'],
  [/₪/, 'ILS'],
  [/₺/, 'TRY'],
  [/₩/, 'KRW'],
  [/₱/, 'PHP'],
  [/₫/, 'VND'],
  [/₦/, 'NGN'],
  [/₴/, 'UAH'],
  [/\bSFr\.?|\bFr\.(?= ?\d)/, 'CHF'],
  [/\bFt\b/, 'HUF'],
  [/円|日元/, 'JPY'],
  [/人民币|RMB|(?<!日|美|欧|港)元/, 'CNY'],
  [/원/, 'KRW'],
  [/₽|руб/i, 'RUB'],
  [/грн/i, 'UAH'],
  [/лв/i, 'BGN'],
  [/\blei\b/i, 'RON'],
  [/\bRM\b/, 'MYR'],
  [/\bRp\b/, 'IDR'],
  [/(?<![\p{L}.])R(?= ?\d| ?$)/u, 'ZAR'],
];

/** Which dollar, crown and yen or yuan a country means, by ISO 3166 code. */
export const DOLLARS: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  US: 'USD',
};
export const CROWNS: Readonly<Record<string, string>> = { DK: 'DKK', NO: 'NOK', SE: 'SEK', CZ: 'CZK', IS: 'ISK' };
export const YENS: Readonly<Record<string, string>> = { JP: 'JPY', CN: 'CNY' };
/** Codes that say which `$` a text means. */
export const DOLLAR_CODE = /(?<!\p{L})(?:USD|CAD|AUD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)(?!\p{L})/u;

const EACH =
  "(?:\\b(?:per|an|a|each|pro|pr\\.?|par|por|al|alla|im|in der|za|na|je|i|on) |\\b(?:all'|per l'|de l'|l')|/ ?)";
/** "per hour", "/hr", "l'heure", a word that says it alone ("hourly"), or one in a script that ASCII knows no word's edge of. */
const spanOf = (units: string, alone: string, unspaced: string) =>
  new RegExp(`${EACH}(?:${phraseSource(units)})\\b|\\b(?:${phraseSource(alone)})\\b|${unspaced}`);

/** Words for the span of time that pay is for, over folded text. */
export const PERIODS: readonly (readonly [period: Period, words: RegExp])[] = [
  [
    'hour',
    spanOf(
      'hour, hr, h, std, stunde, heure, hora, ora, uur, hodinu, hod, godzine, godz, timmen, timme, time, timen',
      'hourly, stundenlohn, stundlich, ph, p.h, p/h, oraber',
      '時給|时薪|時薪|小时|시급|в час|την ωρα',
    ),
  ],
  [
    'day',
    spanOf(
      'day, tag, jour, dia, giorno, dag, den, dzien, manday',
      'daily, tagessatz, tjm, day rate',
      '日給|日薪|일급|в день|την ημερα',
    ),
  ],
  [
    'week',
    spanOf(
      'week, wk, woche, semaine, semana, settimana, tyden, tydzien, vecka, uge, uke',
      'weekly, wochentlich',
      '週給|周薪|주급|в неделю|την εβδομαδα',
    ),
  ],
  [
    'month',
    spanOf(
      'month, mth, mo, monat, mois, mes, mese, maand, maned, man, manad, manaden, mesic, mes, mies, miesiac, md',
      'monthly, monatlich, monatsgehalt, mensual, mensuales, mensuel, mensuels, mensile, mensili, mensal, mesicne, miesiecznie, pm, p.m, havi, lunar, aylik, mesecno, mjesecno, kuus, per menesi',
      '月給|月薪|月收|每月|월급|в месяц|на месец|τον μηνα|μηνιαι',
    ),
  ],
  [
    'year',
    spanOf(
      'year, yr, annum, jahr, an, annee, ano, any, anno, jaar, ar, aret, rok',
      'yearly, annual, annually, annuel, annuels, annui, anual, anuales, jahrlich, jahresgehalt, rocne, rocznie, arlig, pa, p.a, p. a, lpa, ral, evi, yillik, letno, godisnje, aastas',
      '年収|年俸|年薪|每年|연봉|в год|годишно|ετησι|τον χρονο',
    ),
  ],
];

/** Multipliers that follow a number. The Indian ones are for a year. */
export const MULTIPLIERS: readonly (readonly [factor: number, words: RegExp])[] = [
  [1_000, /^ ?(?:k|tis|tys|tsd|mil|teur|t€|thousand|tausend)(?![\p{L}\d])/iu],
  [100_000, /^ ?(?:lakhs?|lacs?|lpa|L)(?![\p{L}\d])/iu],
  [10_000_000, /^ ?(?:crores?|cr)(?![\p{L}\d])/iu],
  [10_000, /^ ?[万萬만]/u],
  [1_000_000, /^ ?(?:m|mio|mln|million)(?![\p{L}\d])/iu],
];

export const ESTIMATED =
  /\b(?:est\b|estimat|estimad|estime|estimacion|geschatzt|schatzung|stima|geschat|uppskatt|anslag|odhad|szacun)/;
/** At the end of the text before an amount, with or without a currency between. */
const beforeAmount = (phrases: string) =>
  new RegExp(`\\b(?:${phraseSource(phrases)})[^\\p{L}\\d]{0,4}(?:[a-z]{1,3}[^\\p{L}\\d]{0,2})?$`, 'u');
export const AT_LEAST = beforeAmount(
  'from, starting, starting at, at least, minimum, min, more than, ab, mindestens, a partir de, a partir du, des, desde, a partire da, da, vanaf, od, fra, fran, minst',
);
export const AT_MOST = beforeAmount(
  "up to, maximum, max, bis, bis zu, jusqu'a, hasta, fino a, ate, tot, op til, upp till, opp til, az, do",
);
/** Said of the amount that follows it, at some distance: "Mindestgehalt von", "minimum salary is". */
export const MINIMUM = /\b(?:minimum|mindest\w{0,12}|minimal\w{0,4})\b/;
