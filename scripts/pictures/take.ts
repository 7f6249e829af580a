/** Takes the pictures of docs/images from the real screens, light and dark, with an invented search. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';
import { sampleSearch } from './sample-search';

const root = fileURLToPath(new URL('../../', import.meta.url));
const images = join(root, 'docs/images');
const sample = pageFile(join(root, 'scripts/main-job/sample-posting.html'));
const article = { url: 'https://jobs.lever.co/lindenhof', html: '<title>Jobs</title><h1>Jobs at Lindenhof</h1>' };

/** One screen in both themes. */
async function take(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: join(images, `${name}-${colorScheme}.png`) });
  }
}

/** A popup as tall as what it shows, as the browser makes it. */
async function takePopup(popup: Page, name: string): Promise<void> {
  const height = await popup.evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 600),
  );
  await popup.setViewportSize({ width: 380, height: Math.min(600, height) });
  await take(popup, name);
}

async function popups(session: Session): Promise<void> {
  const page = await session.open(sample.url);
  await session.waitForBadge(page, (text) => text !== '');
  const popup = await session.popupOver(page);
  await popup.getByRole('button', { name: /^Save/ }).waitFor();
  await popup.getByText('required').first().waitFor();
  await takePopup(popup, 'popup-match');
  await popup.getByRole('button', { name: 'I applied' }).click();
  await popup.getByLabel('Applied on').waitFor();
  await popup.reload();
  await popup.getByLabel('Applied on').waitFor();
  await takePopup(popup, 'popup-saved');
  await popup.close();
  await page.close();

  const none = await session.open(article.url);
  await session.until(none, session.stateOf, (known) => known?.kind === 'none');
  const refusal = await session.popupOver(none);
  await refusal.getByRole('button', { name: 'Add by hand' }).waitFor();
  await takePopup(refusal, 'popup-not-a-posting');
}

async function dashboard(session: Session): Promise<void> {
  const page = await session.dashboard('today');
  await page.getByRole('button', { name: /Draft/ }).first().waitFor();
  await take(page, 'today');
  await page.getByRole('link', { name: 'Backend Developer, Search' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Backend Developer, Search' }).waitFor();
  await take(page, 'application');
  await page.getByRole('link', { name: 'Applications' }).first().click();
  await page.getByRole('cell', { name: /^\d+$/ }).nth(5).waitFor();
  await take(page, 'applications');
  await page.getByRole('link', { name: 'Profile' }).click();
  await page.getByRole('table').waitFor();
  await take(page, 'profile');
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await take(page, 'settings');
}

mkdirSync(images, { recursive: true });
const session = await startSession({ extensionDir: join(root, '.output/chrome-mv3'), pages: [sample, article] });
try {
  await session.importFile(await sampleSearch(Date.now()));
  await dashboard(session);
  await popups(session);
} finally {
  await session.close();
}
