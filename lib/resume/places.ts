const COUNTRY =
  'usa|u\\.s\\.a?\\.?|us|united states|united kingdom|uk|england|scotland|wales|ireland|germany|deutschland|austria|österreich|switzerland|schweiz|suisse|france|frankreich|spain|españa|spanien|italy|italia|portugal|netherlands|nederland|niederlande|belgium|belgien|belgique|luxembourg|poland|polska|polen|czech republic|czechia|denmark|danmark|sweden|schweden|norway|finland|estonia|latvia|lithuania|hungary|romania|bulgaria|greece|turkey|türkiye|ukraine|india|china|japan|singapore|australia|new zealand|canada|mexico|méxico|brazil|brasil|argentina|chile|colombia|perú|peru|israel|egypt|nigeria|kenya|south africa|uae|pakistan|bangladesh|philippines|vietnam|indonesia|malaysia|south korea|korea|taiwan|hong kong';
const CITY =
  'berlin|hamburg|münchen|munich|köln|cologne|frankfurt(?: am main)?|stuttgart|düsseldorf|leipzig|dresden|hannover|nürnberg|bremen|essen|dortmund|bonn|karlsruhe|mannheim|wien|vienna|graz|linz|salzburg|zürich|zurich|genf|genève|geneva|basel|bern|lausanne|paris|lyon|marseille|toulouse|nantes|bordeaux|lille|madrid|barcelona|valencia|sevilla|bilbao|lisboa|lisbon|porto|roma|rome|milano|milan|torino|amsterdam|rotterdam|utrecht|eindhoven|brussels|bruxelles|antwerpen|london|manchester|edinburgh|dublin|bristol|cambridge|oxford|warszawa|warsaw|kraków|krakow|wrocław|gdańsk|prague|praha|brno|budapest|bucharest|sofia|athens|copenhagen|stockholm|oslo|helsinki|tallinn|riga|vilnius|istanbul|ankara|new york(?: city)?|nyc|san francisco|los angeles|seattle|boston|chicago|austin|denver|atlanta|dallas|houston|miami|portland|philadelphia|toronto|vancouver|montreal|montréal|ottawa|bangalore|bengaluru|mumbai|delhi|new delhi|hyderabad|pune|chennai|tokyo|beijing|shanghai|shenzhen|guangzhou|chengdu|hangzhou|singapore|sydney|melbourne|brisbane|auckland|são paulo|rio de janeiro|buenos aires|mexico city|ciudad de méxico|bogotá|santiago|lima|tel aviv|cairo|lagos|nairobi|cape town|johannesburg|dubai';
const REMOTE =
  'remote|fully remote|hybrid|on-?site|home ?office|télétravail|remoto|en remoto|teletrabajo|distributed|worldwide';
const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|BC|QC|AB|NSW|VIC|QLD';

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?:[ -](?:(?:of|de|del|der|am|an|im|la|le|les|upon|bei|sur)\\s)?[\\p{Lu}(][\\p{L}.'’)-]*){0,3}";

/** "Austin, TX", "Berlin, Germany", "10827 Berlin", "Hauptstr. 5, 10827 Berlin", "Remote", "Paris". */
const PLACE = new RegExp(
  [
    `^${NAME}, ?(?:${STATE})(?:,? \\d{5}(?:-\\d{4})?)?(?:, ?(?:USA?|United States|Canada|Australia))?$`,
    `^(?:${NAME}, ?){1,3}(?:(?:\\p{Lu}{2}\\d? ?\\d?\\p{Lu}{2})|(?:${COUNTRY.replaceAll('|', '|')}))$`,
  ].join('|'),
  'u',
);
const PLACE_ANY_CASE = new RegExp(
  `^(?:(?:greater )?(?:${CITY})(?: (?:area|metropolitan area|und umgebung))?|${COUNTRY}|${REMOTE})(?:[,/ (-]+(?:[\\p{L}. ]+, )?(?:${CITY}|${COUNTRY}|${REMOTE})\\)?)*$`,
  'iu',
);
const POSTAL =
  /^(?:[\p{L}.ß' -]+ \d{1,4} ?[a-z]?,? )?(?:(?:D|A|CH|F|E|I|NL)-)?\d{4,5} \p{Lu}[\p{L} ./()-]{2,40}(?:, [\p{L} ]+)?$/u;
const LONGEST = 90;

/** Is the whole text the name of a place? */
export function isPlace(text: string): boolean {
  const name = text.trim();
  if (name.length < 2 || name.length > LONGEST) return false;
  return PLACE.test(name) || PLACE_ANY_CASE.test(name) || POSTAL.test(name) || isCityAndCountry(name);
}

const COUNTRY_ONLY = new RegExp(`^(?:${COUNTRY})$`, 'iu');
const CITY_ONLY = new RegExp(`^(?:${CITY})$`, 'iu');

/** "Bellevue, Washington, United States": the last part is a country, or the first a large city. */
function isCityAndCountry(name: string): boolean {
  const parts = name.split(/,\s*/);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length < 2 || parts.length > 4 || parts.some((part) => part.length > 40 || /\d{3}/.test(part)))
    return false;
  return COUNTRY_ONLY.test(last) || (CITY_ONLY.test(first) && /^\p{Lu}/u.test(last));
}
