import type { LexiconSkill } from './lexicon';

/** For each skill the places of all that it implies, nearest first, each once. A circle in the lexicon does no harm. */
export function ancestorsOf(skills: readonly LexiconSkill[]): readonly (readonly number[])[] {
  return skills.map((skill, place) => {
    const found: number[] = [];
    const seen = new Set([place]);
    let level: readonly number[] = skill.implies ?? [];
    while (level.length > 0) {
      const next: number[] = [];
      for (const parent of level) {
        if (seen.has(parent) || skills[parent] === undefined) continue;
        seen.add(parent);
        found.push(parent);
        next.push(...(skills[parent].implies ?? []));
      }
      level = next;
    }
    return found;
  });
}
