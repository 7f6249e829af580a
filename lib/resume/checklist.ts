import type { Resume } from '../domain/resume';

/** What readers of résumés look for, each as a code; the screen has a sentence for it. */
const CHECKS = [
  'contact',
  'link',
  'headline',
  'summary',
  'skills',
  'jobs',
  'dates',
  'months',
  'tasks',
  'numbers',
  'education',
  'languages',
  'length',
] as const;
type CheckCode = (typeof CHECKS)[number];

export interface Check {
  readonly code: CheckCode;
  readonly met: boolean;
  /** What the sentence counts: jobs without dates, words … 0 where it counts nothing. */
  readonly count: number;
}

/** Fewer named skills than this say little of somebody. */
const FEWEST_SKILLS = 5;
/** Of the list items, at least a third should tell a result in numbers. */
const WITH_NUMBERS = 1 / 3;
/** Two pages hold about so many words. */
const MOST_WORDS = 1_200;
const FEWEST_WORDS = 120;

/** Years alone say when, not what came of it. */
const hasNumber = (text: string): boolean => /\d/.test(text.replace(/\b(?:19|20)\d{2}\b/g, ''));

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What a résumé has and what it lacks, in the order of its parts. No score: each line stands for itself. `text`: all of it. */
export function checksOf(resume: Resume, text: string): Check[] {
  const { jobs } = resume;
  const undated = jobs.filter(({ start, end }) => start === null || end === null).length;
  const monthless = jobs.filter(({ start, end }) => start?.length === 4 || end?.length === 4).length;
  const bare = jobs.filter(({ highlights }) => highlights.length === 0).length;
  const items = jobs.flatMap(({ highlights }) => highlights);
  const numbered = items.filter(hasNumber).length;
  const words = wordsIn(text);
  const check = (code: CheckCode, met: boolean, count = 0): Check => ({ code, met, count });
  return [
    check('contact', resume.name !== null && resume.email !== null && resume.phone !== null),
    check('link', resume.links.length > 0),
    check('headline', resume.headline !== null),
    check('summary', resume.summary !== null),
    check('skills', resume.skills.length >= FEWEST_SKILLS, resume.skills.length),
    check('jobs', jobs.length > 0, jobs.length),
    ...(jobs.length === 0
      ? []
      : [
          check('dates', undated === 0, undated),
          check('months', monthless === 0, monthless),
          check('tasks', bare === 0, bare),
          check('numbers', items.length > 0 && numbered >= WITH_NUMBERS * items.length, numbered),
        ]),
    check('education', resume.education.length > 0),
    check('languages', resume.languages.length > 0),
    check('length', words >= FEWEST_WORDS && words <= MOST_WORDS, words),
  ];
}
