/**
 * Takes the pictures of docs/images from the real screens, light and dark, with an invented search. Named a folder
 * (`npm run pictures -- <folder>`), it writes every screen there instead, with little and with much in it, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';
import { takeEveryScreen } from './every-screen';
import { takeOnThePage } from './on-the-page';
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

/** The pages of the dashboard that are shown as they open. */
const PAGES: Readonly<Record<string, string>> = {
  applications: 'applications',
  board: 'applications?as=board',
  calendar: 'calendar',
  insights: 'insights',
  profile: 'profile',
  settings: 'settings',
  welcome: 'welcome',
};

async function opened(session: Session, route: string): Promise<Page> {
  const page = await session.dashboard(route);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  return page;
}

async function dashboard(session: Session): Promise<void> {
  const page = await opened(session, 'today');
  await page.getByRole('button', { name: /Draft/ }).first().waitFor();
  await take(page, 'today');
  await page.getByRole('link', { name: 'Backend Developer, Search' }).first().click();
  await page.getByText('Open in mail').waitFor();
  await take(page, 'application');
  for (const [name, route] of Object.entries(PAGES)) {
    const other = await opened(session, route);
    await take(other, name);
    await other.close();
  }
}

/** What a store shows, 1280 by 800, in its language. */
async function shopWindow(session: Session, language: string): Promise<void> {
  const folder = join(root, 'docs/store', language);
  mkdirSync(folder, { recursive: true });
  const sampled = await session.open(`chrome-extension://${session.extensionId}/sample.html`);
  await sampled.getByRole('main').getByRole('button').nth(2).waitFor();
  const pages: [string, Page][] = [['1-match', sampled]];
  for (const [name, route] of [
    ['2-today', 'today'],
    ['3-board', 'applications?as=board'],
    ['4-insights', 'insights'],
  ] as const)
    pages.push([name, await opened(session, route)]);
  for (const [name, page] of pages) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
}

async function takePictures(): Promise<void> {
  mkdirSync(images, { recursive: true });
  const options = { extensionDir: join(root, '.output/chrome-mv3'), pages: [sample, article] };
  const english = await startSession(options);
  const { profileDir } = english;
  try {
    await english.importFile(await sampleSearch(Date.now()));
    await dashboard(english);
    await shopWindow(english, 'en');
  } finally {
    await english.close({ keepProfile: true });
  }
  const german = await startSession({ ...options, profileDir, locale: 'de' });
  try {
    await shopWindow(german, 'de');
  } finally {
    await german.close({ keepProfile: true });
  }
  const last = await startSession({ ...options, profileDir });
  try {
    await popups(last);
  } finally {
    await last.close();
  }
}

const folder = process.argv[2];
if (folder === undefined) await takePictures();
else {
  await takeOnThePage(folder, join(root, '.output/chrome-mv3'));
  await takeEveryScreen(folder, join(root, '.output/chrome-mv3'));
}
