import { fold } from './words';

/**
 * Countries with many postings, as they are called in the larger languages and in their own, folded. A list of ours and
 * not the platform's: that takes 10 ms to ask, and every browser has another one.
 */
const COUNTRIES: ReadonlySet<string> = new Set(
  `
africa do sul|afrique du sud|alemanha|alemania|allemagne|argentina|argentine|argentinien|australia|australie|
australien|austria|autriche|belgica|belgie|belgien|belgio|belgique|belgium|brasil|brasile|brasilien|brazil|
bresil|bulgaria|bulgarie|bulgarien|canada|cechia|cesko|chequia|chile|chili|china|chine|chipre|chypre|cile|cina|
cipro|colombia|colombie|croacia|croatia|croatie|croazia|cyprus|czech republic|czechia|danemark|danimarca|
danmark|denmark|deutschland|dinamarca|duitsland|emea|emirados arabes unidos|emirati arabi uniti|
emiratos arabes unidos|emirats arabes unis|england|eslovaquia|eslovenia|espagne|espana|espanha|espanya|
estados unidos|estland|estonia|estonie|etats-unis|europe|filipinas|filippine|finland|finlande|finlandia|
finnland|franca|france|francia|frankreich|germania|germany|giappone|grece|grecia|greece|griechenland|holland|
hongrie|hungary|hungria|inde|india|indien|ireland|irland|irlanda|irlande|israel|israele|italia|italie|italien|
italy|japan|japao|japon|kanada|kolumbien|kroatien|latvia|letonia|lettland|lettonia|lettonie|litauen|lithuania|
lituania|lituanie|lussemburgo|luxembourg|luxemburg|luxemburgo|malta|malte|messico|mexico|mexiko|mexique|
nederland|nemecko|netherlands|neuseeland|new zealand|niederlande|niemcy|norge|noruega|norvege|norvegia|norway|
norwegen|nouvelle-zelande|nova zelandia|nueva zelanda|nuova zelanda|osterreich|paesi bassi|paises baixos|
paises bajos|pays-bas|philippinen|philippines|poland|polen|pologne|polonia|polska|portogallo|portugal|
regno unito|reino unido|romania|romenia|roumanie|royaume-uni|rumania|rumanien|ruotsi|schweden|schweiz|scotland|
serbia|serbie|serbien|servia|singapore|singapour|singapur|singapura|slovacchia|slovakia|slovaquie|slovenia|
slovenie|slovensko|slowakei|slowenien|south africa|spagna|spain|spanien|stati uniti|sudafrica|sudafrika|suecia|
suede|suica|suisse|suiza|suomi|sverige|svezia|svizzera|sweden|switzerland|tchequia|tchequie|tschechien|turchia|
turkei|turkey|turkiye|turquia|turquie|ucraina|ucrania|uk|ukraine|ungarn|ungheria|united arab emirates|
united kingdom|united states|usa|vereinigte arabische emirate|vereinigte staaten|vereinigtes konigreich|wales|
zypern
`
    .split(/[|\n]/)
    .filter(Boolean),
);

/** The capitals of Europe; from U+0100 on capitals and small letters take turns. */
const CAPITAL = '[A-ZÀ-ÞĀ-žΆ-ΫЀ-Я]';
const NAME = `${CAPITAL}[a-zA-Z\u00c0-\u1fff.'’-]+`;
const TOWN = new RegExp(
  `^${NAME}(?: (?:${NAME}|d[aeiou]{1,2}s?|am|im|bei|ob|an der|vor der|la|les|sur|upon)){0,4}(?: \\([^()]{2,30}\\))?$`,
);

/** A postal code before or behind a town, and no year or number of people. */
const POSTAL = /^(?:(?!20[0-4]\d )(?:[A-Z]{1,2}-)?\d{4,5} (?=(.+)$)|(?=(.+?),? \(?\d{5}\)?$))/;
const PEOPLE = /\d (?:mitarbeit|kund|kolleg|beschaft|emplo|people|student|salarie|collab|dipend|client)/i;

/** Legal forms that are no region's letters, as "SA" and "NV" are. */
const LEGAL = /[, ](?:inc|llc|ltd|limited|gmbh|corp|lda|kft|plc)\.?$/i;

const isCountry = (key: string): boolean => COUNTRIES.has(key) || key === 'u.s.' || key === 'u.s.a.';

/** Is it written as the name of a town is: "Baden", "Stockholm (HQ)", "Frankfurt am Main"? */
export const isTown = (text: string): boolean => text.length < 60 && TOWN.test(text);

/** Is it surely a place: "Lyon, France", "Sao Paulo - Brazil", "Austin, TX", "Albacete (España)"? */
export function isPlace(text: string): boolean {
  const parts = text.split(/\s*[,;/]\s*|\s+[-–]\s+/).filter(Boolean);
  const last = parts.at(-1) ?? '';
  if (/^(?:anywhere|worldwide)\b/i.test(text)) return true;
  const [, behind, before] = POSTAL.exec(text) ?? [];
  if (isTown(behind ?? before ?? '')) return !PEOPLE.test(text);
  if (parts.length > 5 || LEGAL.test(text) || !isTown(parts[0] ?? '')) return false;
  if (isCountry(fold(/\(([^()]+)\)$/.exec(last)?.[1] ?? last))) return true;
  return parts.length > 1 && text.includes(',') && parts.every(isTown);
}
