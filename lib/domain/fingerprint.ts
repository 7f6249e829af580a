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

/** Words; of scripts that write none apart, characters. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** MurmurHash3's finaliser: each bit of the answer depends on each of the input. */
function mixed(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits ^= bits >>> 13;
  bits = Math.imul(bits, 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** 32-bit FNV-1a. */
function hashOf(word: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}

/** Each row orders the shingles in another way. A cheaper hash than `mixed` costs a precision of 0.990 instead of 0.998. */
const SEEDS = Uint32Array.from({ length: ROWS }, (_, row) => mixed((row + 1) * 0x9e3779b1));

/** The words of a text as numbers. */
function wordsOf(text: string): Uint32Array {
  const words = text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
  const hashes = new Uint32Array(Math.min(words.length, MOST_WORDS));
  for (let at = 0; at < hashes.length; at++) hashes[at] = hashOf(words[at] ?? '');
  return hashes;
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
