import { type AskedFacts, EDUCATION_LEVELS, type EducationLevel, type Fact } from '../domain/advice';
import type { AskedSkill } from '../domain/skills';
import { readSeniority } from '../understanding/seniority';
import { readWorkModel } from '../understanding/work-model';
import type { Cue } from './cues';
import { educationIn } from './degrees';
import type { Section } from './headings';
import { noFollowUpsSentence } from './no-follow-ups';
import { clearanceIn, visaIn } from './permits';
import type { Hit } from './phrase-trie';
import { readSentences, type Sentence } from './sentences';
import type { SkillIndex } from './skill-index';
import { type Tokens, tokenize } from './tokens';
import { readYears } from './years';

/** Longest sentence that is looked at and handed back, in UTF-16 units. */
const MAX_SENTENCE = 600;
/** Years of work are asked of the reader in these parts; elsewhere they are the company's or the contract's. */
const MAY_ASK_YEARS: ReadonlySet<Section> = new Set(['none', 'required', 'duties']);
/** Words beside a span of years that make it years of work. */
const WORK =
  /experience|background|track record|track-record|working|as an? |erfahrung|praxis|expérience|experiencia|esperienza|experiência|ervaring|vivência/i;
/** A sentence in which the employer speaks of its own years. */
const OF_ITSELF =
  /^(?:we|our|the company|founded|since|for (?:over|more than)|with (?:over|more than)|wir|unser|seit|nous|notre|depuis|nosotros|nuestra|desde|noi|la nostra|nossa|wij|onze|sinds)\b(?![^.]{0,80}\b(?:you|looking|seek|require|need|sucht|suchen|cherchons|buscamos|cerchiamo|zoeken)\b)/i;
/** Notes and contracts that speak of years to come. */
const NO_DEMAND =
  /\b(?:in the next|over the next|every|contract|fixed[- ]term|befristet|temporary|warranty|per year|hereafter|thereafter)\b/i;
const PREFERRED =
  /\b(?:preferred|preferably|a plus|nice to have|bonus|ideally|desirable|von vorteil|idealerweise|souhaité|deseable|preferibile|desejável|bij voorkeur)\b/i;

interface Text {
  readonly section: Section;
  readonly sentence: Sentence;
  readonly text: string;
}

