import type { AskedSkill, Need, SkillKind } from '../domain/skills';
import { isNoAbility } from './context';
import type { Cue } from './cues';
import { Gap } from './gaps';
import { readGroups } from './groups';
import type { Section } from './headings';
import { groupItems } from './item-groups';
import { linkMentions } from './lists';
import type { Mention } from './mentions';
import { readNeed } from './need';
import { observe, type Work } from './observe';
import type { Sentence } from './sentences';
import { type FilterWeights, weigh } from './skill-filter';
import { type SkillIndex, TECHNICAL } from './skill-index';
import type { Tokens } from './tokens';
import { readYears, yearsFor } from './years';

/** Longest sentence that is kept with a skill, in UTF-16 units. */
const MAX_SENTENCE = 600;
const RANK: Readonly<Record<Need, number>> = { required: 2, preferred: 1, mentioned: 0 };
const NEVER_ASKS: ReadonlySet<Section> = new Set(['benefits', 'equal', 'apply']);

interface Found {
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly need: Need;
  readonly negated: boolean;
  readonly years: number | null;
  readonly alternatives: readonly string[];
}

/** Whether a mention in this part of the posting may ask for its skill: what a company says of itself names its technology, nothing else. */
function mayAsk(mention: Mention, { section, aside }: Sentence): boolean {
  if (mention.from >= aside || NEVER_ASKS.has(section)) return false;
  return section !== 'about' || TECHNICAL.has(mention.skill.kind);
}

/** A sentence that plainly asks for something technical has left the benefits or the way to apply behind, whatever the last heading was. */
function inItsSection(sentence: Sentence, mentions: readonly Mention[], cues: readonly (Cue | undefined)[]): Sentence {
  if (!NEVER_ASKS.has(sentence.section) || !mentions.some(({ skill }) => TECHNICAL.has(skill.kind))) return sentence;
  for (let i = sentence.from; i < sentence.to; i++)
    if (cues[i] === 'want' || cues[i] === 'must' || cues[i] === 'years') return { ...sentence, section: 'none' };
  return sentence;
}

/** Kinds whose names are also everyday words of any company's talk about itself. */
const FIELDS: ReadonlySet<SkillKind> = new Set(['domain', 'concept']);

/** A general word or a trait counts only where something is asked for, a field also where the work is told; what the filter is sure of counts anywhere. */
function isAskedFor(mention: Mention, need: Need, section: Section, plain: ReadonlySet<Mention>): boolean {
  if (need !== 'mentioned' || plain.has(mention)) return true;
  if (mention.surface.sureness === 'asked' || mention.skill.kind === 'soft') return false;
  return section === 'duties' || !FIELDS.has(mention.skill.kind);
}

/** Reads what one sentence says about the mentions `from` … `to` in it. */
function readSentence(
  tokens: Tokens,
  sentence: Sentence,
  mentions: readonly Mention[],
  cues: readonly (Cue | undefined)[],
  plain: ReadonlySet<Mention>,
  index: SkillIndex,
): Found[] {
  const links = linkMentions(tokens, mentions, cues, index);
  const spans = readYears(tokens, sentence, cues);
  const inSkill = new Set<number>();
  for (const mention of mentions) for (let i = mention.from; i < mention.to; i++) inSkill.add(i);
  const skillAt = (i: number) => inSkill.has(i);
  const reading = { tokens, sentence, cues, skillAt };
  const found: Found[] = [];
  for (let from = 0; from < mentions.length; ) {
    let to = from + 1;
    while (to < mentions.length && links[to - 1] !== 'none' && links[to - 1] !== 'bracket') to++;
    const groups = readGroups(tokens, cues, mentions, links, from, to, skillAt);
    const first = mentions[from];
    const last = mentions[to - 1];
    if (first === undefined || last === undefined) break;
    const wanting = readNeed(reading, first.from, last.to);
    for (let i = from; i < to; i++) {
      const mention = mentions[i];
      if (mention === undefined) continue;
      if (!isAskedFor(mention, wanting.need, sentence.section, plain)) continue;
      const names = (groups.get(i) ?? []).map((place) => mentions[place]?.skill.name ?? '');
      found.push({
        mention,
        sentence,
        ...wanting,
        years: wanting.negated ? null : yearsFor(reading, spans, mention.from, last.to),
        alternatives: [...new Set(names)].filter((name) => name !== '' && name !== mention.skill.name),
      });
    }
    from = to;
  }
  return found;
}

