import { isUpper } from './characters';
import { isNoAbility } from './context';
import type { Cue } from './cues';
import { Gap } from './gaps';
import type { Observed, Passage } from './observe';
import { TECHNICAL } from './skill-index';
import type { Vocabulary } from './vocabulary';

/** What can be seen of a mention and around it; every value of each has a weight in the filter. */
export const CLUES = [
  'term',
  'kind',
  'shape',
  'evidence',
  'gaps',
  'before',
  'before2',
  'after',
  'after2',
  'first',
  'last',
  'size',
  'ties',
  'tied',
  'whole',
  'repeated',
  'hits',
  'others',
  'section',
  'cue',
  'word',
  'opening',
  'length',
  'document',
  'place',
  'ability',
] as const;
export type Clue = (typeof CLUES)[number];

/** Takes one clue and its value. */
export type Note = (clue: Clue, value: string) => void;

/** A text and what holds for all of its mentions. */
export interface Scene {
  readonly observed: Observed;
  readonly vocabulary: Vocabulary;
  /** How many technical skills the rules find in the text, in steps. */
  readonly technical: string;
  /** For each skill how often the rules find it. */
  readonly seen: ReadonlyMap<number, number>;
}

/** A passage and what holds for all of its mentions. */
interface Stage {
  readonly scene: Scene;
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  /** Mentions of technical skills that the rules let count. */
  readonly technical: number;
}

const LONGEST_WORD = 20;
/** The words of a longer sentence say nothing of the mentions in it. */
const LONGEST_SENTENCE = 60;
/** Words from the beginning of a posting by which the place of a sentence is told. */
const PLACES = [15, 40, 80, 150, 250, 400, 600, Number.POSITIVE_INFINITY];
const TELLING: readonly Cue[] = [
  'want',
  'must',
  'hint',
  'ideally',
  'plus',
  'years',
  'degree',
  'one-of',
  'example',
  'similar',
];
const ASKING: ReadonlySet<Cue> = new Set(['want', 'must', 'hint', 'ideally', 'plus', 'years']);
const DIGITS = /\d+/g;
const GLUE = /[\s-]+/g;

/** Small numbers as they are, larger ones in steps. */
const step = (n: number): string => String(n <= 3 ? n : n <= 5 ? 4 : n <= 9 ? 6 : 10);

/** What holds for a whole text. */
export function sceneOf(observed: Observed, vocabulary: Vocabulary): Scene {
  const seen = new Map<number, number>();
  let technical = 0;
  observed.mentions.forEach(({ skill, surface }, i) => {
    if (!observed.evident[i]) return;
    const times = seen.get(surface.skill) ?? 0;
    if (times === 0 && TECHNICAL.has(skill.kind)) technical++;
    seen.set(surface.skill, times + 1);
  });
  return { observed, vocabulary, technical: step(technical >> 1), seen };
}

/** What holds for a whole passage. */
export function stageOf(scene: Scene, passage: Passage): Stage {
  const { cues, mentions, evident } = scene.observed;
  const found = new Set<Cue>();
  for (let i = passage.sentence.from; i < passage.sentence.to; i++) {
    const cue = cues[i];
    if (cue !== undefined) found.add(cue);
  }
  let technical = 0;
  for (let i = passage.first; i < passage.last; i++)
    if (evident[i] && TECHNICAL.has(mentions[i]?.skill.kind ?? 'soft')) technical++;
  return { scene, passage, cues: TELLING.filter((cue) => found.has(cue)), technical };
}

/** A word of the text as a clue: folded, cut, every number as 0. */
function wordAt({ observed, vocabulary }: Scene, i: number): string {
  const { text, starts, ends } = observed.tokens;
  const { folded } = vocabulary.look(
    text.slice(starts[i] ?? 0, Math.min(ends[i] ?? 0, (starts[i] ?? 0) + LONGEST_WORD)),
  );
  return /\d/.test(folded) ? folded.replace(DIGITS, '0') : folded;
}

