import { createHash } from 'node:crypto';
import type { Lexicon, LexiconSkill } from '../../lib/skills';
import type { Draft } from './draft';

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The lexicon of the drafts: sorted by name, empty lists left out, its version the hash of its content. */
export function toLexicon(drafts: readonly Draft[]): Lexicon {
  const sorted = [...drafts].sort((a, b) => byCode(a.name, b.name));
  const places = new Map(sorted.map((draft, place) => [draft.name, place]));
  const some = (list: readonly string[]) => (list.length === 0 ? undefined : [...new Set(list)].sort(byCode));
  const skills = sorted.map((draft): LexiconSkill => {
    const implies = draft.parents.flatMap((parent) => places.get(parent) ?? []);
    return {
      name: draft.name,
      kind: draft.kind,
      ...defined('aliases', some(draft.aliases)),
      ...defined('exact', some(draft.exact)),
      ...defined('proper', some(draft.proper)),
      ...defined('beside', some(draft.beside)),
      ...defined('asked', some(draft.asked)),
      ...defined('implies', implies.length === 0 ? undefined : implies.sort((a, b) => a - b)),
    };
  });
  return { version: createHash('sha256').update(JSON.stringify(skills)).digest('hex').slice(0, 12), skills };
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

/** The file's text: one skill a line, so that a change of the lexicon shows as a change of lines. */
export function lexiconText({ version, skills }: Lexicon): string {
  return `{"version":${JSON.stringify(version)},"skills":[\n${skills.map((skill) => JSON.stringify(skill)).join(',\n')}\n]}\n`;
}
