import { createHash } from 'node:crypto';
import type { Lexicon, LexiconSkill } from '../../lib/skills';
import type { Draft } from './draft';

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Most skills that are given as related. */
const MOST_RELATED = 5;
/** A parent with more children says little of how near they are. */
const MOST_SIBLINGS = 12;

/** For each draft the skills that open lists call related, then those of the same kind with a parent in common; none that it implies or is implied by. */
function relatedOf(drafts: readonly Draft[]): Map<Draft, readonly string[]> {
  const byName = new Map(drafts.map((draft) => [draft.name, draft]));
  const children = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const parent of draft.parents) children.set(parent, [...(children.get(parent) ?? []), draft]);
  const near = (draft: Draft, name: string): boolean => {
    const other = byName.get(name);
    return (
      other !== undefined && other !== draft && !draft.parents.includes(name) && !other.parents.includes(draft.name)
    );
  };
  return new Map(
    drafts.map((draft) => {
      const siblings = draft.parents.flatMap((parent) => {
        const all = children.get(parent) ?? [];
        return all.length > MOST_SIBLINGS ? [] : all.filter(({ kind }) => kind === draft.kind).map(({ name }) => name);
      });
      const names = [...draft.related, ...siblings.sort(byCode)].filter((name) => near(draft, name));
      return [draft, [...new Set(names)].slice(0, MOST_RELATED)];
    }),
  );
}

/** The lexicon of the drafts: sorted by name, empty lists left out, its version the hash of its content. */
export function toLexicon(drafts: readonly Draft[]): Lexicon {
  const sorted = [...drafts].sort((a, b) => byCode(a.name, b.name));
  const places = new Map(sorted.map((draft, place) => [draft.name, place]));
  const some = (list: readonly string[]) => (list.length === 0 ? undefined : [...new Set(list)].sort(byCode));
  const categories = [...new Set(drafts.map(({ category }) => category))].sort(byCode);
  const related = relatedOf(sorted);
  const skills = sorted.map((draft): LexiconSkill => {
    const near = (related.get(draft) ?? []).flatMap((name) => places.get(name) ?? []);
    const implies = draft.parents.flatMap((parent) => places.get(parent) ?? []);
    return {
      name: draft.name,
      kind: draft.kind,
      category: categories.indexOf(draft.category),
      ...defined('aliases', some(draft.aliases)),
      ...defined('exact', some(draft.exact)),
      ...defined('proper', some(draft.proper)),
      ...defined('beside', some(draft.beside)),
      ...defined('asked', some(draft.asked)),
      ...defined('implies', implies.length === 0 ? undefined : implies.sort((a, b) => a - b)),
      ...defined('related', near.length === 0 ? undefined : near),
    };
  });
  return {
    version: createHash('sha256')
      .update(JSON.stringify([categories, skills]))
      .digest('hex')
      .slice(0, 12),
    categories,
    skills,
  };
}

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: V });
}

/** The file's text: one skill a line, so that a change of the lexicon shows as a change of lines. */
export function lexiconText({ version, categories, skills }: Lexicon): string {
  return `{"version":${JSON.stringify(version)},"categories":${JSON.stringify(categories)},"skills":[\n${skills.map((skill) => JSON.stringify(skill)).join(',\n')}\n]}\n`;
}
