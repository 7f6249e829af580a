/** Words of one shingle: three in a row are rarely the same in two texts by chance. */
const SHINGLE = 3;
/** Rows of a signature; the estimate of a resemblance strays by about 1/√60 = 0.06 at the middle. */
const ROWS = 60;
/** Rows of one band: 20 bands of 3 find 99 of 100 pairs that share 60 % of their shingles, and 1 of 2,500 that share 2 %. */
const BAND = 3;
/** A shorter text says too little to know a job by. */
const FEWEST_SHINGLES = 20;
/** Past these no posting goes on. */
const MOST_WORDS = 20_000;

/** What a character is to a text: between words, part of one, a word by itself unless it stands in one, as in scripts that write none apart, or always one. */
type Kind = 'between' | 'part' | 'word' | 'sign';
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const PART = /[\p{L}\p{M}\p{N}]/u;

/** Of characters beyond ASCII, each looked at once. */
const kinds = new Map<number, Kind>();

function kindOf(point: number): Kind {
  if (point < 0x80) return (point >= 0x61 && point <= 0x7a) || (point >= 0x30 && point <= 0x39) ? 'part' : 'between';
  let kind = kinds.get(point);
  if (kind === undefined) {
    const character = String.fromCodePoint(point);
    const isPart = PART.test(character);
    if (ALONE.test(character)) kind = isPart ? 'word' : 'sign';
    else kind = isPart ? 'part' : 'between';
    kinds.set(point, kind);
  }
  return kind;
}

/** MurmurHash3's finaliser: each bit of the answer depends on each of the input. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32-bit FNV-1a. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Each row orders the shingles in another way. A cheaper hash than `mixed` costs a precision of 0.990 instead of 0.998. */
const SEEDS = Uint32Array.from({ length: ROWS }, (_, row) => mixed((row + 1) * 0x9e3779b1));

/** The words of a text as numbers: one walk over its characters, without a text for each word. */
function wordsOf(text: string): readonly number[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const words: number[] = [];
  let sum = OFFSET;
  let within = false;
  for (let at = 0; at < plain.length && words.length < MOST_WORDS; at++) {
    const point = plain.codePointAt(at) ?? 0;
    const kind = kindOf(point);
    if (kind === 'between' || kind === 'sign') {
      if (within) words.push(sum >>> 0);
      within = false;
    }
    if (kind === 'between') continue;
    if (!within) sum = OFFSET;
    sum = Math.imul(sum ^ plain.charCodeAt(at), PRIME);
    if (point > 0xffff) sum = Math.imul(sum ^ plain.charCodeAt(++at), PRIME);
    if (within || kind === 'part') within = true;
    else words.push(sum >>> 0);
  }
  if (within && words.length < MOST_WORDS) words.push(sum >>> 0);
  return words;
}

/**
 * The MinHash signature of a posting's text: 60 numbers of 32 bits. Two texts have as many of them in common as their runs of three words,
 * in proportion. Null: too short to know a job by.
 */
export function fingerprintOf(text: string | null): readonly number[] | null {
  const words = wordsOf(text ?? '');
  // A run that comes twice changes nothing about the least of all: they are only told apart until there are enough.
  const runs = new Set<number>();
  const least = new Uint32Array(ROWS).fill(0xffffffff);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let run = 0;
    for (let nth = 0; nth < SHINGLE; nth++) run = mixed(Math.imul(run, 31) + (words[at + nth] ?? 0));
    if (runs.size < FEWEST_SHINGLES) runs.add(run);
    for (let row = 0; row < ROWS; row++) {
      const value = mixed(run ^ (SEEDS[row] ?? 0));
      if (value < (least[row] ?? 0)) least[row] = value;
    }
  }
  return runs.size < FEWEST_SHINGLES ? null : [...least];
}

/** What an index is asked for texts that resemble this one: those that do share at least one band with it. */
export const bandsOf = (fingerprint: readonly number[]): string[] =>
  Array.from({ length: ROWS / BAND }, (_, band) => {
    const rows = fingerprint.slice(band * BAND, (band + 1) * BAND);
    return `${band}:${rows.map((row) => row.toString(36)).join('.')}`;
  });

/** The share of their runs of words that two texts have in common, 0 … 1, as their fingerprints estimate it. */
export const resemblance = (one: readonly number[], other: readonly number[]): number =>
  one.filter((row, at) => row === other[at]).length / ROWS;
