import type { Need } from '../domain/skills';
import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Section } from './headings';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';

/** What a sentence says about one run of mentions. */
export interface Wanting {
  readonly need: Need;
  readonly negated: boolean;
}

/** A sentence as its cues see it; cues within a skill's name ("user experience") are none. */
export interface Reading {
  readonly tokens: Tokens;
  readonly sentence: Sentence;
  readonly cues: readonly (Cue | undefined)[];
  readonly skillAt: (i: number) => boolean;
}

/** Words within which a cue behind a name still speaks of it ("Kafka would be considered an advantage"). */
const BEHIND = 7;
/** "Java experience", "Python skills": words within which a weak cue behind a name speaks of it. */
const RIGHT_BEHIND = 3;
/** "no PHP", "not a Java role": words within which a negation before a name speaks of it. */
const NEGATION_BEFORE = 2;
/** Words before a name in which a cue is looked for: a longer sentence is none. */
const LOOK_BACK = 60;
/** Characters of a sentence by which it is told whom it speaks of. */
const TOLD = 600;
/** "Preferred: Kafka", "A plus: Kafka": a cue that is usual behind a name speaks of what follows only this near the beginning. */
const BEGINNING = 2;

/** A demand that begins with such a word speaks of what follows it, and not of the name before it. */
const LEADS =
  /^(?:must|need|requires?|you|we|muss|musst|müssen|wir|vous|il|au|se|si|debes|al|almeno|como|pelo|ao|no|precisamos|moet|wij|minimaal|ten|tenminste|minstens|at|minimum|minimo|mínimo|mindestens)$/i;

const wordsOf = (tokens: Tokens, i: number) => tokens.text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0);

/** True where the phrase that word `i` belongs to is the end of the sentence: "… is nice to have". */
const endsWith = (cues: Reading['cues'], i: number, to: number): boolean =>
  cues.slice(i, to).every((cue) => cue === cues[i]);

/** The first cue behind the run that speaks of it: no other skill and no stop between. */
function cueBehind({ tokens, sentence, cues, skillAt }: Reading, to: number): Cue | undefined {
  let weak: Cue | undefined;
  for (let i = to; i < Math.min(sentence.to, to + BEHIND); i++) {
    if (skillAt(i) || (tokens.gaps[i] ?? Gap.line) >= Gap.colon) break;
    const cue = cues[i];
    if (cue === 'unneeded' || cue === 'plus') return cue;
    if (cue === 'ideally' && endsWith(cues, i, sentence.to)) return 'plus';
    if (cue === 'must') return LEADS.test(wordsOf(tokens, i)) ? weak : cue;
    if (cue === 'want' && i < to + RIGHT_BEHIND) weak = 'want';
  }
  return weak;
}

/** "A, B and C preferred": a wish at the very end of an enumeration speaks of all of it, unless a demand or a bracket stands between. */
function wishAtEnd({ tokens, sentence, cues }: Reading, to: number): boolean {
  const last = sentence.to - 1;
  if (cues[last] !== 'plus' || last - to > LOOK_BACK) return false;
  let joined = false;
  for (let i = to; i < last; i++) {
    if (tokens.gaps[i] === Gap.paren || cues[i] === 'must' || cues[i] === 'years') return false;
    if (cues[i] === 'and') joined = true;
  }
  return joined && tokens.gaps[last] !== Gap.paren;
}

/** True where the employer speaks of itself ("We build services …") and not of the reader. */
function speaksOfItself({ tokens, sentence }: Reading): boolean {
  if (sentence.section !== 'none' && sentence.section !== 'about' && sentence.section !== 'duties') return false;
  if (!/^(?:we|we['’]re|we['’]ve|our|this|these|the|at|as one|with over)$/i.test(wordsOf(tokens, sentence.from)))
    return false;
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + LOOK_BACK); i++)
    if (
      /^(?:you|your|you['’](?:ll|re|ve)|candidates?|applicants?|looking|seek|seeking|expect|expects|require|requires|need|person|role|position|individual)$/i.test(
        wordsOf(tokens, i),
      )
    )
      return false;
  return true;
}

