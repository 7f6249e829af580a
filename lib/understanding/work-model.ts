import type { WorkModel } from '../domain/common';
import { statedPlaces } from './places';
import { fold, visible } from './plain';

const HYBRID =
  /\b(?:hybrid\w*|hybride|hibrid[oa]|ibrid[oa]|hybridni|hybrydow\w+|(?:teilweise|partially|partly|flexible|part-time|partial) (?:home-? ?office|remote|im home-? ?office)|home-? ?office (?:moglich|teilweise|nach absprache)|teletravail (?:partiel|hybride|occasionnel|ponctuel|frequent)|teletrabajo parcial|mobiles arbeiten)\b/;
const REMOTE =
  /\b(?:remote\w*|telecommut\w*|telework\w*|work from home|work from anywhere|wfh|home-? ?based|home-? ?office|teletrabajo|teletravail|en remoto|remoto|remota|da remoto|a distance|full remote|op afstand|thuiswerk\w*|fjernarbejde|fjernarbeid|hjemmekontor|distansarbete|distans|pa distans|na dalku|prace z domova|zdaln\w+|etatyo)\b/;
const ON_SITE =
  /\b(?:on-? ?site|in-? ?office|in-? ?person|office-? ?based|vor ort|prasenz|sur site|sur place|presentiel|presencial|in sede|in presenza|op locatie|op kantoor|pa plats(?:en)?|pa stedet|pa arbejdspladsen|na pracovisti|stacjonarn\w+|na miejscu)\b/;
const NOT_REMOTE =
  /\b(?:not|no|non|kein|keine|pas de|sin|senza|sem|geen|ikke|inte|ne|bez)[- ](?:fully )?(?:remote|home-? ?office|teletravail|teletrabajo|remoto|telework)/;

/** "Télétravail (2j max/semaine) : Non", "Remote: no". */
const ANSWERED_NO = /[:?] ?(?:no|non|nein|nej|nee|ne|nie|nao)$/;
/** Remote as one of two ways: the choice is not the model. */
const CHOICE =
  /\b(?:or|oder|ou|o|of|eller|nebo|lub) (?:fully |100 ?% )?(?:remote|remoto)\b|\b(?:remote|remoto) (?:or|oder|ou|o|of|eller|nebo|lub)\b|\b(?:remote|home-? ?office)[ -](?:possible|moglich|optional|friendly)\b/;
/** Days of a week at home make it hybrid whatever it is called: "Remote (2 days a week)". */
const SOME_DAYS = /\b[1-4](?: ?- ?[1-4])? ?(?:x|tage?|days?|d|jours?|j|dias?|giorni|dagen|dage|dagar|dager|dni|dny)\b/;

/** What a short text made for saying it says: the workplace field, a location, a bracket in a title. */
function modelIn(text: string): WorkModel | null {
  const words = fold(text);
  const [remote, onSite] = [REMOTE.test(words), ON_SITE.test(words)];
  if (remote && (NOT_REMOTE.test(words) || ANSWERED_NO.test(words))) return 'onsite';
  if (HYBRID.test(words) || (remote && SOME_DAYS.test(words))) return 'hybrid';
  if (remote && (onSite || CHOICE.test(words))) return null;
  return remote ? 'remote' : onSite ? 'onsite' : null;
}

/** A location says it only when all its places do: one remote place among several offices is a choice, not the model. */
function modelOfLocation(location: string | null): WorkModel | null {
  const models = new Set(statedPlaces(location).map(modelIn));
  return models.size === 1 ? ([...models][0] ?? null) : null;
}

/** Only a piece of the title that is nothing but the model counts: "Engineer (Remote)", not "Remote Sensing Engineer". */
const TITLE_PIECE =
  /^(?:100 ?% |fully |full |work )?(?:remote|hybrid|hybride|on-?site|home-? ?office|remoto|hibrido|ibrido|teletravail|zdalnie)(?: work| working| job| role| position)?$/;

function modelOfTitle(title: string | null): WorkModel | null {
  const pieces = visible(title ?? '')
    .slice(0, 500)
    .split(/[()[\]|,/•·]|\s[-–—]\s/);
  const models = new Set(pieces.filter((piece) => TITLE_PIECE.test(fold(piece))).map(modelIn));
  return models.size === 1 ? ([...models][0] ?? null) : null;
}

