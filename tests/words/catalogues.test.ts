import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueFor, wordsIn } from '../../lib/words';
import { de } from '../../lib/words/de';
import { en } from '../../lib/words/en';
import { pseudo } from '../../lib/words/pseudo';

const root = join(import.meta.dirname, '../..');

type Catalogue = { readonly [entry: string]: string | Catalogue };

/** `noun:entry.entry` → its text. */
function entriesOf(catalogue: Catalogue, path = '', joint = ':'): [string, string][] {
  return Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`${path}${name}`, value] as [string, string]]
      : entriesOf(value, `${path}${name}${path === '' ? joint : '.'}`),
  );
}

const english = entriesOf(en);
const german = new Map(entriesOf(de));
const valuesOf = (text: string) => [...new Set(text.match(/\{\{[^}]*\}\}|<\/?\w+>/g) ?? [])].sort();

it('every language has the same entries', () => {
  expect([...german.keys()].sort()).toEqual(english.map(([entry]) => entry).sort());
});

describe('every entry says something, with the same values and parts in every language', () => {
  it.each(english)('%s', (entry, text) => {
    const other = german.get(entry) ?? '';
    expect(text.trim()).not.toBe('');
    expect(other.trim()).not.toBe('');
    // One of something may be said without its number.
    const needed = (said: string) => valuesOf(said).filter((value) => value !== '{{count}}' || !entry.endsWith('_one'));
    expect(needed(other)).toEqual(needed(text));
  });
});

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
  )
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** Entries named in the code, as they stand or with something filled in: `stage:${stage}`. */
const named = [...sources.matchAll(/['`]([a-z][a-zA-Z]*:(?:[\w.-]|\$\{[^}`]+\})+)['`]/g)].map(([, name = '']) => name);
const literal = new Set(named.filter((name) => !name.includes('$')));
const filled = named
  .filter((name) => name.includes('$'))
  .map((name) => new RegExp(`^${name.replace(/\$\{[^}]*\}|\./g, (part) => (part === '.' ? '\\.' : '[\\w.-]+'))}$`));

it('no entry is unused', () => {
  const unused = english
    .map(([entry]) => entry.replace(/_(?:zero|one|two|few|many|other)$/, ''))
    .filter((entry) => !literal.has(entry) && !filled.some((pattern) => pattern.test(entry)));
  expect(unused).toEqual([]);
});

it('German for German-speaking browsers, English for all others', () => {
  expect(['de', 'de-AT', 'en-GB', 'fr', 'en-XA'].map(catalogueFor)).toEqual(['de', 'de', 'en', 'en', 'en-XA']);
  expect(wordsIn('de-CH')('stage:applied')).toBe('Beworben');
  expect(wordsIn('sv')('stage:applied')).toBe('Applied');
});

it('the disguise keeps values and parts, and shows on everything else', () => {
  expect(pseudo({ a: { b: 'Save {{count}} in <link>here</link>' } })).toEqual({
    a: { b: '⟦Sávé {{count}} íñ <link>héré</link>············⟧' },
  });
});
