import { STAGES, type Stage } from '../domain/application';

/** Words by which trackers name how far an application is, in English and German. */
const WORDS: Readonly<Record<Stage, readonly string[]>> = {
  saved: [
    'saved',
    'bookmarked',
    'wishlist',
    'applying',
    'interested',
    'to apply',
    'backlog',
    'gemerkt',
    'merkliste',
    'geplant',
    'gespeichert',
  ],
  applied: [
    'applied',
    'sent',
    'submitted',
    'in review',
    'under review',
    'waiting',
    'beworben',
    'gesendet',
    'verschickt',
    'abgeschickt',
  ],
  interviewing: [
    'interviewing',
    'interview',
    'interviews',
    'phone screen',
    'screening',
    'onsite',
    'technical',
    'gespräch',
    'vorstellungsgespräch',
    'im gespräch',
  ],
  offer: ['offer', 'offered', 'negotiating', 'negotiation', 'angebot', 'zusage', 'verhandlung'],
  accepted: ['accepted', 'hired', 'signed', 'angenommen', 'zugesagt', 'eingestellt'],
  rejected: ['rejected', 'not selected', 'declined', 'closed', 'denied', 'abgelehnt', 'absage', 'abgesagt'],
  withdrawn: ['withdrawn', 'i withdrew', 'withdrew', 'not interested', 'zurückgezogen'],
  ghosted: ['ghosted', 'no response', 'no answer', 'no reply', 'keine antwort', 'keine rückmeldung'],
};

/** A stage's word as it is compared: lower case, without signs and pictures. */
export const stageWord = (cell: string): string =>
  cell
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 60);

/** The stage that a word means; undefined: the user must say. */
export const stageOfWord = (word: string): Stage | undefined => STAGES.find((stage) => WORDS[stage].includes(word));
