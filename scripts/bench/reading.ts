import type { Figures } from '../bench';
import { inChromium } from '../workbench/dom/chromium';
import { type PageFile, pageFile } from '../workbench/dom/page-file';
import { Misuse } from '../workbench/misuse';
import { pageFiles } from './material';
import type { Reader } from './readers-in-page';
import { quantile, round } from './statistics';

const RUNS = 3;
const READERS = ['ours', 'readability', 'defuddle'] as const satisfies readonly Reader[];

/**
 * Reading one page in Chromium, in ms, and what Readability and Defuddle take on the same page in the same minute, all alike:
 * in a page that was just loaded (the median of three loads), and warm, on copies of it; the median over all pages of each.
 */
export async function reading(): Promise<Figures> {
  const browsers = await Promise.all(READERS.map(() => inChromium(new URL('readers-in-page.ts', import.meta.url))));
  const all = () => ({ ours: [] as number[], readability: [] as number[], defuddle: [] as number[] });
  const [loaded, warm] = [all(), all()];
  try {
    for (const page of pageFiles().map(withAddress))
      for (const [n, browser] of page ? browsers.entries() : []) {
        const reader = READERS[n];
        if (!page || !reader) continue;
        const runs: number[] = [];
        for (let run = 0; run < RUNS; run++) runs.push(await browser.run<number>(page, `${reader}Loaded`));
        loaded[reader].push(quantile(runs, 0.5));
        warm[reader].push(await browser.run<number>(page, `${reader}Warm`));
      }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
  const median = (times: readonly number[]) => round(quantile(times, 0.5), 2);
  return {
    pages: loaded.ours.length,
    msMedian: median(loaded.ours),
    msP95: round(quantile(loaded.ours, 0.95)),
    msMax: round(Math.max(...loaded.ours)),
    readabilityMedian: median(loaded.readability),
    defuddleMedian: median(loaded.defuddle),
    warmMsMedian: median(warm.ours),
    warmMsMax: round(Math.max(...warm.ours)),
    warmReadabilityMedian: median(warm.readability),
    warmDefuddleMedian: median(warm.defuddle),
  };
}

/** A page that does not say its address is left out. */
function withAddress(file: string): PageFile | undefined {
  try {
    return pageFile(file);
  } catch (thrown) {
    if (thrown instanceof Misuse) return undefined;
    throw thrown;
  }
}
