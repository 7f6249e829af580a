import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Figures } from '../bench';
import { type Session, startSession } from '../main-job/extension-session';
import { largeSearch } from './large-search';
import { quantile, round } from './statistics';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SIZES = [1_000, 10_000, 50_000] as const;
const TIMES = 5;
const PATIENCE_MS = 600_000;

const median = (times: readonly number[]): number => round(quantile(times, 0.5), 1);

/** Takes in a file of this many, from choosing it until the screen says that it came in; in ms. */
export async function take(session: Session, folder: string, count: number): Promise<number> {
  const file = join(folder, `${count}.json`);
  await writeFile(file, (await largeSearch(count, Date.now())).stream());
  return session.takeIn(file);
}

/** Does `act` in the page and waits until `done` holds and is painted; in ms of the page's own clock. */
function timed(page: Page, act: string, done: string): Promise<number> {
  return page.evaluate(`new Promise((tell, fail) => {
    const deadline = performance.now() + 60000;
    const start = performance.now();
    (${act})();
    const look = () => {
      if ((${done})()) return requestAnimationFrame(() => tell(performance.now() - start));
      if (performance.now() > deadline) return fail(new Error('it never came'));
      setTimeout(look, 0);
    };
    look();
  })`);
}

const said = `document.querySelector('main p[role=status]')?.textContent`;

/** Types a text as a whole; each changes how many are listed. */
const type = (page: Page, text: string): Promise<number> =>
  timed(
    page,
    `() => {
      window.before = ${said};
      const field = document.querySelector('input[type=search]');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(text)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }`,
    `() => ${said} !== window.before || document.querySelector('main button')?.textContent === 'Show all'`,
  );

async function repeated(work: (nth: number) => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let nth = 0; nth < TIMES; nth++) times.push(await work(nth));
  return median(times);
}

async function firstRows(session: Session): Promise<number> {
  return repeated(async () => {
    const page = await session.context.newPage();
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('tbody a') === null) return;
        observer.disconnect();
        requestAnimationFrame(() => document.documentElement.setAttribute('data-rows-at', String(performance.now())));
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#/applications`);
    await page.locator('html[data-rows-at]').waitFor({ state: 'attached', timeout: PATIENCE_MS });
    const at = Number(await page.locator('html').getAttribute('data-rows-at'));
    await page.close();
    return at;
  });
}

/** Company names, and words that stand in texts alone: what the sample search is made of. */
const NAMES = ['kes', 'hal', 'quill', 'oster', 'tide'];
const TEXTS = ['grpc', 'terra', 'postgre', 'kafka', 'kube'];

async function heapOf(session: Session, page: Page): Promise<number> {
  const devtools = await session.context.newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await devtools.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  await devtools.detach();
  return round(usedSize / 1e6, 1);
}

async function exportAll(session: Session): Promise<{ readonly ms: number; readonly mb: number }> {
  const page = await session.dashboard('settings');
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.waitFor();
  const start = performance.now();
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: PATIENCE_MS }), button.click()]);
  const path = await file.path();
  const ms = performance.now() - start;
  const mb = round(statSync(path).size / 1e6, 1);
  await page.close();
  return { ms: round(ms), mb };
}

async function measured(session: Session): Promise<Figures> {
  const firstRowsMs = await firstRows(session);
  const page = await session.dashboard('applications');
  await page.locator('tbody a').first().waitFor({ timeout: PATIENCE_MS });
  const heapMb = await heapOf(session, page);
  const searchColdMs = round(await type(page, 'observ'), 1);
  await page.waitForTimeout(2_000);
  const keystrokeMs = await repeated((nth) => type(page, NAMES[nth] ?? ''));
  const searchMs = await repeated((nth) => type(page, TEXTS[nth] ?? ''));
  const heapSearchingMb = await heapOf(session, page);
  await type(page, '');
  const sortMs = await repeated((nth) =>
    timed(
      page,
      `() => {
        window.before = document.querySelector('tbody a')?.textContent + document.querySelector('th[aria-sort]')?.textContent;
        document.querySelectorAll('thead th button')[${nth % 2 === 0 ? 0 : 3}].click();
      }`,
      `() => document.querySelectorAll('thead th')[${nth % 2 === 0 ? 1 : 4}].ariaSort !== null`,
    ),
  );
  const openMs = await repeated(async () => {
    await page.locator('tbody a').first().waitFor();
    const took = await timed(
      page,
      `() => { window.title = document.querySelector('tbody a').textContent; document.querySelector('tbody a').click(); }`,
      `() => document.querySelector('main h1')?.textContent === window.title`,
    );
    await page.goBack();
    await page.locator('tbody a').first().waitFor();
    return took;
  });
  await page.close();
  const board = await session.dashboard('applications?as=board');
  const moveMs = await repeated((nth) =>
    moveByMenu(board, nth % 2 === 0 ? ['Applied', 'Offer'] : ['Offer', 'Applied']),
  );
  await board.close();
  const sameJobsMs = await opened(session, 'same-jobs', 'main h2');
  const calendarMs = await opened(session, 'calendar', 'main table a, main [role=grid] a');
  const { ms: exportMs, mb: exportMb } = await exportAll(session);
  const search = { keystrokeMs, searchColdMs, searchMs };
  const screens = { sameJobsMs, calendarMs };
  return { firstRowsMs, ...search, sortMs, openMs, moveMs, ...screens, exportMs, exportMb, heapMb, heapSearchingMb };
}

/** From going to a screen, on a page that stands, until its content is there. */
async function opened(session: Session, route: string, content: string): Promise<number> {
  const page = await session.dashboard('settings');
  const heading = page.getByRole('heading', { level: 1 });
  const took = await repeated(async () => {
    await page.evaluate("location.hash = '#/settings'");
    await heading.filter({ hasText: 'Settings' }).waitFor();
    return timed(
      page,
      `() => { location.hash = '#/${route}'; }`,
      `() => document.querySelector(${JSON.stringify(content)}) !== null && document.querySelector('main h1')?.textContent !== 'Settings'`,
    );
  });
  await page.close();
  return took;
}

/** From choosing a stage in a card's menu until the card stands in that column: what dropping it there does. */
async function moveByMenu(page: Page, [from, to]: readonly [string, string]): Promise<number> {
  const column = page.getByRole('region', { name: from });
  await column
    .getByRole('button', { name: /^Move, archive or delete/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: to }).waitFor();
  return timed(
    page,
    `() => {
      window.id = document.querySelector('section[aria-label="${from}"] li a').getAttribute('href');
      [...document.querySelectorAll('[role=menuitem]')].find((item) => item.textContent === '${to}').click();
    }`,
    `() => document.querySelector('section[aria-label="${to}"] a[href="' + window.id + '"]') !== null`,
  );
}

async function atSize(count: number, folder: string): Promise<Figures> {
  const session = await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages: [] });
  try {
    const importMs = round(await take(session, folder, count), 0);
    return { importMs, ...(await measured(session)) };
  } finally {
    await session.close();
  }
}

/** The tracker with ten thousand applications, and how its cost grows from one thousand to fifty thousand. */
export async function tracker(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const folder = mkdtempSync(join(tmpdir(), 'jobcairn-bench-'));
  try {
    const figures: Record<string, number> = { rows: 10_000 };
    for (const size of SIZES) {
      const suffix = size === 10_000 ? '' : `At${size}`;
      for (const [name, value] of Object.entries(await atSize(size, folder))) figures[`${name}${suffix}`] = value;
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
