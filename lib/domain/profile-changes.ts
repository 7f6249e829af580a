import type { Resume } from './resume';
import type { ProfileSkill, SkillProfile } from './skills';

/** What a résumé says of one skill, beside what the profile has. */
export interface SkillChange {
  readonly name: string;
  /** new: the profile has it not · same: nothing differs · years: they say different years · silent: the profile has it, the résumé does not say it. */
  readonly kind: 'new' | 'same' | 'years' | 'silent';
  readonly had: number | null;
  readonly read: number | null;
  readonly evidence: readonly string[];
}

const sameSkill = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const kindOf = (had: ProfileSkill | undefined, read: ProfileSkill): SkillChange['kind'] => {
  if (had === undefined) return 'new';
  return read.years === null || read.years === had.years ? 'same' : 'years';
};

/** Every skill of the résumé and of the profile: first those of the résumé in its order, then what only the profile has. */
export function skillChanges(profile: Pick<SkillProfile, 'skills'>, resume: Pick<Resume, 'skills'>): SkillChange[] {
  const read = resume.skills.map((skill): SkillChange => {
    const had = profile.skills.find(({ name }) => sameSkill(name, skill.name));
    const { name, evidence } = skill;
    return { name, kind: kindOf(had, skill), had: had?.years ?? null, read: skill.years, evidence };
  });
  const silent = profile.skills
    .filter(({ name }) => !resume.skills.some((skill) => sameSkill(skill.name, name)))
    .map(({ name, years }): SkillChange => ({ name, kind: 'silent', had: years, read: null, evidence: [] }));
  return [...read, ...silent];
}

/**
 * The profile's skills once the reviewed ones are taken in. Nothing of the profile is lost: what was not reviewed stays with its years,
 * and its evidence is what the résumé says of it now.
 */
export function withReviewed(
  skills: readonly ProfileSkill[],
  reviewed: readonly ProfileSkill[],
  resume: Pick<Resume, 'skills'>,
): ProfileSkill[] {
  const evidenceOf = (name: string) => resume.skills.find((skill) => sameSkill(skill.name, name))?.evidence ?? [];
  const kept = skills.map((skill) => {
    const review = reviewed.find(({ name }) => sameSkill(name, skill.name));
    return {
      ...skill,
      years: review === undefined ? skill.years : review.years,
      evidence: review?.evidence ?? evidenceOf(skill.name),
    };
  });
  const fresh = reviewed.filter(
    ({ name }, at) =>
      !skills.some((skill) => sameSkill(skill.name, name)) &&
      reviewed.findIndex((other) => sameSkill(other.name, name)) === at,
  );
  return [...kept, ...fresh];
}
