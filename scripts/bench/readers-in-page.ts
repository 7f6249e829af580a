import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readPage } from '../../lib/reading';
import { sites } from '../../lib/sites';

/** Ours, and what finds the main text of the same page elsewhere. */
const READERS = {
  ours: (document: Document, url: string) => readPage(document, url, sites, { anyPage: true }),
  defuddle: (document: Document, url: string) => new Defuddle(document, { url }).parse(),
  readability: (document: Document) => new Readability(document).parse(),
} as const;

export type Reader = keyof typeof READERS;

/** So often a reader runs before it counts as warm, and so often it is then timed. */
const WARM_UP = 4;
const WARM = 8;

const timed = (work: () => unknown): number => {
  const start = performance.now();
  try {
    work();
  } catch {
    // A reader that fails on a page has taken its time all the same.
  }
  return performance.now() - start;
};

/** The reader's time in the page that was just loaded, in ms; alike for all readers. */
const loaded = (reader: Reader) => (url: string) => timed(() => READERS[reader](document, url));

/** Its time on copies of the page that nobody has touched, once the browser has compiled what it runs, in ms a copy. */
const warm = (reader: Reader) => (url: string) => {
  const copies = Array.from({ length: WARM_UP + WARM }, () => document.cloneNode(true) as Document);
  for (const copy of copies.splice(0, WARM_UP)) timed(() => READERS[reader](copy, url));
  return timed(() => copies.forEach((copy) => void timed(() => READERS[reader](copy, url)))) / WARM;
};

for (const reader of Object.keys(READERS) as Reader[])
  Object.assign(globalThis, { [`${reader}Loaded`]: loaded(reader), [`${reader}Warm`]: warm(reader) });
