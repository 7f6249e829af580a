import type { SkillKind } from '../../lib/domain/skills';
import { TECHNICAL } from '../../lib/skills/skill-index';
import { type Candidate, type Draft, keyOf } from './draft';

/** Every spelling of a draft, its name first. */
const spellings = (draft: Draft) => [
  draft.name,
  ...draft.aliases,
  ...draft.exact,
  ...draft.proper,
  ...draft.beside,
  ...draft.asked,
];

/**
 * An alias of an open list is taken only when it plainly is the same word: it begins like the name or is its initials.
 * What is left out this way ("cake" for C#, "plpgsql" for PostgreSQL) is a wrong merge more often than not; true ones stand in the hand-kept list.
 */
export function isSameWord(alias: string, name: string): boolean {
  const [short, long] = [keyOf(alias), keyOf(name)];
  if (short.length < 3 || long.length < 3) return false;
  const initials = name
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .toLowerCase();
  if (short === initials && short.length >= 4) return true;
  const same = short.startsWith(long) || long.startsWith(short);
  return same && Math.abs(short.length - long.length) <= 2;
}

/** The spellings of all drafts by key. Throws when two hand-kept skills claim the same spelling. */
function claimed(drafts: readonly Draft[]): Map<string, Draft> {
  const owners = new Map<string, Draft>();
  const contested: string[] = [];
  for (const draft of drafts)
    for (const spelling of spellings(draft)) {
      const key = spelling.includes('/') ? spelling.toLowerCase() : keyOf(spelling);
      const owner = owners.get(key);
      if (owner !== undefined && owner !== draft)
        contested.push(`"${spelling}" by both "${owner.name}" and "${draft.name}"`);
      owners.set(key, draft);
    }
  if (contested.length > 0) throw new Error(`spellings are claimed twice: ${contested.join(', ')}`);
  return owners;
}

const VENDORS =
  /^(?:Microsoft|Oracle|Apache|IBM|Google|Adobe|Autodesk|Amazon|Apple|Atlassian|Cisco|Dassault Systemes|ESRI|Intuit|MathWorks|Red Hat|Salesforce|Sun Microsystems|SAP|SAS|Rational|Mozilla|Hewlett Packard) /;

/** The product that a name with its maker in front means ("Google Android"). A concept is none: "Amazon Machine Learning" is a service, not machine learning. */
function vendorless(name: string, owners: ReadonlyMap<string, Draft>): Draft | undefined {
  const plain = name.replace(VENDORS, '');
  const owner = plain === name ? undefined : owners.get(keyOf(plain));
  return owner !== undefined && TECHNICAL.has(owner.kind) ? owner : undefined;
}

/** A name of one plain word may be a word of the language too, so it needs its capital or other evidence. */
/** Endings that no everyday word has. */
const TELLING = /(?:js|db|sql|lang|ql|py|rb)$/i;
const PLAIN_WORD = /^[A-Z]?[a-z]+$/;

/** The part of the list for what only an open list names. */
const CATEGORIES: Readonly<Record<SkillKind, string>> = {
  language: 'Programming languages',
  framework: 'Frameworks and libraries',
  database: 'Databases',
  cloud: 'Cloud and infrastructure',
  tool: 'Tools and products',
  protocol: 'Protocols, standards and laws',
  method: 'Ways of working',
  concept: 'Software engineering',
  domain: 'Fields of knowledge',
  certification: 'Certifications',
  spoken: 'Spoken languages',
  soft: 'Soft skills',
};

function newDraft(name: string, kind: SkillKind): Draft {
  const proper = PLAIN_WORD.test(name) ? [name] : [];
  return {
    name,
    kind,
    category: CATEGORIES[kind],
    aliases: [],
    exact: /^[A-Z]{2,4}$/.test(name) ? [name] : [],
    proper,
    beside: [],
    asked: [],
    parents: [],
    related: [],
  };
}

/**
 * Adds what the open lists know beyond the hand-kept drafts. A candidate whose name is already a spelling gives at most plain variants of it;
 * a new one becomes a skill of its own. A spelling that already belongs to a skill, or stands in `stop`, is never given to another.
 */
export function addCandidates(drafts: Draft[], candidates: readonly Candidate[], stop: ReadonlySet<string>): void {
  const owners = claimed(drafts);
  const related: (readonly [Draft, readonly string[]])[] = [];
  for (const candidate of candidates) {
    const key = keyOf(candidate.name);
    if (key.length < 2 || stop.has(key)) continue;
    let draft = owners.get(key) ?? vendorless(candidate.name, owners);
    if (draft === undefined) {
      if (candidate.kind === null) continue;
      draft = newDraft(candidate.name, candidate.kind);
      drafts.push(draft);
    } else if (!owners.has(key)) draft.aliases.push(candidate.name);
    owners.set(key, draft);
    related.push([draft, candidate.related ?? []]);
    for (const alias of candidate.aliases) {
      const aliasKey = keyOf(alias);
      if (owners.has(aliasKey) || stop.has(aliasKey) || !isSameWord(alias, draft.name)) continue;
      if (PLAIN_WORD.test(alias) && !TELLING.test(alias)) draft.proper.push(alias[0]?.toUpperCase() + alias.slice(1));
      else draft.aliases.push(alias);
      owners.set(aliasKey, draft);
    }
  }
  for (const [draft, names] of related)
    draft.related.push(
      ...names.flatMap((name) => owners.get(keyOf(name))?.name ?? []).filter((name) => name !== draft.name),
    );
}

/** Names of parents that no draft has. */
export function missingParents(drafts: readonly Draft[]): string[] {
  const names = new Set(drafts.map((draft) => draft.name));
  return drafts.flatMap((draft) =>
    draft.parents.filter((parent) => !names.has(parent)).map((parent) => `${draft.name} > ${parent}`),
  );
}
