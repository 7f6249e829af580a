import type { Gap, MatchLine, Need } from '../domain/skills';
import { foldName, type SkillIndex } from './skill-index';

const RANK: Readonly<Record<Need, number>> = { required: 2, preferred: 1, mentioned: 0 };

/**
 * What each missing skill would add to the covered weight: every open line that it serves itself or by what it implies (Next.js: React and JavaScript
 * too), whole, because years are then unknown. Each name once, with its strongest need.
 */
export function gapsOf(lines: readonly MatchLine[], index: SkillIndex): Gap[] {
  const open = lines.filter(({ coveredBy }) => coveredBy === null);
  const gaps = new Map<string, Gap>();
  for (const { names, need } of open)
    for (const name of names) {
      const known = gaps.get(name);
      if (known === undefined) gaps.set(name, { name, need, gain: gainOf(name, open, index) });
      else if (RANK[need] > RANK[known.need]) gaps.set(name, { ...known, need });
    }
  return [...gaps.values()];
}

function gainOf(name: string, open: readonly MatchLine[], index: SkillIndex): number {
  const place = index.places.get(foldName(name));
  const implied = place === undefined ? [] : (index.ancestors[place] ?? []);
  const served = new Set([name, ...implied.flatMap((ancestor) => index.skills[ancestor]?.name ?? [])]);
  return open.reduce((sum, { names, weight }) => (names.some((one) => served.has(one)) ? sum + weight : sum), 0);
}
