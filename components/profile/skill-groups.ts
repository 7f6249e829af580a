import type { ProfileSkill, SkillKind } from '../../lib/domain/skills';

/** The headings under which skills stand, in their order. */
const GROUPS = ['language', 'database', 'tool', 'concept', 'spoken', 'other'] as const;
export type SkillGroup = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<SkillKind, SkillGroup>> = {
  language: 'language',
  framework: 'language',
  database: 'database',
  cloud: 'tool',
  tool: 'tool',
  protocol: 'tool',
  method: 'concept',
  concept: 'concept',
  domain: 'concept',
  certification: 'spoken',
  spoken: 'spoken',
  soft: 'other',
};

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });

/** Skills by category, by name within each; a category without skills is absent. */
export function groupedSkills(
  skills: readonly ProfileSkill[],
  kinds: ReadonlyMap<string, SkillKind>,
): readonly { readonly group: SkillGroup; readonly skills: readonly ProfileSkill[] }[] {
  const groupOf = ({ name }: ProfileSkill): SkillGroup => {
    const kind = kinds.get(name);
    return kind === undefined ? 'other' : GROUP_OF[kind];
  };
  return GROUPS.map((group) => ({
    group,
    skills: skills.filter((skill) => groupOf(skill) === group).toSorted((a, b) => collator.compare(a.name, b.name)),
  })).filter(({ skills: own }) => own.length > 0);
}