function textsOf(tokens: Tokens, index: SkillIndex): Text[] {
  return readSentences(tokens, index).map((sentence) => {
    const start = tokens.starts[sentence.from] ?? 0;
    const end = tokens.starts[sentence.to] ?? tokens.text.length;
    const text = tokens.text
      .slice(start, Math.min(end, start + MAX_SENTENCE))
      .replace(/\s+/g, ' ')
      .replace(/[\s•·*#-]+$/, '')
      .trim();
    return { section: sentence.section, sentence, text };
  });
}

/** The cues of one sentence, at the words that they belong to. */
function cuesOf(tokens: Tokens, { from, to }: Sentence, index: SkillIndex): (Cue | undefined)[] {
  const cues: (Cue | undefined)[] = [];
  const hit: Hit<Cue> = { end: 0, value: undefined, steps: 0 };
  for (let i = from; i <= to && i < tokens.ids.length; i++) {
    if (!index.cues.longest(tokens, i, hit)) continue;
    for (let at = i; at < hit.end; at++) cues[at] = hit.value;
    i = hit.end - 1;
  }
  return cues;
}

/** Years of work as a whole: the most that any sentence asks for; within one that offers several ways ("Bachelor's and 4 years, or Master's and 2") the fewest. */
function yearsOverall(tokens: Tokens, texts: readonly Text[], index: SkillIndex): Fact<number> | null {
  let most: Fact<number> | null = null;
  for (const { section, sentence, text } of texts) {
    if (!MAY_ASK_YEARS.has(section)) continue;
    const spans = readYears(tokens, sentence, cuesOf(tokens, sentence, index));
    if (spans.length === 0 || NO_DEMAND.test(text) || OF_ITSELF.test(text)) continue;
    if (section !== 'required' && !WORK.test(text)) continue;
    if (section === 'none' && PREFERRED.test(text)) continue;
    const all = spans.map((span) => span.years);
    const years = educationIn(text) === null ? Math.max(...all) : Math.min(...all);
    if (most === null || years > most.value) most = { value: years, sentence: text };
  }
  return most;
}

const isAside = ({ section, sentence }: Text) =>
  section === 'benefits' || section === 'equal' || sentence.aside === sentence.from;

/** The schooling asked for: what is required before what is welcome; of several the lowest. */
function educationOf(texts: readonly Text[]): Fact<EducationLevel> | null {
  let best: (Fact<EducationLevel> & { readonly rank: number }) | null = null;
  for (const text of texts) {
    if (isAside(text) || text.section === 'about' || text.section === 'apply') continue;
    const value = educationIn(text.text);
    if (value === null) continue;
    const wish = text.section === 'preferred' || PREFERRED.test(text.text) ? EDUCATION_LEVELS.length : 0;
    const rank = wish + EDUCATION_LEVELS.indexOf(value);
    if (best === null || rank < best.rank) best = { value, sentence: text.text, rank };
  }
  return best && { value: best.value, sentence: best.sentence };
}

/** The first sentence that says it. */
function firstThat<T>(texts: readonly Text[], read: (text: string) => T | null): Fact<T> | null {
  for (const { text } of texts) {
    const value = read(text);
    if (value !== null) return { value, sentence: text };
  }
  return null;
}

function workModelOf(title: string, description: string): AskedFacts['workModel'] {
  const stated = readWorkModel({ workplace: null, location: null, title, description });
  if (stated === null) return null;
  if (stated.from === 'title') return { value: stated.model, sentence: title };
  const says = (line: string) =>
    readWorkModel({ workplace: null, location: null, title: null, description: line })?.model === stated.model;
  const line = description.split('\n').find(says) ?? '';
  return { value: stated.model, sentence: line.replace(/\s+/g, ' ').trim().slice(0, MAX_SENTENCE) };
}

/** "Seniority: senior", "Level: mid": how texts state a level that the title leaves out. */
const LEVEL_LINE =
  /^[\s•*#-]{0,4}(?:seniority(?: level)?|experience level|level|job level|karrierestufe|niveau d['’]expérience|nivel|livello|nível|niveau)\s?:\s?(.{2,40})$/im;

function seniorityOf(title: string, description: string): AskedFacts['seniority'] {
  const ofTitle = readSeniority(title, null);
  if (ofTitle !== null) return { value: ofTitle.level, sentence: title };
  const line = LEVEL_LINE.exec(description);
  const ofLine = readSeniority(null, line?.[1] ?? null);
  return ofLine && { value: ofLine.level, sentence: line?.[0].trim() ?? '' };
}

/**
 * What a posting states beside skills, each with its sentence. `asked`: the skills found in it. Sentences about equal opportunity and benefits
 * state neither years nor schooling; visas and clearances are read wherever they stand.
 */
export function readFacts(
  posting: { readonly title: string; readonly description: string | null },
  asked: readonly AskedSkill[],
  index: SkillIndex,
): AskedFacts {
  const description = posting.description ?? '';
  const tokens = tokenize(description, index.vocabulary);
  const texts = textsOf(tokens, index);
  const refusal = noFollowUpsSentence(description);
  return {
    yearsOverall: yearsOverall(tokens, texts, index),
    seniority: seniorityOf(posting.title, description),
    education: educationOf(texts),
    certifications: asked
      .filter(({ kind, negated }) => kind === 'certification' && !negated)
      .map(({ name, sentence }) => ({ value: name, sentence })),
    workModel: workModelOf(posting.title, description),
    visa: firstThat(texts, visaIn),
    clearance: firstThat(texts, clearanceIn),
    noFollowUps: refusal === null ? null : { value: true, sentence: refusal },
  };
}
