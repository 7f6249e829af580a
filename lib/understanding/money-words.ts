import type { Money } from '../domain/posting';

export type Period = NonNullable<Money['per']>;

/** ISO codes that a pay text may name. */
export const CODES =
  'USD EUR GBP CHF CAD AUD NZD SGD HKD INR PLN CZK SEK NOK DKK HUF RON BGN ISK TRY ILS AED SAR QAR ZAR BRL MXN ARS CLP COP PEN JPY CNY KRW TWD THB MYR IDR PHP VND PKR BDT LKR NGN KES EGP UAH RSD'.split(
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
  [/円/, 'JPY'],
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

/** Words for the span that pay is for, over folded text. */
export const PERIODS: readonly (readonly [period: Period, words: RegExp])[] = [
  [
    'hour',
    /(?:\b(?:per|an|a|each|pro|pr\.?|par|por|za|na|je|i) |\b(?:all'|per l'|de l'|l')|\/ ?)(?:hour|hr|h|std|stunde|heure|hora|ora|uur|hodinu|hod|godzine|godz|timmen|time|timen)\b|\bhourly\b|\bstundenlohn\b|\bstundlich\b|\bp\.?\/? ?h\b|\bin der stunde\b/,
  ],
  [
    'day',
    /(?:\b(?:per|a|pro|par|por|al|za|na) |\/ ?)(?:day|tag|jour|dia|giorno|dag|den|dzien|manday)\b|\bdaily\b|\btagessatz\b|\btjm\b|\bday rate\b/,
  ],
  [
    'week',
    /(?:\b(?:per|a|pro|par|por|alla|za|na) |\/ ?)(?:week|wk|woche|semaine|semana|settimana|tyden|tydzien)\b|\bweekly\b|\bwochentlich\b/,
  ],
  [
    'month',
    /(?:\b(?:per|a|pro|pr\.?|par|por|al|im|i|za|na|on|je) |\/ ?)(?:month|mth|mo|man|monat|mois|mes|mese|maand|maned|manad|manaden|mesic|mes|mies|miesiac)\b|\bpr\.? ?md\b|\bmonthly\b|\bmonatlich\b|\bmensual(?:es)?\b|\bmensuels?\b|\bmensili?\b|\bmensal\b|\bmesicne\b|\bmiesiecznie\b|\bp\.? ?m\b|\bmonatsgehalt\b/,
  ],
  [
    'year',
    /(?:\b(?:per|a|pro|pr\.?|par|por|al|im|za|na|i|each) |\b(?:all'|l')|\/ ?)(?:year|yr|annum|jahr|an|annee|ano|any|anno|jaar|ar|aret|rok)\b|\byearly\b|\bannual(?:ly|es)?\b|\bannuels?\b|\bannui?\b|\banuales?\b|\banual\b|\bjahrlich\b|\bjahresgehalt\b|\brocne\b|\brocznie\b|\barlig\b|\bp\.? ?a\b|\blpa\b|\bpa\b|\bral\b/,
  ],
];

/** Multipliers that follow a number. The Indian ones are for a year. */
export const MULTIPLIERS: readonly (readonly [factor: number, words: RegExp])[] = [
  [1_000, /^ ?(?:k|tis|tys|tsd|mil|teur|t€|thousand|tausend)(?![\p{L}\d])/iu],
  [100_000, /^ ?(?:lakhs?|lacs?|lpa|L)(?![\p{L}\d])/iu],
  [10_000_000, /^ ?(?:crores?|cr)(?![\p{L}\d])/iu],
  [10_000, /^ ?[万萬]/u],
  [1_000_000, /^ ?(?:m|mio|mln|million)(?![\p{L}\d])/iu],
];

export const ESTIMATED =
  /\b(?:est\b|estimat|estimad|estime|estimacion|geschatzt|schatzung|stima|geschat|uppskatt|anslag|odhad|szacun)/;

/** At the end of the text before an amount, with or without a currency between. */
export const AT_LEAST =
  /\b(?:from|starting|starting at|at least|minimum|min|ab|mindestens|a partir d[eiu]|des|desde|a partire da|da|vanaf|od|fra|fran|minst|more than)[^\p{L}\d]{0,4}(?:[a-z]{1,3}[^\p{L}\d]{0,2})?$/u;
export const AT_MOST =
  /\b(?:up to|maximum|max|bis|bis zu|jusqu'a|hasta|fino a|ate|tot|op til|upp till|opp til|az|do)[^\p{L}\d]{0,4}(?:[a-z]{1,3}[^\p{L}\d]{0,2})?$/u;
/** Said of the amount that follows it, at some distance: "Mindestgehalt von", "minimum salary is". */
export const MINIMUM = /\b(?:minimum|mindest\w{0,12}|minimal\w{0,4})\b/;
