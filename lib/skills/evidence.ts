import { isUpper } from './characters';
import { Gap } from './gaps';
import type { Link } from './lists';
import type { Mention } from './mentions';
import { TECHNICAL } from './skill-index';
import type { Tokens } from './tokens';

/** Words that, right after a name, say that it names something to be used. */
const AFTER = new Set(
  'programming language languages developer developers development framework frameworks scripting scripts script code coding engineer engineers library libraries programmer ecosystem stack codebase applications sql'.split(
    ' ',
  ),
);
/** Words that, right before a name, say so. */
const BEFORE = new Set('microsoft ms apache language languages framework google in using with adobe'.split(' '));
/** Sure technical names that make a posting a technical one. */
const TECHNICAL_POSTING = 3;

const wordAt = (tokens: Tokens, i: number) =>
  tokens.text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0).toLowerCase();

function isExactCase(tokens: Tokens, mention: Mention): boolean {
  const seen = tokens.text.slice(tokens.starts[mention.from], tokens.ends[mention.to - 1]);
  const { written } = mention.surface;
  return seen.startsWith(written) && /^(?:s|['’]s|[\d.]*)$/.test(seen.slice(written.length));
}

/** True for a single letter that is part of something else: "R&D", "C-level", "Series C". */
function isPartOfOther(tokens: Tokens, mention: Mention): boolean {
  if (mention.surface.written.length > 1) return false;
  const start = tokens.starts[mention.from] ?? 0;
  const end = tokens.ends[mention.to - 1] ?? 0;
  return (
    /[&'’.\-–_]/.test(tokens.text[start - 1] ?? '') ||
    /[&'’\-–_+]/.test(tokens.text[end] ?? '') ||
    wordAt(tokens, mention.from - 1) === 'series'
  );
}

/** True where the capital of a name says something: within a sentence, and not in a line of capitals. */
function isMidSentence(tokens: Tokens, mention: Mention): boolean {
  const gap = tokens.gaps[mention.from];
  if (gap === Gap.line || gap === Gap.stop || gap === Gap.colon) return false;
  const before = tokens.text[tokens.starts[mention.from - 1] ?? 0] ?? '';
  const after = tokens.gaps[mention.to] === Gap.soft ? (tokens.text[tokens.starts[mention.to] ?? 0] ?? '') : '';
  return !isUpper(before) || (gap !== Gap.soft && !isUpper(after));
}

function hasNeighbourWord(tokens: Tokens, mention: Mention): boolean {
  if (tokens.gaps[mention.to] === Gap.soft && AFTER.has(wordAt(tokens, mention.to))) return true;
  return (
    mention.surface.sureness === 'proper' &&
    tokens.gaps[mention.from] === Gap.soft &&
    BEFORE.has(wordAt(tokens, mention.from - 1))
  );
}

/** What a mention says by itself, before its neighbours are asked. */
function standsAlone(tokens: Tokens, mention: Mention, technical: boolean): boolean {
  const { sureness } = mention.surface;
  if (sureness === 'sure' || sureness === 'asked') return true;
  if (!isExactCase(tokens, mention)) return false;
  if (sureness === 'exact') return true;
  if (isPartOfOther(tokens, mention)) return false;
  if (hasNeighbourWord(tokens, mention)) return true;
  if (sureness === 'proper') return isMidSentence(tokens, mention) || (technical && isWholeItem(tokens, mention));
  return (
    technical &&
    TECHNICAL.has(mention.skill.kind) &&
    mention.surface.written.length === 1 &&
    isMidSentence(tokens, mention)
  );
}

/** True for a mention that is a whole line or list item. */
function isWholeItem(tokens: Tokens, mention: Mention): boolean {
  const before = tokens.gaps[mention.from] ?? Gap.line;
  const after = tokens.gaps[mention.to] ?? Gap.line;
  return before >= Gap.stop && after >= Gap.stop;
}

/**
 * Which mentions count. A name that is also a word needs evidence: its exact case within a sentence, a list beside a name that counts,
 * a word beside it such as "programming", or a posting full of sure names of its kind.
 */
export function weighMentions(tokens: Tokens, mentions: readonly Mention[], links: readonly Link[]): boolean[] {
  const sure = new Set<number>();
  for (const { skill, surface } of mentions)
    if (surface.sureness === 'sure' && TECHNICAL.has(skill.kind)) sure.add(surface.skill);
  const technical = sure.size >= TECHNICAL_POSTING;
  const counts = mentions.map((mention) => standsAlone(tokens, mention, technical));
  const vouch = (i: number, by: number, link: Link | undefined) => {
    const mention = mentions[i];
    const witness = mentions[by];
    if (counts[i] || !counts[by] || mention === undefined || witness === undefined || link === 'none') return;
    if (mention.surface.sureness === 'exact' || isPartOfOther(tokens, mention)) return;
    if (TECHNICAL.has(mention.skill.kind) !== TECHNICAL.has(witness.skill.kind)) return;
    counts[i] = isExactCase(tokens, mention) || witness.skill.kind === mention.skill.kind;
  };
  for (let i = 1; i < mentions.length; i++) vouch(i, i - 1, links[i - 1]);
  for (let i = mentions.length - 2; i >= 0; i--) vouch(i, i + 1, links[i]);
  return counts;
}
