import { fold } from './plain';

const BY_NAME: readonly (readonly [country: string, names: RegExp])[] = [
  [
    'US',
    /\b(?:united states|usa|u\.s\.a?\.?)(?!\p{L})|,? (?:AL|AK|AZ|AR|CA|CO|CT|DC|FL|GA|HI|IA|ID|IL|IN|KS|KY|LA|MA|MD|ME|MI|MN|MO|MS|MT|NC|ND|NE|NH|NJ|NM|NV|NY|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VA|VT|WA|WI|WV|WY)(?: \d{5}(?:-\d{4})?)?$/iu,
  ],
  ['CA', /\bcanada\b|, (?:ON|BC|QC|AB|MB|SK|NS|NB)$/i],
  ['AU', /\baustralia\b|\b(?:NSW|VIC|QLD|TAS|ACT)\b(?: \d{4})?/i],
  ['NZ', /\bnew zealand\b/i],
  ['SG', /\bsingapore\b/i],
  ['HK', /\bhong kong\b/i],
  ['GB', /\b(?:united kingdom|england|scotland|wales|uk)\b/i],
  ['IE', /\bireland\b/i],
  ['IN', /\bindia\b/i],
  ['DK', /\b(?:denmark|danmark)\b/i],
  ['NO', /\b(?:norway|norge)\b/i],
  ['SE', /\b(?:sweden|sverige)\b/i],
];
/** Two-letter first labels of hosts that are languages or services, not countries. */
const NO_COUNTRY = new Set([
  'en',
  'my',
  'hr',
  'go',
  'tv',
  'io',
  'ai',
  'co',
  'me',
  'eu',
  'cs',
  'da',
  'sv',
  'ja',
  'ko',
  'zh',
  'id',
  'is',
  'ml',
  'gg',
  'so',
  'to',
  'ly',
  'sh',
  'fm',
  'im',
  'ws',
  'cc',
]);

function ofHost(url: string): string | undefined {
  const labels = URL.canParse(url) ? new URL(url).hostname.split('.') : [];
  const code = [labels.at(-1), labels.length > 2 ? labels[0] : undefined].find(
    (label) => /^[a-z]{2}$/.test(label ?? '') && !NO_COUNTRY.has(label ?? ''),
  );
  return code === undefined ? undefined : code === 'uk' ? 'GB' : code.toUpperCase();
}

/** Country of a posting, ISO 3166, where its location, its host ("au.example.com", ".ch") or its language tag names one. It settles "$" and 01/08/2026. */
export function readCountry(location: string | null, url: string, language: string | null): string | undefined {
  const named = location === null ? undefined : BY_NAME.find(([, names]) => names.test(location))?.[0];
  return named ?? ofHost(url) ?? /^[a-z]{2,3}-([A-Z]{2})$/.exec(language ?? '')?.[1];
}

/** Is a numeric date of that country or language day first? Undefined: unknown. */
export function isDayFirst(country: string | undefined, language: string | null): boolean | undefined {
  if (country === 'US' || country === 'PH') return false;
  if (country !== undefined && country !== 'CA') return true;
  return language === null || /^en\b/.test(fold(language)) ? undefined : true;
}
