import { fold } from './words';

const REGIONS =
  'AT BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IL IT JP LT LU LV MT MX NL NO NZ PL PT RO RS SE SG SI SK TR UA US ZA AU AE AR CL CO PH';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt'];
const NAME = "\\p{Lu}[\\p{L}.'’-]+";
const TOWN = new RegExp(
  `^${NAME}(?: (?:${NAME}|d[aeiou]{1,2}s?|am|an der|la|les|sur|upon)){0,4}(?: \\([^()]{2,30}\\))?$`,
  'u',
);

let countries: ReadonlySet<string> | undefined;

/** Names of countries in the larger languages, from the platform's own list. */
function isCountry(key: string): boolean {
  countries ??= new Set(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return REGIONS.split(' ').map((region) => fold(names.of(region) ?? ''));
    }),
  );
  return countries.has(key) || /^(?:uk|usa|u\.s\.a?\.?|europe|emea)$/.test(key);
}

/** Is it written as the name of a town is: "Baden", "Stockholm (HQ)", "Frankfurt am Main"? */
export const isTown = (text: string): boolean => text.length < 60 && TOWN.test(text);

/** Is it surely a place: "Lyon, France", "Sao Paulo - Brazil", "Austin, TX", "Albacete (España)"? */
export function isPlace(text: string): boolean {
  const parts = text.split(/\s*[,;/]\s*|\s+[-–]\s+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (/^(?:anywhere|worldwide)\b/i.test(text)) return true;
  if (parts.length > 5 || !isTown(parts[0] ?? '')) return false;
  if (isCountry(fold(/\(([^()]+)\)$/.exec(last)?.[1] ?? last))) return true;
  return parts.length > 1 && text.includes(',') && parts.every(isTown);
}
