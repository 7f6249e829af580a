import type { Figures } from '../bench';
import { chromiumDom, inChromium } from '../workbench/dom/chromium';
import { pageFile } from '../workbench/dom/page-file';
import { Misuse } from '../workbench/misuse';
import { pageFiles } from './material';
import { quantile, round } from './statistics';

const RUNS = 5;

interface Peers {
  readonly defuddle: number;
  readonly readability: number;
}

/**
 * Reading one page in Chromium, in ms: the median of each page's runs, then over all pages; every run in a page that was
 * just loaded. Beside it what Readability and Defuddle take on the same pages.
 */
export async function reading(): Promise<Figures> {
  const reader = await chromiumDom();
  const peers = await inChromium<Peers>(new URL('peers-in-page.ts', import.meta.url), 'peersRead');
  const ours: number[] = [];
  const readability: number[] = [];
  const defuddle: number[] = [];
  try {
    for (const file of pageFiles()) {
      const page = withAddress(file);
      if (!page) continue;
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run++) runs.push((await reader.read(page)).ms);
      ours.push(quantile(runs, 0.5));
      const theirs = await peers.run(page);
      readability.push(theirs.readability);
      defuddle.push(theirs.defuddle);
    }
  } finally {
    await reader.close();
    await peers.close();
  }
  return {
    pages: ours.length,
    msMedian: round(quantile(ours, 0.5)),
    msP95: round(quantile(ours, 0.95)),
    msMax: round(Math.max(...ours)),
    readabilityMedian: round(quantile(readability, 0.5)),
    defuddleMedian: round(quantile(defuddle, 0.5)),
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
