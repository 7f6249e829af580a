import type { SkillKind } from '../domain/skills';
import { CHOICE_FILLERS, CUES, type Cue, LIST_FILLERS } from './cues';
import { APPLY_WORDS, BENEFIT_WORDS, EQUAL_WORDS, HEADINGS, type Section, WHOLE_LINE_HEADINGS } from './headings';
import { ancestorsOf } from './implied';
import { type Lexicon, type LexiconSkill, type Sureness, surfacesOf } from './lexicon';
import { createPhraseTrie, type Hit, type PhraseTrie } from './phrase-trie';
import { type FilterWeights, readyFilter, type SkillFilter } from './skill-filter';
import { tokenize } from './tokens';
import { createVocabulary, singular, type Vocabulary } from './vocabulary';

/** A spelling in the index. */
export interface Surface {
  /** Place of its skill in the lexicon. */
  readonly skill: number;
  readonly sureness: Sureness;
  readonly written: string;
}

export interface Heading {
  readonly section: Section;
  /** True for a heading that counts only as a whole line. */
  readonly wholeLine: boolean;
}

/** Text that never asks for a skill, told by its own words. */
export type Aside = 'equal' | 'benefits' | 'apply';

/** Everything that finding needs, made once from a lexicon. */
export interface SkillIndex {
  readonly version: string;
  readonly skills: readonly LexiconSkill[];
  /** For each skill, the places of all that it implies, nearest first. */
  readonly ancestors: readonly (readonly number[])[];
  readonly vocabulary: Vocabulary;
  /** Decides which mentions count; without one the rules of evidence do alone. */
  readonly filter: FilterWeights | undefined;
  readonly surfaces: PhraseTrie<Surface>;
  readonly cues: PhraseTrie<Cue>;
  readonly headings: PhraseTrie<Heading>;
  readonly asides: PhraseTrie<Aside>;
  /** Places of the skills by their folded names. */
  readonly places: ReadonlyMap<string, number>;
  /** Ids of words that may stand between the members of a list. */
  readonly fillers: ReadonlySet<number>;
  /** Ids of words that may stand there after an "or" as well. */
  readonly choiceFillers: ReadonlySet<number>;
  /** Ids of "and" and "or" in all languages. */
  readonly joiners: ReadonlySet<number>;
  /** All spellings, folded and sorted, for suggestions; made when first asked for. */
  readonly names: () => readonly SuggestedName[];
}

export interface SuggestedName {
  readonly folded: string;
  readonly written: string;
  readonly skill: number;
}

/** Kinds whose names, side by side, vouch for each other. */
export const TECHNICAL: ReadonlySet<SkillKind> = new Set([
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
  'protocol',
]);

function addAll<T>(trie: PhraseTrie<T>, phrases: string, value: T): void {
  for (const phrase of phrases.split('|')) if (!trie.add(phrase, value)) throw new Error(`no text can say "${phrase}"`);
}

function addHeadings(trie: PhraseTrie<Heading>): void {
  for (const [section, phrases] of Object.entries(HEADINGS) as [Section, string][])
    addAll(trie, phrases, { section, wholeLine: false });
  for (const [section, phrases] of Object.entries(WHOLE_LINE_HEADINGS) as [Section, string][])
    addAll(trie, phrases, { section, wholeLine: true });
}

/** All spellings in the order in which a prefix is looked up, made once. */
function namesOf(skills: readonly LexiconSkill[]): () => readonly SuggestedName[] {
  let names: readonly SuggestedName[] | undefined;
  return () => {
    names ??= skills
      .flatMap((skill, place) =>
        [...surfacesOf(skill).keys()].map((written) => ({ folded: foldName(written), written, skill: place })),
      )
      .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.skill - b.skill));
    return names;
  };
}

/** The phrase with its last word in the singular, where that is a plain English plural of a phrase of several words. */
function inSingular(phrase: string): string | undefined {
  const cut = phrase.lastIndexOf(' ') + 1;
  const last = phrase.slice(cut);
  const one = cut > 0 && last === last.toLowerCase() && last.length > 4 ? singular(last) : undefined;
  return one === undefined ? undefined : phrase.slice(0, cut) + one;
}

