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

/** Clicks Save in the popup; ms from the click until the row is committed and read back by the live query. */
const clickSave = (popup: Page): Promise<number> =>
  popup.evaluate(
    () =>
      new Promise<number>((done, fail) => {
        const save = [...document.querySelectorAll('button')].find((button) => button.textContent?.startsWith('Save'));
        if (!save) return fail(new Error('there is no Save'));
        const start = performance.now();
        new MutationObserver((_, observer) => {
          if (!document.querySelector('[aria-label="Application"]')) return;
          observer.disconnect();
          done(performance.now() - start);
        }).observe(document.body, { childList: true, subtree: true });
        save.click();
      }),
  );

async function saveOne(session: Session, url: string, cold: boolean): Promise<number> {
  const page = await session.open(url);
  await session.waitForBadge(page, (text) => text !== '');
  const popup = await session.popupOver(page);
  await popup.getByRole('button', { name: /^Save/ }).waitFor();
  if (cold) await session.stopWorker();
  const ms = await clickSave(popup);
  await popup.close();
  await page.close();
  return ms;
}

/** From the click on Save to the durable row, in ms, with the background's worker running and stopped. */
export async function save(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const pages = postings();
  const session = await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages });
  try {
    await session.fillProfile(['Go']);
    const times: Record<'warm' | 'cold', number[]> = { warm: [], cold: [] };
    for (const [at, { url }] of pages.entries()) {
      const cold = at % 2 === 1;
      times[cold ? 'cold' : 'warm'].push(await saveOne(session, url, cold));
    }
    return {
      saves: pages.length,
      warmMedian: round(quantile(times.warm, 0.5)),
      warmP95: round(quantile(times.warm, 0.95)),
      coldMedian: round(quantile(times.cold, 0.5)),
      coldP95: round(quantile(times.cold, 0.95)),
    };
  } finally {
    await session.close();
  }
}
