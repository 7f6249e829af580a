import fc from 'fast-check';
import { expect, it } from 'vitest';
import { listHas, searchedWords, wordList } from '../../lib/domain/search';

it('every word of a text is found by each of its beginnings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.nat(), fc.nat(), (text, which, length) => {
      const list = wordList(text);
      const words = searchedWords(text);
      const word = words[which % Math.max(1, words.length)];
      if (word === undefined) return;
      expect(listHas(list, word)).toBe(true);
      expect(listHas(list, word.slice(0, 1 + (length % word.length)))).toBe(true);
    }),
  );
});

it('a word stands in the list once', () => {
  expect(wordList('Go, go; GO! C# and C++')).toBe('\ngo\nc#\nand\nc++');
  expect(wordList('')).toBe('');
});

it('where no spaces are written a word is found anywhere', () => {
  expect(listHas(wordList('東京都で働くエンジニア'), '働く')).toBe(true);
  expect(listHas(wordList('東京都で働くエンジニア'), '大阪')).toBe(false);
});

it('accents and case do not matter', () => {
  expect(searchedWords('Zürich STRASSE straße')).toEqual(['zurich', 'strasse']);
});
