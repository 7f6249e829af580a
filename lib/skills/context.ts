import type { SkillKind } from '../domain/skills';
import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Mention } from './mentions';
import type { Sentence } from './sentences';
import type { Tokens } from './tokens';

/** Words that make a field before them the name of a job, a group or a trade: "marketing manager", "our finance team", "the retail sector". */
const HOLDERS = new Set(
  (
    'developer developers engineer engineers manager managers director directors team teams department departments company companies representative representatives officer officers ' +
    'consultant consultants analyst analysts specialist specialists lead leads leader leaders head agency agencies firm firms industry industries sector sectors office offices ' +
    'group groups division market markets professional professionals executive executives coordinator associate associates assistant administrator administrators architect architects designer designers ' +
    'scientist scientists programmer technician technicians operator intern interns partner partners org organization organizations organisation organisations community space business businesses ' +
    'provider providers supplier platform startup startups agent agents staff personnel colleagues clients customers brand brands vertical verticals strategist advisor expert experts'
  ).split(' '),
);
/** Kinds that name fields and ideas: such words also name jobs, teams and subjects of study. */
const FIELDS: ReadonlySet<SkillKind> = new Set(['concept', 'domain', 'method']);
/** Words behind a degree that may still be its subject: "a degree in Computer Science, Engineering, Statistics or a related field". */
const SUBJECT = 24;

const wordAt = (tokens: Tokens, i: number) =>
  tokens.text.slice(tokens.starts[i] ?? 0, tokens.ends[i] ?? 0).toLowerCase();

/** True for a field that only tells whose job or which team is meant. */
function namesHolder(tokens: Tokens, mention: Mention): boolean {
  return tokens.gaps[mention.to] === Gap.soft && HOLDERS.has(wordAt(tokens, mention.to));
}

/** True for a field that is the subject of a degree, before or behind the word for it. */
function isSubject(tokens: Tokens, cues: readonly (Cue | undefined)[], sentence: Sentence, mention: Mention): boolean {
  for (let i = mention.from - 1; i >= Math.max(sentence.from, mention.from - SUBJECT); i--) {
    if (cues[i] === 'degree') return true;
    if (cues[i] === 'want' || cues[i] === 'must' || cues[i] === 'years' || cues[i] === 'plus') break;
  }
  return cues[mention.to] === 'degree' && tokens.gaps[mention.to] === Gap.soft;
}

/** True for a name right behind the word for a degree, whatever its kind: "Laurea in Informatica" asks for no tool of that name. */
function namesDegree(tokens: Tokens, cues: readonly (Cue | undefined)[], { from }: Mention): boolean {
  if (tokens.gaps[from] !== Gap.soft) return false;
  return cues[from - 1] === 'degree' || (cues[from - 2] === 'degree' && tokens.gaps[from - 1] === Gap.soft);
}

/** Whether a mention names a job, a team, a trade or a subject of study rather than something that a person can do. */
export function isNoAbility(
  tokens: Tokens,
  cues: readonly (Cue | undefined)[],
  sentence: Sentence,
  mention: Mention,
): boolean {
  if (namesDegree(tokens, cues, mention)) return true;
  return FIELDS.has(mention.skill.kind) && (namesHolder(tokens, mention) || isSubject(tokens, cues, sentence, mention));
}
