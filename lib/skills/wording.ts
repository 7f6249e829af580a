import type { JobPosting } from '../domain/posting';
import type { AskedSkill } from '../domain/skills';
import { foldName } from './skill-index';

/** A spelling without what search machines and readers overlook: case, accents, signs, a plural's s, a version, ".js". */
export function plainSpelling(written: string): string {
  const plain = foldName(written)
    .replace(/\s?\(.{0,60}?\)/g, '')
    .replace(/[\s-]?\d{1,4}(?:\.[\dx]{1,3}){0,2}$/, '')
    .replace(/\.?js$/, '')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
  return plain.length > 3 ? plain.replace(/(?<!s)s$/, '') : plain;
}

/** The words by which a posting names a skill, the first first. A skill that only its title names has the title's. */
export function wordsOf(skill: AskedSkill, posting: Pick<JobPosting, 'description'>): readonly string[] {
  const text = posting.description ?? '';
  const written = skill.mentions.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return written.length === 0 ? [skill.name] : [...new Set(written)];
}
