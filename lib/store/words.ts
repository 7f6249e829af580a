import { wordList } from '../domain/search';
import type { TextRow, WordsRow } from './db';

/** The row of the words of a posting's text. */
export const wordsRowOf = ({ postingKey, description }: Pick<TextRow, 'postingKey' | 'description'>): WordsRow => ({
  postingKey,
  words: wordList(description),
});
