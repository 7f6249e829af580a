import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';

const timed = (work: () => unknown): number => {
  const start = performance.now();
  try {
    work();
  } catch {
    // A peer that fails on a page has taken its time all the same.
  }
  return performance.now() - start;
};

/** What others take to find the main text of the same page, in ms: each in a page that was just loaded, as our reader. */
Object.assign(globalThis, {
  defuddleReads: (url: string) => timed(() => new Defuddle(document, { url }).parse()),
  readabilityReads: () => timed(() => new Readability(document).parse()),
});
