import type { Need } from '../domain/skills';
import type { Cue } from './cues';
import type { Section } from './headings';
import type { Sentence } from './sentences';
import { Gap, type Tokens } from './tokens';

/** What a sentence says about one run of mentions. */
export interface Wanting {
  readonly need: Need;
  readonly negated: boolean;
}

/** Words within which a cue behind a name still speaks of it ("Kafka would be considered an advantage"). */
const BEHIND = 7;
/** "Java experience", "Python skills": words within which a weak cue behind a name speaks of it. */
const RIGHT_BEHIND = 3;
/** "no PHP", "not a Java role": words within which a negation before a name speaks of it. */
const NEGATION_BEFORE = 2;

/** Words before a name in which a cue is looked for: a longer sentence is none. */
const LOOK_BACK = 60;

const isAsking = (cue: Cue | undefined) => cue === 'must' || cue === 'want' || cue === 'plus' || cue === 'unneeded';

/** The first cue behind the run that speaks of it: no other skill and no stop between. */
function cueBehind(
  tokens: Tokens,
  cues: readonly (Cue | undefined)[],
  skillAt: (i: number) => boolean,
  to: number,
  end: number,
): Cue | undefined {
  let weak: Cue | undefined;
  for (let i = to; i < Math.min(end, to + BEHIND); i++) {
    if (skillAt(i) || (tokens.gaps[i] ?? Gap.line) >= Gap.stop) break;
    const cue = cues[i];
    if (cue === 'must' || cue === 'plus' || cue === 'unneeded') return tokens.gaps[i] === Gap.colon ? undefined : cue;
    if (cue === 'want' && i < to + RIGHT_BEHIND) weak = 'want';
  }
  return weak;
}

/** The last cue of asking before the run, in its sentence. */
function cueBefore(cues: readonly (Cue | undefined)[], from: number, start: number): Cue | undefined {
  let weak: Cue | undefined;
  for (let i = from - 1; i >= Math.max(start, from - LOOK_BACK); i--) {
    const cue = cues[i];
    if (cue === 'must' || cue === 'plus') return cue;
    if (cue === 'want') weak = 'want';
  }
  return weak;
}

function isNegated(tokens: Tokens, cues: readonly (Cue | undefined)[], from: number, start: number): boolean {
  for (let i = from - 1; i >= Math.max(start, from - NEGATION_BEFORE); i--) {
    if ((tokens.gaps[i + 1] ?? Gap.line) >= Gap.list) return false;
    if (cues[i] === 'not') return !/^(?:no|not)\s+(?:only|just)/i.test(tokens.text.slice(tokens.starts[i]));
    if (isAsking(cues[i]) && cues[i] !== 'want') return false;
  }
  return false;
}

function bySection(section: Section): Need {
  if (section === 'required') return 'required';
  return section === 'preferred' ? 'preferred' : 'mentioned';
}

function byCue(cue: Cue | undefined, section: Section): Need {
  if (cue === 'plus') return 'preferred';
  if (cue === 'must') return 'required';
  if (cue === 'want' && (section === 'none' || section === 'required')) return 'required';
  return bySection(section);
}

/** How much the sentence wants the run of words `from` … `to`: cues behind it come first, then those before it, then the part of the posting. */
export function readNeed(
  tokens: Tokens,
  sentence: Sentence,
  cues: readonly (Cue | undefined)[],
  skillAt: (i: number) => boolean,
  from: number,
  to: number,
): Wanting {
  const behind = cueBehind(tokens, cues, skillAt, to, sentence.to);
  const before = cueBefore(cues, from, sentence.from);
  if (behind === 'unneeded' && before !== 'plus') return { need: 'mentioned', negated: true };
  if (isNegated(tokens, cues, from, sentence.from)) return { need: 'mentioned', negated: true };
  const cue =
    behind === 'plus' || behind === 'must'
      ? behind
      : before === 'plus' || before === 'must'
        ? before
        : (before ?? behind);
  return { need: byCue(cue, sentence.section), negated: false };
}