/** What was found in all sentences; where items of a list are a choice, each with the names of the others. */
function joinItems(
  tokens: Tokens,
  sentences: readonly (readonly Found[])[],
  cues: readonly (Cue | undefined)[],
): Found[] {
  const items = sentences.flatMap((found) => {
    const first = found[0];
    if (first === undefined) return [];
    const named = found.map(({ mention, alternatives }) => ({ name: mention.skill.name, alternatives }));
    return [{ sentence: first.sentence, all: found, found: named }];
  });
  const groups = groupItems(items, tokens, cues);
  return items.flatMap(({ all }, at) => {
    const group = groups[at] ?? [];
    if (group.length === 0) return all;
    return all.map((found) => ({ ...found, alternatives: group.filter((name) => name !== found.mention.skill.name) }));
  });
}

/** The sentence as text, in one line and not longer than `MAX_SENTENCE`. */
function sentenceText(tokens: Tokens, { from, to }: Sentence, mention: Mention): string {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.starts[to] ?? tokens.text.length;
  const at = tokens.starts[mention.from] ?? 0;
  const cut = end - start <= MAX_SENTENCE ? start : Math.max(start, at - MAX_SENTENCE / 2);
  return tokens.text
    .slice(cut, Math.min(end, cut + MAX_SENTENCE))
    .replace(/\s+/g, ' ')
    .replace(/[\s•·*#-]+$/, '')
    .trim();
}

/** Words that say what kind of thing is named and belong to the name where they follow it ("JavaScript frameworks", "cloud technologies"). */
const KIND_WORDS = new Set(
  'tool tools tooling language languages framework frameworks technology technologies architecture architectures system systems ecosystem environments processes principles scripting hosting provider'.split(
    ' ',
  ),
);

/** The word after the mention's last, with the word for its kind; not into the next of the mentions that begin at the words `begun`. */
function endOf(tokens: Tokens, { to, skill }: Mention, begun: ReadonlySet<number>): number {
  if (begun.has(to)) return to;
  const next =
    skill.kind === 'soft' || skill.kind === 'spoken' || tokens.gaps[to] !== Gap.soft
      ? ''
      : tokens.text.slice(tokens.starts[to], tokens.ends[to]);
  return KIND_WORDS.has(next.toLowerCase()) ? to + 1 : to;
}

/** All mentions of one skill as one: the strongest need wins, and a skill is unwanted only where every mention says so. */
function merge(tokens: Tokens, found: readonly Found[], begun: ReadonlySet<number>): AskedSkill | undefined {
  const wanted = found.filter((one) => !one.negated);
  const pool = wanted.length > 0 ? wanted : found;
  let best = pool[0];
  for (const one of pool) if (best !== undefined && RANK[one.need] > RANK[best.need]) best = one;
  if (best === undefined) return undefined;
  const years = pool.flatMap((one) => (one.years === null ? [] : [one.years]));
  return {
    name: best.mention.skill.name,
    kind: best.mention.skill.kind,
    need: best.need,
    years: years.length === 0 ? null : Math.min(...years),
    alternatives: best.alternatives,
    negated: wanted.length === 0,
    mentions: found.map(({ mention }) => ({
      start: tokens.starts[mention.from] ?? 0,
      end: tokens.ends[endOf(tokens, mention, begun) - 1] ?? 0,
    })),
    sentence: sentenceText(tokens, best.sentence, best.mention),
  };
}

/**
 * The skills that a posting's text names, in the order of their first mention. Text about equal opportunity, benefits and how to apply names none.
 * Never throws; time grows linearly with the text.
 */
export function findSkills(text: string, index: SkillIndex, work?: Work): AskedSkill[] {
  return readSkills(text, index, index.filter, work);
}

/** The same for a text that is no posting (a title, a résumé): the rules of evidence alone decide, since the filter has only seen postings. */
export function findSkillsByRules(text: string, index: SkillIndex): AskedSkill[] {
  return readSkills(text, index, undefined);
}

function readSkills(text: string, index: SkillIndex, filter: FilterWeights | undefined, work?: Work): AskedSkill[] {
  const observed = observe(text, index, work);
  const { tokens, cues, mentions } = observed;
  const { counts, plain } = weigh(observed, filter, index.vocabulary);
  const items: Found[][] = [];
  for (const { sentence, first, last } of observed.passages) {
    const inside = mentions.slice(first, last).filter((_, i) => counts[first + i]);
    if (inside.length === 0) continue;
    const read = inItsSection(sentence, inside, cues);
    const own = inside.filter((mention) => mayAsk(mention, read) && !isNoAbility(tokens, cues, read, mention));
    if (own.length === 0) continue;
    items.push(readSentence(tokens, read, own, cues, plain, index));
  }
  const bySkill = new Map<number, Found[]>();
  for (const found of joinItems(tokens, items, cues)) {
    const known = bySkill.get(found.mention.surface.skill);
    if (known === undefined) bySkill.set(found.mention.surface.skill, [found]);
    else known.push(found);
  }
  const begun = new Set(mentions.map(({ from }) => from));
  return [...bySkill.values()].flatMap((found) => merge(tokens, found, begun) ?? []);
}
