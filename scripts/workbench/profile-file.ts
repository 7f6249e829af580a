import * as z from 'zod/mini';
import type { Resume } from '../../lib/domain/resume';
import type { ProfileSkill, SkillProfile } from '../../lib/domain/skills';
import { Misuse } from './misuse';
import { contentOf, jsonOf } from './text-file';

const Named = z.object({
  name: z.string(),
  years: z.optional(z.nullable(z.number())),
  keywords: z.optional(z.array(z.string())),
});
const File = z.object({
  skills: z.array(z.union([z.string(), Named])),
  languages: z.optional(z.array(z.object({ language: z.string() }))),
});

const skill = (name: string, years: number | null): ProfileSkill => ({ name: name.trim(), years, evidence: [] });

/** "Python, 5 years" or "Python": one skill a line. */
function readLines(text: string): ProfileSkill[] {
  return text
    .split(/\r?\n/)
    .map((line) => /^\s*(.+?)(?:\s*[,;:(]\s*(\d{1,2})\s*\+?\s*years?\)?)?\s*$/i.exec(line.slice(0, 200)))
    .flatMap((found) => (found?.[1] ? [skill(found[1], found[2] === undefined ? null : Number(found[2]))] : []));
}

function readJson(file: string): ProfileSkill[] {
  const read = File.safeParse(jsonOf(file));
  if (!read.success) throw new Misuse(`${file} is no profile: it has no list of skills.`);
  const skills = read.data.skills.flatMap((entry) => {
    if (typeof entry === 'string') return [skill(entry, null)];
    return [skill(entry.name, entry.years ?? null), ...(entry.keywords ?? []).map((keyword) => skill(keyword, null))];
  });
  return [...skills, ...(read.data.languages ?? []).map(({ language }) => skill(language, null))];
}

/** Who is matched: the profile, and the résumé where the file is one. */
export interface Candidate {
  readonly profile: SkillProfile;
  readonly resume: Resume | null;
}

/** A profile from JSON with `skills` (an export, or JSON Resume with its keywords and languages), or from a text with one skill a line. Throws `Misuse` for anything else. */
export function profileFile(file: string): Candidate {
  const skills = /\.json$/i.test(file) ? readJson(file) : readLines(contentOf(file));
  return { profile: { id: 'profile', revision: 1, name: '', skills, updatedAt: 0 }, resume: null };
}
