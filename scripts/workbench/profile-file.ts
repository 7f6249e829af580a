import * as z from 'zod/mini';
import type { Resume } from '../../lib/domain/resume';
import type { ProfileSkill, SkillProfile } from '../../lib/domain/skills';
import { JobcairnError } from '../../lib/errors';
import type { SkillIndex } from '../../lib/skills';
import { Misuse } from './misuse';
import { resumeFile } from './resume';
import { contentOf, jsonOf } from './text-file';

/** Who is matched: the profile, and the résumé where the file is one. */
export interface Candidate {
  readonly profile: SkillProfile;
  readonly resume: Resume | null;
}

const Named = z.object({
  name: z.string(),
  years: z.optional(z.nullable(z.number())),
  keywords: z.optional(z.array(z.string())),
  evidence: z.optional(z.array(z.string())),
});
/** An exported profile, or a list made by hand. What tells of a person or of work is a résumé. */
const Profile = z.object({
  basics: z.optional(z.undefined()),
  work: z.optional(z.undefined()),
  skills: z.array(z.union([z.string(), Named])),
  languages: z.optional(z.array(z.object({ language: z.string() }))),
});

const profileOf = (skills: readonly ProfileSkill[]): SkillProfile => ({
  id: 'profile',
  revision: 1,
  name: '',
  headline: null,
  resumeId: null,
  skills: [...skills],
  updatedAt: 0,
});
const skill = (name: string, years: number | null): ProfileSkill => ({ name: name.trim(), years, evidence: [] });

/** "Python, 5 years" or "Python" on every line: a list of skills; null where a line is longer than a skill's name, or names a year or an address. */
function readLines(text: string): ProfileSkill[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (lines.some((line) => line.length > 60 || /[.:]\s|@|\S\t\S|\b(?:19|20)\d\d\b/.test(line))) return null;
  return lines
    .map((line) => /^\s*(.+?)(?:\s*[,;:(]\s*(\d{1,2})\s*\+?\s*years?\)?)?\s*$/i.exec(line))
    .flatMap((found) => (found?.[1] ? [skill(found[1], found[2] === undefined ? null : Number(found[2]))] : []));
}

function listInJson(file: string): ProfileSkill[] | null {
  const read = Profile.safeParse(jsonOf(file));
  if (!read.success) return null;
  const skills = read.data.skills.flatMap((entry) => {
    if (typeof entry === 'string') return [skill(entry, null)];
    const { name, years, evidence, keywords } = entry;
    return [
      { ...skill(name, years ?? null), evidence: evidence ?? [] },
      ...(keywords ?? []).map((word) => skill(word, null)),
    ];
  });
  return [...skills, ...(read.data.languages ?? []).map(({ language }) => skill(language, null))];
}

function listIn(file: string): ProfileSkill[] | null {
  if (/\.json$/i.test(file)) return listInJson(file);
  return /\.(?:txt|md)$/i.test(file) ? readLines(contentOf(file)) : null;
}

/** Skills and languages of a résumé as a profile has them. */
const skillsOf = ({ skills, languages }: Resume): ProfileSkill[] => [
  ...skills,
  ...languages.map(({ language }) => skill(language, null)),
];

/**
 * A profile from a résumé (PDF, DOCX, JSON Resume, text), from JSON with `skills`, or from a text with one skill a line. Throws `Misuse` for
 * anything else.
 */
export async function profileFile(file: string, index: SkillIndex): Promise<Candidate> {
  const list = listIn(file);
  if (list !== null) return { profile: profileOf(list), resume: null };
  try {
    const resume = await resumeFile(file, index);
    return { profile: profileOf(skillsOf(resume)), resume };
  } catch (thrown) {
    if (thrown instanceof JobcairnError) throw new Misuse(`${file} is no profile and no résumé (${thrown.code}).`);
    throw thrown;
  }
}