const THIS = 'this (?:(?:is|role is|position is|job is|opportunity is)(?: an?)?|full-?time (?:role|position) is)';
const NAMED =
  '(?:work (?:location|model|arrangement|type|mode)|workplace(?: type)?|remote|location type|arbeitsmodell|arbeitsort|mode de travail|modalidad(?: de trabajo)?) ?:';
const FULLY = '(?: \\d{2,3} ?%| fully| completely| permanently| full)?';
const ROLE = '(?: (?:role|position|job|opportunity)\\b| (?:and|with|within|from anywhere)\\b|[.,;!)]|$)';
const IN_TEXT: readonly (readonly [model: WorkModel, words: RegExp])[] = [
  [
    'hybrid',
    new RegExp(
      `#li-hybrid\\b|\\b${THIS} hybrid\\b|\\b${NAMED} ?hybrid|\\b\\d(?:-\\d)? (?:tage?|days?)(?: \\w{1,12}){0,4} (?:home-? ?office|from home|remote(?:ly)?)\\b|\\b\\d jours? (?:de |par semaine en |en )?teletravail\\b|\\b\\d dias? (?:de |en )?(?:teletrabajo|remoto)\\b|\\b\\d dagen (?:per week )?thuiswerken\\b|\\b\\d days? (?:a|per) week in (?:the|our) (?:\\w{1,15} )?office\\b`,
    ),
  ],
  [
    'remote',
    new RegExp(
      `#li-remote\\b|\\b${THIS}${FULLY} remote${ROLE}|\\b${NAMED}${FULLY} ?remote${ROLE}|\\b100 ?% remote (?:role|position|job)\\b|\\bfully remote (?:role|position|job)\\b`,
    ),
  ],
  [
    'onsite',
    new RegExp(
      `#li-on-?site\\b|\\b${NAMED} ?(?:in[- ]person|on-?site|in[- ]office|vor ort|presencial)\\b|\\b${THIS}(?: fully| 100 ?%)? (?:on-?site|in-office)\\b`,
    ),
  ],
];
/** A line that names the place of the job, whose value may carry the model as a piece of its own: "Location: Austin, TX (Hybrid)". */
const PLACE_LINE =
  /^[^\p{L}]{0,4}(?:job |work )?(?:location|standort|arbeitsort|lieu|localisation|ubicacion|sede|localizacao|locatie|lokalita|lokalizacja)[^\p{L}]{1,6}(.{1,80})$/u;
const LONGEST_LINE = 3_000;

/** What the posting's text says in so many words. Sentences that disagree say nothing. */
function modelOfText(description: string): WorkModel | null {
  const models = new Set<WorkModel>();
  for (const line of description.split('\n')) {
    const words = fold(line.slice(0, LONGEST_LINE));
    if (NOT_REMOTE.test(words)) continue;
    for (const [model, pattern] of IN_TEXT) if (pattern.test(words)) models.add(model);
    const labelled = modelOfTitle(PLACE_LINE.exec(words)?.[1] ?? null);
    if (labelled) models.add(labelled);
  }
  return models.size === 1 ? ([...models][0] ?? null) : null;
}

/** Where a fact was found. */
export type Source = 'workplace' | 'location' | 'title' | 'text';

export interface StatedModel {
  readonly model: WorkModel;
  readonly from: Source;
}

/**
 * Remote, hybrid or on site. The page's own field for it comes first; then location and title; then `TELECOMMUTE` of structured data, which many
 * systems also set for hybrid jobs; then the text. "Remote-first company" and the like say nothing of this job.
 */
export function readWorkModel(facts: {
  readonly workplace: string | null;
  readonly location: string | null;
  readonly title: string | null;
  readonly description: string | null;
}): StatedModel | null {
  const workplace = visible(facts.workplace ?? '').slice(0, 300);
  const isStructured = /^\s*telecommute\s*$/i.test(workplace);
  const text = () => (facts.description === null ? null : modelOfText(facts.description));
  const tries: readonly (readonly [Source, () => WorkModel | null])[] = [
    ['workplace', () => (isStructured ? null : modelIn(workplace))],
    ['location', () => modelOfLocation(facts.location)],
    ['title', () => modelOfTitle(facts.title)],
    ['workplace', () => (isStructured ? 'remote' : null)],
    ['text', text],
  ];
  for (const [from, read] of tries) {
    const model = read();
    if (model !== null) return { model, from };
  }
  return null;
}