/** The clues that all mentions of a passage share: its words, its cues, where it stands. */
export function notePassage({ scene, passage, cues }: Stage, note: Note): void {
  const { sentence, first, last } = passage;
  const { mentions } = scene.observed;
  for (const cue of cues) note('cue', cue);
  if (!cues.some((cue) => ASKING.has(cue))) note('cue', 'none');
  note('section', sentence.section);
  note('length', step((sentence.to - sentence.from) >> 2));
  note('hits', step(last - first));
  note('document', scene.technical);
  note('place', String(PLACES.findIndex((end) => sentence.from < end)));
  note('opening', wordAt(scene, sentence.from));
  if (sentence.to - sentence.from > LONGEST_SENTENCE) return;
  const words = new Set<string>();
  let next = first;
  for (let i = sentence.from; i < sentence.to; i++) {
    while (next < last && (mentions[next]?.to ?? 0) <= i) next++;
    if (next < last && i >= (mentions[next]?.from ?? 0)) continue;
    words.add(wordAt(scene, i));
  }
  for (const word of words) note('word', word);
}

/** How a mention is written: small, with a first capital, with all first capitals, in capitals, or mixed. */
function shapeOf(seen: string): string {
  if (seen === seen.toLowerCase()) return 'small';
  if (seen === seen.toUpperCase()) return 'CAPITALS';
  if (!isUpper(seen[0] ?? '')) return 'mixed';
  return /[\s/-]\p{Ll}/u.test(seen) ? 'First' : 'Title';
}

/** The clues of mention `i`, which stands in the passage. */
export function noteMention({ scene, passage, cues, technical: all }: Stage, i: number, note: Note): void {
  const { tokens, mentions, evident, links } = scene.observed;
  const mention = mentions[i];
  if (mention === undefined) return;
  const { sentence, first, last } = passage;
  const { from, to, skill, surface } = mention;
  const isTechnical = TECHNICAL.has(skill.kind);
  const group = isTechnical ? 'technical' : 'other';
  const seen = tokens.text.slice(tokens.starts[from], tokens.ends[to - 1]);
  const shape = shapeOf(seen);
  note('term', scene.vocabulary.look(seen).folded.replace(GLUE, ' '));
  note('kind', skill.kind);
  note('kind', `${skill.kind} ${sentence.section}`);
  note('shape', shape);
  note('shape', `${shape} ${group}`);
  note('evidence', `${surface.sureness} ${evident[i]}`);
  const gapBefore = tokens.gaps[from] ?? Gap.line;
  const gapAfter = tokens.gaps[to] ?? Gap.line;
  note('gaps', `${gapBefore}-`);
  note('gaps', `-${gapAfter}`);
  note('gaps', `${gapBefore}-${gapAfter} ${group}`);
  note('before', from === sentence.from ? '^' : wordAt(scene, from - 1));
  note('before2', from - 2 < sentence.from ? '^' : wordAt(scene, from - 2));
  note('after', to >= sentence.to ? '$' : wordAt(scene, to));
  note('after2', to + 1 >= sentence.to ? '$' : wordAt(scene, to + 1));
  if (to - from > 1) {
    note('first', wordAt(scene, from));
    note('last', wordAt(scene, to - 1));
  }
  note('size', step(to - from));
  note('others', `${step(all - (isTechnical && evident[i] ? 1 : 0))} ${group}`);
  note('hits', `${step(last - first)} ${group}`);
  note('ties', `${i > first ? links[i - 1] : '^'} ${links[i]}`);
  if (i > first && links[i - 1] !== 'none') note('tied', `${mentions[i - 1]?.skill.kind} ${evident[i - 1]} -`);
  if (i + 1 < last && links[i] !== 'none') note('tied', `- ${mentions[i + 1]?.skill.kind} ${evident[i + 1]}`);
  note('whole', `${from === sentence.from && to >= sentence.to} ${group}`);
  note('repeated', `${step(Math.min(4, scene.seen.get(surface.skill) ?? 0))} ${group}`);
  for (const cue of cues) note('cue', `${cue} ${group}`);
  if (from >= sentence.aside) note('ability', 'aside');
  if (isNoAbility(tokens, scene.observed.cues, sentence, mention)) note('ability', 'none');
}
