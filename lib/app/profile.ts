import { type ProfileSkill, SkillProfile } from '../domain/skills';
import { checked } from './input';
import type { Ports } from './ports';

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Writes the changed profile under the next revision; the same profile is not written. */
async function change(ports: Ports, edit: (profile: SkillProfile) => Partial<SkillProfile>): Promise<SkillProfile> {
  return ports.store.transact(async (rows) => {
    const profile = await rows.profile();
    const edited = checked(SkillProfile, { ...profile, ...edit(profile) });
    if (JSON.stringify(edited) === JSON.stringify(profile)) return profile;
    const next = { ...edited, revision: profile.revision + 1, updatedAt: ports.now() };
    await rows.putProfile(next);
    return next;
  });
}

/** The user's own name, which ends a drafted message. */
export const setProfileName = (ports: Ports, name: string): Promise<SkillProfile> =>
  change(ports, () => ({ name: name.trim() }));

/** What the user is, in a line; null or blank: not stated. */
export const setProfileHeadline = (ports: Ports, headline: string | null): Promise<SkillProfile> =>
  change(ports, () => ({ headline: headline?.trim() || null }));

/** All skills at once; of two with the same name the first stays. */
export const setProfileSkills = (ports: Ports, skills: readonly ProfileSkill[]): Promise<SkillProfile> =>
  change(ports, () => ({
    skills: skills.filter((skill, at) => skills.findIndex(({ name }) => sameName(name, skill.name)) === at),
  }));

/** Adds a skill, or changes its years where the profile has it. */
export const addSkill = (
  ports: Ports,
  { name: typed, years }: { readonly name: string; readonly years?: number | null },
): Promise<SkillProfile> =>
  change(ports, ({ skills }) => {
    const name = typed.trim();
    if (name === '') return {};
    if (!skills.some((skill) => sameName(skill.name, name)))
      return { skills: [...skills, { name, years: years ?? null, evidence: [] }] };
    if (years === undefined) return {};
    return { skills: skills.map((skill) => (sameName(skill.name, name) ? { ...skill, years } : skill)) };
  });

/** Removes the skill with this name, in any case; one that is not there is no error. */
export const removeSkill = (ports: Ports, name: string): Promise<SkillProfile> =>
  change(ports, ({ skills }) => ({ skills: skills.filter((skill) => !sameName(skill.name, name)) }));
