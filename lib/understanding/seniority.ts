import type { Seniority } from '../domain/common';
import { fold, visible } from './plain';

/** From the highest: the first that a title names is its level ("Senior Manager" is a manager). */
const LEVELS: readonly (readonly [level: Seniority, words: RegExp])[] = [
  [
    'director',
    /\bdirector\b|\bhead of\b|\bvice president\b|\bvp\b|\bchief\b|\bdirektor\w*|\bdirecteur\b|\bdirectrice\b|\bdirettore\b|\bdiretor[a]?\b|\bexecutive$/,
  ],
  [
    'manager',
    /\b(?:engineering|senior|development|general|regional) manager\b|^manager\b|\bteamleiter\w*|\babteilungsleiter\w*/,
  ],
  [
    'lead',
    /\b(?:team|tech|technical|engineering)[- ]lead\b|\blead\b(?! gen)|\bprincipal\b|\bstaff (?:software|engineer|data|machine|platform|site|product)\b/,
  ],
  ['senior', /(?<!mid[- ])(?:\bsenior\w*|\bsr\b)/],
  ['mid', /\bmid[- ]?level\b|\bmid-senior level\b|\bmid\b|\bmedior\b|\bintermediate\b/],
  ['junior', /\bjunior\b|\bjr\b\.?|\bentry[- ]level\b|\bgraduate\b|\btrainee\b|\bberufseinsteiger\w*|\bdebutant\b/],
  [
    'intern',
    /\bintern(?:s|ship)?\b|\bpraktik\w{1,8}|\bwerkstudent\w*|\bstagiaire\b|\bstage\b|\bestagi\w{1,6}|\btirocinio\b|\bbecari[oa]\b/,
  ],
];

function levelIn(raw: string | null): Seniority | null {
  const words = fold(visible(raw ?? '').slice(0, 300));
  const levels = LEVELS.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const isOpen =
    /\((?:senior|junior|sr\.?|jr\.?|lead)\)/.test(words) || (levels.includes('junior') && levels.includes('senior'));
  return isOpen ? null : (levels[0] ?? null);
}

/** Level of the job: the title's word, else the page's own field, which boards often fill in by guess. An optional level, "(Senior)", is none. */
export function readSeniority(
  title: string | null,
  field: string | null,
): { level: Seniority; from: 'title' | 'seniority' } | null {
  const ofTitle = levelIn(title);
  if (ofTitle) return { level: ofTitle, from: 'title' };
  const ofField = levelIn(field);
  return ofField ? { level: ofField, from: 'seniority' } : null;
}
