import type { Seniority } from '../domain/common';
import { anyOf } from './phrases';
import { fold, visible } from './plain';

/** From the highest: the first that a title names is its level ("Senior Manager" is a manager; a product manager manages no people). */
const LEVELS: readonly (readonly [level: Seniority, words: RegExp])[] = [
  [
    'director',
    anyOf(
      'director, head of, vice president, vp, chief, direktor*, directeur, directrice, direttore, diretor, diretora',
    ),
  ],
  [
    'manager',
    anyOf(
      'engineering manager, senior manager, development manager, general manager, regional manager, teamleiter*, abteilungsleiter*',
    ),
  ],
  ['manager', /^manager\b/],
  ['lead', /\blead\b(?! gen)/],
  [
    'lead',
    anyOf(
      'principal, staff engineer, staff software, staff data, staff machine, staff platform, staff site, staff product',
    ),
  ],
  ['senior', /(?<!mid[- ])\b(?:senior\w{0,4}|sr)\b/],
  ['mid', anyOf('mid, mid level, midlevel, medior, intermediate')],
  ['junior', anyOf('junior, juniors, jr, entry level, graduate, trainee, berufseinsteiger*, debutant')],
  [
    'intern',
    anyOf(
      'intern, interns, internship, praktik*, werkstudent*, working student, stagiaire, stage, estagi*, tirocinio, becario, becaria',
    ),
  ],
];
/** "(Senior) Baker": with or without. */
const OPTIONAL = /\((?:senior|junior|sr\.?|jr\.?|lead)\)/;

function levelIn(raw: string | null): Seniority | null {
  const words = fold(visible(raw ?? '').slice(0, 300));
  const levels = LEVELS.filter(([, pattern]) => pattern.test(words)).map(([level]) => level);
  const isOpen = OPTIONAL.test(words) || (levels.includes('junior') && levels.includes('senior'));
  return isOpen ? null : (levels[0] ?? null);
}

/** Level of the job: the title's word, else the page's own field, which boards often fill in by guess. An optional level, "(Senior)", is none. */
export function readSeniority(
  title: string | null,
  field: string | null,
): { readonly level: Seniority; readonly from: 'title' | 'seniority' } | null {
  const ofTitle = levelIn(title);
  if (ofTitle) return { level: ofTitle, from: 'title' };
  const ofField = levelIn(field);
  return ofField ? { level: ofField, from: 'seniority' } : null;
}
