import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AskedSkill, ProfileSkill, SkillProfile } from '../../lib/domain/skills';
import { findSkills, Lexicon, readSkillIndex } from '../../lib/skills';

const packaged = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../public/skills/${file}`, import.meta.url)), 'utf8');

/** The packaged files' texts. */
export const lexiconText = packaged('lexicon.json');
export const filterText = packaged('filter.json');
export const lexicon = Lexicon.parse(JSON.parse(lexiconText));
export const index = readSkillIndex({ ...lexicon, filter: JSON.parse(filterText) });

/** The skills of a text by name. */
export const find = (text: string) => findSkills(text, index);
export const names = (text: string) => find(text).map((skill) => skill.name);

/** What the text says of one skill; throws when it names none so. */
export function asked(text: string, name: string): AskedSkill {
  const found = find(text).find((skill) => skill.name === name);
  if (found === undefined) throw new Error(`${name} was not found in: ${text} (found ${names(text).join(', ')})`);
  return found;
}

/** A profile of "Python" or "Python 5" (years). */
export function aProfile(...skills: readonly string[]): SkillProfile {
  const read = (written: string): ProfileSkill => {
    const years = /^(.*) (\d+)$/.exec(written);
    return { name: years?.[1] ?? written, years: years ? Number(years[2]) : null, evidence: [] };
  };
  return {
    id: 'profile',
    revision: 7,
    name: '',
    headline: null,
    resumeId: null,
    skills: skills.map(read),
    updatedAt: 0,
  };
}
