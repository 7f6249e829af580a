import type { Figures } from '../bench';
import { chromiumDom } from '../workbench/dom/chromium';
import { pageFile } from '../workbench/dom/page-file';
import { Misuse } from '../workbench/misuse';
import { pageFiles } from './material';
import { quantile, round } from './statistics';

const RUNS = 5;

/** Reading one page in Chromium, in ms: the median of each page's runs, then over all pages. */
export async function reading(): Promise<Figures> {
  const dom = await chromiumDom();
  const medians: number[] = [];
  try {
    for (const file of pageFiles()) {
      const page = withAddress(file);
      if (!page) continue;
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run++) runs.push((await dom.read(page)).ms);
      medians.push(quantile(runs, 0.5));
    }
  } finally {
    await dom.close();
  }
  return {
    pages: medians.length,
    msMedian: round(quantile(medians, 0.5)),
    msP95: round(quantile(medians, 0.95)),
    msMax: round(Math.max(...medians)),
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