/** True where the employer tells of itself within a part that asks: "We believe …", "At Halden, we …", where nobody is spoken to. */
function tellsInBetween({ tokens, sentence }: Reading): boolean {
  const start = tokens.starts[sentence.from] ?? 0;
  const text = tokens.text.slice(start, Math.min(tokens.ends[sentence.to - 1] ?? start, start + TOLD));
  if (!/^(?:we|our|at (?!least|minimum)[\w.& ]{2,40}, (?:we|our))\b/i.test(text)) return false;
  return !/\b(?:you|your|candidates?|applicants?|look|looking|seek|expect|require|required|need|ask|want|prefer|value|love|must|experience|knowledge|skills?|ideal)\b/i.test(
    text,
  );
}

/** True where a cue that usually stands behind a name introduces what follows it. */
function introduces({ tokens, sentence, cues }: Reading, i: number): boolean {
  if (cues[i] === cues[i + 1]) return false;
  let start = i;
  while (start > sentence.from && cues[start - 1] === 'plus') start--;
  return start - sentence.from < BEGINNING || tokens.gaps[i + 1] === Gap.colon;
}

/** The last cue of asking before the run, in its sentence: a plain demand or wish first, then the usual words for asking. */
function cueBefore(reading: Reading, from: number): Cue | undefined {
  const { sentence, cues, skillAt } = reading;
  let weak: Cue | undefined;
  for (let i = from - 1; i >= Math.max(sentence.from, from - LOOK_BACK); i--) {
    const cue = skillAt(i) ? undefined : cues[i];
    if (cue === 'must' || cue === 'ideally') return cue;
    if (cue === 'plus' && introduces(reading, i)) return 'ideally';
    if (cue === 'want' || cue === 'years') weak = 'want';
    if (cue === 'hint') weak ??= 'hint';
  }
  return weak;
}

function isNegated({ tokens, sentence, cues }: Reading, from: number): boolean {
  for (let i = from - 1; i >= Math.max(sentence.from, from - NEGATION_BEFORE); i--) {
    if ((tokens.gaps[i + 1] ?? Gap.line) >= Gap.list) return false;
    if (cues[i] === 'unneeded') return i === from - 1;
    if (cues[i] === 'not') return !/^(?:only|just|limited)$/i.test(wordsOf(tokens, i + 1));
    if (cues[i] === 'must' || cues[i] === 'ideally' || cues[i] === 'plus') return false;
  }
  return false;
}

/** A question to the reader ("Are you passionate about React?") asks for nothing by itself. */
function isQuestion({ tokens, sentence }: Reading): boolean {
  const end = tokens.ends[sentence.to - 1] ?? 0;
  return /^\s{0,3}\?/.test(tokens.text.slice(end, end + 4));
}

function bySection(section: Section): Need {
  if (section === 'required') return 'required';
  return section === 'preferred' ? 'preferred' : 'mentioned';
}

function byCue(cue: Cue | undefined, section: Section): Need {
  if (cue === 'plus' || cue === 'ideally') return 'preferred';
  if (section === 'preferred') return 'preferred';
  if (cue === 'must' || cue === 'want') return 'required';
  if (cue === 'hint' && section === 'none') return 'required';
  return bySection(section);
}

/** How much the sentence wants the run of words `from` … `to`: cues behind it come first, then those before it, then the part of the posting. */
export function readNeed(reading: Reading, from: number, to: number): Wanting {
  const { section } = reading.sentence;
  if (section !== 'required' && section !== 'preferred' && isQuestion(reading))
    return { need: 'mentioned', negated: false };
  const behind = wishAtEnd(reading, to) ? 'plus' : cueBehind(reading, to);
  const before = cueBefore(reading, from);
  if (behind === 'unneeded' && before !== 'ideally') return { need: 'mentioned', negated: true };
  if (isNegated(reading, from)) return { need: 'mentioned', negated: true };
  if (tellsInBetween(reading)) return { need: 'mentioned', negated: false };
  if (speaksOfItself(reading)) return { need: bySection(section), negated: false };
  const strong = behind === 'plus' || behind === 'must' ? behind : undefined;
  return {
    need: byCue(strong ?? (before === 'hint' ? (behind ?? before) : (before ?? behind)), section),
    negated: false,
  };
}
