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

/** Towns with many postings, as they are called in English and in their own language, folded; none whose name is as often something else. */
const CITIES: ReadonlySet<string> = new Set(
  `
aachen|aalborg|aarau|aarhus|aberdeen|abu dhabi|accra|adelaide|ahmedabad|albany|albuquerque|algiers|
alicante|almaty|amersfoort|amman|amsterdam|ankara|antalya|antwerp|antwerpen|anvers|arlington|arnhem|athen|
athens|atlanta|auckland|augsburg|austin|baden-baden|baku|baltimore|bangalore|bangkok|barcelona|bari|basel|
basle|beijing|beirut|belfast|belgrade|belo horizonte|bengaluru|beograd|bergamo|bergen|berlin|bern|berne|
biel|bielefeld|bilbao|birmingham|bochum|bogota|boise|bologna|bonn|bordeaux|boston|boulder|bratislava|
braunschweig|breda|bregenz|bremen|brescia|brest|brighton|brisbane|bristol|brno|bruges|brugge|brussel|
brussels|bruxelles|bucharest|bucuresti|budapest|buenos aires|buffalo|bursa|cairo|calgary|cambridge|
canberra|cape town|caracas|cardiff|casablanca|catania|charlotte|chemnitz|chennai|chicago|chisinau|
christchurch|cincinnati|cleveland|cluj-napoca|coimbra|cologne|columbus|copenhagen|cordoba|coventry|cracow|
curitiba|dallas|darmstadt|debrecen|delft|delhi|den haag|denver|detroit|dijon|doha|dordrecht|dortmund|
dresden|dubai|dublin|duisburg|dundee|durban|dusseldorf|edinburgh|edmonton|eindhoven|erfurt|erlangen|espoo|
essen|exeter|firenze|florence|fort worth|fortaleza|frankfurt|frankfurt am main|freiburg|freiburg im breisgau|
fribourg|friedrichshafen|galway|gdansk|gdynia|geneva|geneve|genf|genoa|genova|gent|ghent|giessen|glasgow|
goteborg|gothenburg|gottingen|granada|graz|grenoble|groningen|guadalajara|guangzhou|gurgaon|gurugram|
haarlem|haifa|halifax|hamburg|hannover|hanoi|hanover|heidelberg|heilbronn|helsinki|herzliya|ho chi minh
city|hong kong|honolulu|houston|hyderabad|indianapolis|ingolstadt|innsbruck|istanbul|izmir|jaipur|jakarta|
jena|jerusalem|johannesburg|kaiserslautern|kansas city|karachi|karlsruhe|kassel|katowice|kaunas|kiel|kiev|
kobenhavn|koblenz|kochi|kolkata|koln|konstanz|kosice|krakow|kuala lumpur|kyiv|lagos|lahore|las vegas|
lausanne|leeds|leicester|leiden|leipzig|leuven|liege|lille|lima|limerick|limoges|linz|lisboa|lisbon|
liverpool|ljubljana|lodz|london|londres|los angeles|louisville|lubeck|lublin|lucerne|ludwigshafen|lugano|
lund|luxembourg|luzern|lviv|lyon|madison|madrid|magdeburg|mainz|malaga|malmo|manchester|manila|mannheim|
marburg|maribor|marseille|medellin|melbourne|memphis|metz|mexico city|miami|milan|milano|milwaukee|
minneapolis|minsk|monterrey|montevideo|montpellier|montreal|moscow|mumbai|munchen|munich|munster|murcia|
nairobi|nantes|naples|napoli|nashville|neuchatel|new delhi|new orleans|new york|new york city|newcastle|
newcastle upon tyne|nicosia|nijmegen|noida|norwich|nottingham|nuremberg|nurnberg|oakland|odense|odesa|
offenbach|oldenburg|olten|orlando|osaka|oslo|osnabruck|ostrava|ottawa|oulu|oxford|paderborn|palermo|palo
alto|paris|parma|passau|perth|philadelphia|pilsen|pisa|pittsburgh|plovdiv|plymouth|plzen|poitiers|
portland|porto|porto alegre|portsmouth|potsdam|poznan|praga|prague|praha|pune|quebec|quito|rabat|raleigh|
rapperswil|recife|regensburg|reims|rennes|reutlingen|reykjavik|riga|rio de janeiro|riyadh|roma|rome|
rostock|rotterdam|rouen|rzeszow|saarbrucken|sacramento|saint petersburg|salt lake city|salzburg|san antonio|
san diego|san francisco|san jose|san mateo|santa clara|santa monica|santiago|sao paulo|sarajevo|schaffhausen|
seattle|seoul|sevilla|seville|shanghai|sheffield|shenzhen|sindelfingen|singapore|skopje|sofia|solothurn|
southampton|st. gallen|st. louis|st. petersburg|stavanger|stockholm|strasbourg|stuttgart|sunnyvale|surabaya|
sydney|szczecin|szeged|taipei|tallinn|tampa|tampere|tartu|tbilisi|tel aviv|tel aviv-yafo|the hague|
thessaloniki|thun|tilburg|timisoara|tirana|tokyo|torino|toronto|toulon|toulouse|tours|trento|trier|
trieste|trondheim|tubingen|tunis|turin|turku|ulm|uppsala|utrecht|vaduz|valencia|valladolid|vancouver|
vantaa|varna|venezia|venice|verona|vicenza|vienna|vigo|villach|vilnius|warsaw|warszawa|washington|
washington dc|wellington|wien|wiesbaden|winnipeg|winterthur|wolfsburg|wolverhampton|wroclaw|wuppertal|
wurzburg|yokohama|york|zagreb|zaragoza|zug|zurich|αθηνα|θεσσαλονικη|алматы|дніпро|екатеринбург|казань|
киев|київ|краснодар|львів|минск|москва|нижний новгород|новосибирск|одеса|ростов-на-дону|самара|санкт-
петербург|софия|харків|上海|北京|名古屋|大阪|广州|成都|札幌|杭州|東京|横浜|深圳|福岡|부산|서울
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

const AROUND =
  /^(?:greater|grossraum|raum|region|stadt) | (?:grossraum|(?:metropolitan )?area|region|(?:und|&) umgebung|city)$/g;

/** Is it the name of a town that many postings have, or of what lies around one? The name of an employer it may be as well. */
export const isCity = (text: string): boolean => text.length < 40 && CITIES.has(fold(text).replace(AROUND, ''));

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
