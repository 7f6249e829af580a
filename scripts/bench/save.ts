import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Figures } from '../bench';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';
import { quantile, round } from './statistics';

const root = fileURLToPath(new URL('../../', import.meta.url));
const SAVES = 20;

/** The sample posting under as many addresses as are to be saved. */
function postings() {
  const { url, html } = pageFile(`${root}scripts/main-job/sample-posting.html`);
  return Array.from({ length: 2 * SAVES }, (_, at) => {
    const other = url.replace(/\d+$/, String(5_000_000 + at));
    return { url: other, html: html.replaceAll(url, other) };
  });
}

interface Took {
  /** From the click until the transaction that wrote the application was complete, in ms. */
  readonly row: number;
  /** From the click until the popup shows it as saved, in ms. */
  readonly shown: number;
}

/** Clicks Save in the popup. */
const clickSave = (popup: Page): Promise<Took> =>
  popup.evaluate(
    () =>
      new Promise<Took>((done, fail) => {
        const save = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Save'));
        if (!save) return fail(new Error('there is no Save'));
        let row = 0;
        let start = 0;
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...args) {
          if (this.name === 'applications')
            this.transaction.addEventListener('complete', () => {
              row = performance.now() - start;
            });
          return put.apply(this, args);
        };
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[aria-label="Application"]')) return;
          observer.disconnect();
          if (row === 0) return fail(new Error('it was shown before it was written'));
          done({ row, shown: performance.now() - start });
        }).observe(document.body, { childList: true, subtree: true });
        start = performance.now();
        save.click();
      }),
  );

async function saveOne(session: Session, url: string, cold: boolean): Promise<Took> {
  const page = await session.open(url);
  await session.waitForBadge(page, (text) => text !== '');
  const popup = await session.popupOver(page);
  await popup.getByRole('button', { name: /^Save/ }).waitFor();
  if (cold) await session.stopWorker();
  const took = await clickSave(popup);
  await popup.close();
  await page.close();
  return took;
}

/** From the click on Save to the durable row, in ms, with the background's worker running and stopped. */
export async function save(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const pages = postings();
  const session = await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages });
  try {
    await session.fillProfile(['Go']);
    const times: Record<'warm' | 'cold', Took[]> = { warm: [], cold: [] };
    for (const [at, { url }] of pages.entries()) {
      const cold = at % 2 === 1;
      times[cold ? 'cold' : 'warm'].push(await saveOne(session, url, cold));
    }
    const rows = { warm: times.warm.map(({ row }) => row), cold: times.cold.map(({ row }) => row) };
    const shown = [...times.warm, ...times.cold].map((took) => took.shown);
    return {
      saves: pages.length,
      warmMedian: round(quantile(rows.warm, 0.5)),
      warmP95: round(quantile(rows.warm, 0.95)),
      coldMedian: round(quantile(rows.cold, 0.5)),
      coldP95: round(quantile(rows.cold, 0.95)),
      shownMedian: round(quantile(shown, 0.5)),
      shownP95: round(quantile(shown, 0.95)),
    };
  } finally {
    await session.close();
  }
}
