import type { Figures } from '../bench';
import { chromiumDom, inChromium } from '../workbench/dom/chromium';
import { type PageFile, pageFile } from '../workbench/dom/page-file';
import { Misuse } from '../workbench/misuse';
import { pageFiles } from './material';
import { quantile, round } from './statistics';

const RUNS = 3;
const PEERS = new URL('peers-in-page.ts', import.meta.url);

/**
 * Reading one page in Chromium, in ms, and what Readability and Defuddle take on the same page in the same minute. All three
 * alike: each run in a page that was just loaded, the median of a page's runs, then over all pages.
 */
export async function reading(): Promise<Figures> {
  const reader = await chromiumDom();
  const readability = await inChromium<number>(PEERS, 'readabilityReads');
  const defuddle = await inChromium<number>(PEERS, 'defuddleReads');
  const readers = {
    ours: async (page: PageFile) => (await reader.read(page)).ms,
    readability: readability.run,
    defuddle: defuddle.run,
  };
  const took = { ours: [] as number[], readability: [] as number[], defuddle: [] as number[] };
  try {
    for (const page of pageFiles().map(withAddress)) {
      if (!page) continue;
      for (const name of ['ours', 'readability', 'defuddle'] as const) {
        const runs: number[] = [];
        for (let run = 0; run < RUNS; run++) runs.push(await readers[name](page));
        took[name].push(quantile(runs, 0.5));
      }
    }
  } finally {
    await Promise.all([reader.close(), readability.close(), defuddle.close()]);
  }
  return {
    pages: took.ours.length,
    msMedian: round(quantile(took.ours, 0.5)),
    msP95: round(quantile(took.ours, 0.95)),
    msMax: round(Math.max(...took.ours)),
    readabilityMedian: round(quantile(took.readability, 0.5)),
    defuddleMedian: round(quantile(took.defuddle, 0.5)),
  };
}

/** A page that does not say its address is left out. */
function withAddress(file: string) {
  try {
    return pageFile(file);
  } catch (thrown) {
    if (thrown instanceof Misuse) return undefined;
    throw thrown;
  }
}
