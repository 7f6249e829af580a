import type { SkillKind } from '../domain/skills';
import { foldName, type SkillIndex, type SuggestedName } from './skill-index';

export interface Suggestion {
  readonly name: string;
  readonly kind: SkillKind;
  /** The other spelling that fits what was typed; absent when the name itself does. */
  readonly alias?: string;
}

/** The place of the first name that is not before `prefix`. */
function firstFrom(names: readonly SuggestedName[], prefix: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.folded ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Skills by what somebody has typed so far: the whole name first, then names and other spellings that begin so (shortest first), then names with a later word that begins so. At most `limit`, each skill once. */
export function suggestSkills(prefix: string, index: SkillIndex, limit: number): Suggestion[] {
  const typed = foldName(prefix);
  if (typed === '' || limit <= 0) return [];
  const names = index.names();
  const found = new Map<number, { readonly rank: number; readonly written: string }>();
  const note = (skill: number, written: string, rank: number) => {
    const before = found.get(skill);
    if (before === undefined || rank < before.rank) found.set(skill, { rank, written });
  };
  for (let i = firstFrom(names, typed); i < names.length; i++) {
    const entry = names[i];
    if (entry === undefined || !entry.folded.startsWith(typed)) break;
    const isName = index.skills[entry.skill]?.name === entry.written;
    note(
      entry.skill,
      entry.written,
      entry.folded === typed ? (isName ? 0 : 1) : entry.folded.length * 2 + (isName ? 0 : 1),
    );
  }
  if (found.size < limit) {
    for (const entry of names)
      if (entry.folded.includes(` ${typed}`)) note(entry.skill, entry.written, 1_000 + entry.folded.length);
  }
  return [...found]
    .sort(([a, x], [b, y]) => x.rank - y.rank || a - b)
    .slice(0, limit)
    .flatMap(([place, { written }]) => {
      const skill = index.skills[place];
      if (skill === undefined) return [];
      return written === skill.name
        ? [{ name: skill.name, kind: skill.kind }]
        : [{ name: skill.name, kind: skill.kind, alias: written }];
    });
}