/**
 * Makes the index of a lexicon (about a tenth of a second in a fresh process; make it once). The lexicon is trusted: check it with the `Lexicon` schema where it comes from outside.
 */
export function createSkillIndex(lexicon: Lexicon, filter?: SkillFilter): SkillIndex {
  const vocabulary = createVocabulary();
  const surfaces = createPhraseTrie<Surface>(vocabulary);
  const singulars: (readonly [string, Surface])[] = [];
  lexicon.skills.forEach((skill, place) => {
    for (const [written, sureness] of surfacesOf(skill)) {
      const surface: Surface = { skill: place, sureness, written };
      surfaces.add(written, surface);
      const one = inSingular(written);
      if (one !== undefined) singulars.push([one, surface]);
    }
  });
  for (const [phrase, surface] of singulars) surfaces.add(phrase, surface);
  const cues = createPhraseTrie<Cue>(vocabulary);
  for (const [cue, phrases] of Object.entries(CUES) as [Cue, string][]) addAll(cues, phrases, cue);
  const headings = createPhraseTrie<Heading>(vocabulary);
  addHeadings(headings);
  const asides = createPhraseTrie<Aside>(vocabulary);
  addAll(asides, EQUAL_WORDS, 'equal');
  addAll(asides, BENEFIT_WORDS, 'benefits');
  addAll(asides, APPLY_WORDS, 'apply');
  const idsOf = (words: string) => new Set(words.split('|').map((word) => vocabulary.add(word)));
  const joiners = new Set(
    [CUES.and, CUES.or]
      .flatMap((words) => words.split('|'))
      .filter((word) => !/\W/.test(word))
      .map((word) => vocabulary.add(word)),
  );
  const ancestors = ancestorsOf(lexicon.skills);
  return {
    version: filter === undefined ? lexicon.version : `${lexicon.version}.${filter.version}`,
    skills: lexicon.skills,
    ancestors,
    vocabulary,
    filter: filter === undefined ? undefined : readyFilter(filter),
    surfaces,
    cues,
    headings,
    asides,
    places: new Map(lexicon.skills.map(({ name }, place) => [foldName(name), place])),
    fillers: idsOf(LIST_FILLERS),
    choiceFillers: idsOf(CHOICE_FILLERS),
    joiners,
    names: namesOf(lexicon.skills),
  };
}

/** A name as it is compared while typing: lower case, without accents, hyphens and dots of no meaning. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** The canonical name of what somebody typed, undefined when the lexicon does not know it as a whole. */
export function canonicalName(typed: string, index: SkillIndex): string | undefined {
  const place = skillPlace(typed, index);
  return place === undefined ? undefined : index.skills[place]?.name;
}

/** The place in the lexicon of what somebody typed, undefined when it is not known as a whole. Signs between words do not matter. */
export function skillPlace(typed: string, index: SkillIndex): number | undefined {
  const short = typed.slice(0, MAX_TYPED);
  return (
    index.places.get(foldName(short)) ??
    wholePlace(short, index) ??
    wholePlace(short.replace(/\s*[–—,:;()]+\s*|\s+-\s+/g, ' '), index)
  );
}

/** Longest name that is looked up, in UTF-16 units. */
const MAX_TYPED = 200;

function wholePlace(typed: string, index: SkillIndex): number | undefined {
  const tokens = tokenize(typed, index.vocabulary);
  const hit: Hit<Surface> = { end: 0, value: undefined, steps: 0 };
  if (!index.surfaces.longest(tokens, 0, hit) || hit.end !== tokens.ids.length) return undefined;
  return hit.value?.skill;
}

/** The kinds of names that the lexicon knows as a whole. */
export function kindsOf(names: readonly string[], index: SkillIndex): ReadonlyMap<string, SkillKind> {
  return new Map(
    names.flatMap((name) => {
      const skill = index.skills[skillPlace(name, index) ?? -1];
      return skill === undefined ? [] : [[name, skill.kind] as const];
    }),
  );
}
