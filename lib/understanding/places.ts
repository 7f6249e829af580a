import { phraseSource } from './phrases';
import { fold, visible } from './plain';
import { oneLine } from './text';

const MOST_PLACES = 100;
const LONGEST_PLACE = 200;
const LONGEST_LOCATION = 500;

/** How one works rather than where, in the languages of the job boards, folded. */
const ONLY_MODEL = new RegExp(
  `^(?:100 ?% |fully |full |temporarily |partially |teilweise |nur )?(?:${phraseSource(
    'remote, remote work, remote working, remote job, hybrid*, hybrid remote, hybrid work, hybrid working, on site, in office, in person',
    'home office, home based, work from home, wfh, telecommute, teletrabajo, teletravail, teletravail partiel, a distance, sur site, vor ort',
    'remoto, remota, en remoto, da remoto, hibrido, ibrido, presencial, en presencial, in sede, op afstand, op locatie',
    'distans, pa distans, pa plats, na dalku, zdalnie, praca zdalna, hybrydow*, praca hybrydowa, stacjonarn*',
  )})(?:[ -](?:moglich|possible|posible|optional|friendly))?$`,
  'u',
);
const BRACKETED = /[([][^()[\]]{1,60}[)\]]/g;
/** Said in place of the places. */
const NO_PLACE =
  /^(?:(?:\d{1,3}|multiple|various|several|many|mehrere|verschiedene|plusieurs|varias|diverse) (?:locations?|places|cities|standorte|orte|lieux|ubicaciones|sedi)|flexible|tbd|n\/?a)$/;

const isModel = (text: string) => ONLY_MODEL.test(fold(text));
/** "(Hybrid)", "(Hybrid, 2 days)". */
const isModelBracket = (bracket: string) => isModel(bracket.slice(1, -1).split(/[,;:/]/)[0] ?? '');

/** One place without work-model words: "Berlin (Hybrid)" is Berlin, "Remote - US" and "Remote (US)" are US, "Remote" is none. */
function withoutModel(place: string): string {
  const bare = place.replace(BRACKETED, (bracket) => (isModelBracket(bracket) ? ' ' : bracket));
  if (isModel(bare.replace(BRACKETED, ' ')))
    return (bare.match(BRACKETED) ?? []).map((bracket) => bracket.slice(1, -1)).join(', ');
  const parts = bare.replace(/^remote-(?=\p{Lu})|-remote$/iu, '').split(/( [-–—·•|/:] |, |: )/);
  const kept: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? '';
    if (part.trim() === '' || isModel(part)) continue;
    if (kept.length > 0) kept.push(parts[index - 1] ?? ', ');
    kept.push(part);
  }
  const prefix = /^(?:hybrid work|hybrid remote|hybrid|remote|remote work) in (?=\S)/i;
  return kept.join('').replace(prefix, '').replace(/\s+/g, ' ').trim();
}

/** A slash divides places only with spaces around it and where no piece is a mere fragment ("Berlin / Remote", not "Full time / m/w"). */
const SEPARATORS = /\n|;| [|•] | \/ /;

/** Each place that a location names, as the page writes it: lines, semicolons and bars divide; commas do not ("Berlin, Germany" is one). */
export const statedPlaces = (raw: string | null): string[] =>
  visible(raw ?? '')
    .slice(0, 20_000)
    .split(SEPARATORS)
    .map((place) => oneLine(place, LONGEST_PLACE).replace(/(?:, ?[-–—.])+(?=,|$)/g, ''))
    .filter((place) => place !== '');

export interface Whereabouts {
  /** One line, as the page writes it. */
  readonly location: string | null;
  /** Each place once, without words for the work model. */
  readonly places: string[];
}

/** Where the job is. */
export function readPlaces(raw: string | null): Whereabouts {
  const stated = statedPlaces(raw);
  const places = [
    ...new Set(stated.map(withoutModel).filter((place) => /[\p{L}\d]/u.test(place) && !NO_PLACE.test(fold(place)))),
  ];
  const lines = visible(raw ?? '')
    .slice(0, 20_000)
    .split('\n')
    .map((line) => oneLine(line, LONGEST_LOCATION))
    .filter((line) => line !== '');
  const location = oneLine([...new Set(lines)].join('; '), LONGEST_LOCATION);
  return { location: location === '' ? null : location, places: places.slice(0, MOST_PLACES) };
}
