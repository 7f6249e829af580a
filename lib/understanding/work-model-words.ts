import type { WorkModel } from '../domain/common';
import { anyOf, phraseSource } from './phrases';

/** Words for how one works, in folded text, in the languages of the job boards. */

const HOME =
  'remote, home office, teletravail, teletrabajo, treball a distancia, remoto, telework*, thuiswerk*, hjemmekontor';

export const HYBRID = anyOf(
  'hybrid*, hibrid*, ibrido, ibrida, hybrydow*, mobiles arbeiten',
  'teilweise home office, teilweise remote, teilweise im home office, home office moglich, home office teilweise, home office nach absprache',
  'partially remote, partly remote, flexible remote, part-time remote, partial remote',
  'teletravail partiel, teletravail occasionnel, teletravail ponctuel, teletravail frequent, teletrabajo parcial, osittain* etatyo*',
);
export const REMOTE = anyOf(
  HOME,
  'remote*, telecommut*, work from home, work from anywhere, wfh, home based, remota, a distance, a distancia, op afstand, fjernarbejde',
  'fjernarbeid, distansarbete, distans, na dalku, prace z domova, zdaln*, etatyo, удаленно, удаленная работа, віддалено, дистанційно',
);
export const ON_SITE = anyOf(
  'on site, in office, in person, office based, vor ort, prasenz, sur site, sur place, presentiel, presencial, in sede, in presenza',
  'op locatie, op kantoor, pa plats, pa platsen, pa stedet, pa arbejdspladsen, na pracovisti, stacjonarn*, na miejscu',
);
export const NOT_REMOTE = new RegExp(
  `\\b(?:not|no|non|kein|keine|pas de|sin|senza|sem|geen|ikke|inte|ne|bez)[- ](?:an? )?(?:fully )?(?:${phraseSource(HOME)})`,
);
/** "Télétravail (2j max/semaine) : Non", "Remote: no". */
export const ANSWERED_NO = /[:?] ?(?:no|non|nein|nej|nee|ne|nie|nao)$/;
const OR = '(?:or|oder|ou|o|of|eller|nebo|lub)';
/** Remote as one of two ways: the choice is not the model. */
export const CHOICE = new RegExp(
  `\\b${OR} (?:fully |100 ?% )?remot[eo]\\b|\\bremot[eo] ${OR}\\b|\\b(?:remote|home-? ?office)[ -](?:possible|moglich|optional|friendly)\\b`,
);
/** Days of a week at home make it hybrid whatever it is called: "Remote (2 days a week)". */
export const SOME_DAYS =
  /\b[1-4](?: ?- ?[1-4])? ?(?:x|tage?|days?|d|jours?|j|dias?|giorni|dagen|dage|dagar|dager|dni|dny)\b/;

/** A piece of a title or location that is nothing but the model. */
export const ONLY_MODEL = new RegExp(
  `^(?:100 ?% |fully |full |work )?(?:${phraseSource('remote, hybrid, hybride, on site, home office, remoto, hibrido, ibrido, teletravail, zdalnie')})(?: work| working| job| role| position)?$`,
);

const THIS =
  '\\b(?:this (?:(?:is|role is|position is|job is|opportunity is)(?: an?(?: (?:full|part)-?time,?)?)?|full-?time (?:role|position) is)|these (?:positions )?are)';
const NAMED = `\\b(?:${phraseSource('work location, work model, work arrangement, work type, work mode, workplace, workplace type, remote, location type, arbeitsmodell, arbeitsort, mode de travail, modalidad, modalidad de trabajo, modelo de trabalho, regime de trabalho')}) ?:`;
const FULLY = '(?: \\d{2,3} ?%| fully| completely| permanently| full)?';
const ROLE = '(?: (?:roles?|positions?|jobs?|opportunity|and|with|within|from anywhere)\\b|[.,;!)]|$)';

/** Sentences of a posting's text that say it of this job. */
export const SENTENCES: readonly (readonly [model: WorkModel, sentence: RegExp])[] = [
  ['hybrid', /#li-hybrid\b/],
  [
    'hybrid',
    /\b(?:offer|follow|in|with) (?:an? |our )?(?:\w{1,12} )?hybrid (?:work(?:ing)? )?(?:model|arrangement|setup|schedule)\b/,
  ],
  ['hybrid', new RegExp(`${THIS} hybrid\\b|${NAMED} ?h[yi]brid`)],
  ['hybrid', /\b\d(?:-\d)? (?:tage?|days?)(?: \w{1,12}){0,4} (?:home-? ?office|from home|remote(?:ly)?)\b/],
  [
    'hybrid',
    /\b\d (?:jours? (?:de |par semaine en |en )?teletravail|dias? (?:de |en )?(?:teletrabajo|remoto)|dagen (?:per week )?thuiswerken)\b/,
  ],
  ['hybrid', /\b\d days? (?:a|per) week in (?:the|our) (?:\w{1,15} )?office\b/],
  ['remote', /#li-remote\b|\b(?:100 ?%|fully) remote (?:role|position|job)\b/],
  ['remote', new RegExp(`${THIS}${FULLY} remote${ROLE}|${NAMED}${FULLY} ?remote${ROLE}`)],
  ['onsite', /#li-on-?site\b/],
  [
    'onsite',
    new RegExp(
      `${NAMED} ?(?:in[- ]person|on-?site|in[- ]office|vor ort|presencial)\\b|${THIS}(?: fully| 100 ?%)? (?:on-?site|in-office)\\b`,
    ),
  ],
];
/** A line that names the place of the job, whose value may carry the model as a piece of its own: "Location: Austin, TX (Hybrid)". */
export const PLACE_LINE =
  /^[^\p{L}]{0,4}(?:job |work )?(?:location|standort|arbeitsort|lieu|localisation|ubicacion|sede|localizacao|locatie|lokalita|lokalizacja)[^\p{L}]{1,6}(.{1,80})$/u;
