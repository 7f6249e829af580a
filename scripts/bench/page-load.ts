import type { BrowserContext, Page } from 'playwright-core';
import { launchChromium } from '../chromium';
import { startSession } from '../main-job/extension-session';
import { routePages } from '../main-job/route-pages';
import { type PageFile, pageFile } from '../workbench/dom/page-file';
import { pageFiles } from './material';
import { quantile, round } from './statistics';

/** Sites whose pages are loaded, on the heaviest page that lies here of each. */
const SITES = ['linkedin', 'indeed', 'glassdoor', 'greenhouse', 'lever'] as const;
const LOADS = 5;
/** After the page has loaded: it was read, and its chip stands. */
const REST_MS = 1_000;

interface Load {
  /** Time in scripts. The pages' own are inert: all of it is the extension's. */
  readonly scriptMs: number;
  /** Tasks of more than 50 ms. */
  readonly longTasks: number;
  /** The sum of all layout shifts, as Chromium scores them. */
  readonly layoutShift: number;
}

function heaviestPages(): readonly PageFile[] {
  const all = pageFiles();
  return SITES.map((site) => {
    const pages = all.filter((file) => file.includes(`/${site}/`)).map((file) => pageFile(file));
    const [heaviest] = pages.sort((a, b) => b.html.length - a.html.length);
    if (heaviest === undefined) throw new Error(`there is no page of ${site} to load`);
    return heaviest;
  });
}

/** Has each page note its long tasks and layout shifts. */
const noteTasks = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const noted = { longTasks: 0, layoutShift: 0 };
    Object.assign(globalThis, { noted });
    new PerformanceObserver((list) => {
      noted.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        noted.layoutShift += (entry as unknown as { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

async function loadOnce(context: BrowserContext, url: string): Promise<Load> {
  const page: Page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(REST_MS);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const scripts = metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  const noted = await page.evaluate(() => (globalThis as unknown as { readonly noted: Omit<Load, 'scriptMs'> }).noted);
  await page.close();
  return { ...noted, scriptMs: scripts * 1000 };
}

/** For each page the median of what its loads took. */
async function loads(context: BrowserContext, pages: readonly PageFile[]): Promise<readonly Load[]> {
  await noteTasks(context);
  const medians: Load[] = [];
  for (const { url } of pages) {
    const all: Load[] = [];
    for (let nth = 0; nth < LOADS; nth++) all.push(await loadOnce(context, url));
    const median = (of: (load: Load) => number) => quantile(all.map(of), 0.5);
    medians.push({
      scriptMs: median(({ scriptMs }) => scriptMs),
      longTasks: median(({ longTasks }) => longTasks),
      layoutShift: median(({ layoutShift }) => layoutShift),
    });
  }
  return medians;
}

const sum = (loads: readonly Load[], of: (load: Load) => number): number =>
  loads.reduce((total, load) => total + of(load), 0);

/**
 * What the extension costs a page that is loaded, on five pages served at their own addresses, with it and without it: time in its
 * scripts (median and worst page, in ms), long tasks and layout shifts over all five.
 */
export async function pageLoads(extensionDir: string): Promise<Readonly<Record<string, number>>> {
  const pages = heaviestPages();
  const browser = await launchChromium();
  const bare = await browser.newContext();
  await routePages(bare, pages);
  const without = await loads(bare, pages);
  await browser.close();
  const session = await startSession({ extensionDir, pages });
  const withIt = await loads(session.context, pages);
  await session.close();
  const scripts = withIt.map(({ scriptMs }, at) => scriptMs - (without[at]?.scriptMs ?? 0));
  return {
    pages: pages.length,
    scriptMs: round(quantile(scripts, 0.5)),
    scriptMsWorst: round(Math.max(...scripts)),
    longTasks: sum(withIt, ({ longTasks }) => longTasks),
    longTasksWithout: sum(without, ({ longTasks }) => longTasks),
    layoutShift: round(
      sum(withIt, ({ layoutShift }) => layoutShift),
      4,
    ),
    layoutShiftWithout: round(
      sum(without, ({ layoutShift }) => layoutShift),
      4,
    ),
  };
}
