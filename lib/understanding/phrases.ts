/** Not inside a word; ASCII word boundaries would split "c++" and miss letters of other scripts. */
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';
const ENDING = '\\p{L}{0,12}';

/** The phrases as the source of a regular expression, for use inside a larger one. See `anyOf`. */
export const phraseSource = (...lists: readonly string[]): string =>
  lists
    .flatMap((list) => list.split(','))
    .map((phrase) =>
      phrase
        .trim()
        .replace(/[.()/+?]/g, '\\$&')
        .replaceAll('*', ENDING)
        .replaceAll(' ', '[ -]?'),
    )
    .join('|');

/**
 * Finds any of the phrases, given in lists divided by commas, as whole words of folded text. A space also stands for a hyphen or nothing
 * ("full time" finds "full-time" and "fulltime"), `*` for the ending of a word ("praktik*").
 */
export const anyOf = (...lists: readonly string[]): RegExp =>
  new RegExp(`${WORD_START}(?:${phraseSource(...lists)})${WORD_END}`, 'u');
