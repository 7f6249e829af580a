import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { largeSearch } from '../bench/large-search';
import { type Session, startSession } from '../main-job/extension-session';
import { sampleSearch } from './sample-search';

/** Each screen of the dashboard by its address. */
const ROUTES: Readonly<Record<string, string>> = {
  welcome: 'welcome',
  today: 'today',
  table: 'applications?as=table',
  board: 'applications?as=board',
  month: 'calendar',
  week: 'calendar?view=week',
  contacts: 'contacts',
  'same-jobs': 'same-jobs',
  insights: 'insights',
  profile: 'profile',
  settings: 'settings',
  import: 'import',
  'work-search': 'work-search',
};

/** A page longer than this is shown as far as its window reaches. */
const LONGEST_PX = 5_000;
const READING_MS = 2_500;

async function shoot(page: Page, file: string): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: `${file}-${colorScheme}.png`, fullPage: height <= LONGEST_PX });
  }
}

const TABLE =
  'Titel;Firma;Link;Status;Datum\nKöchin;Gasthof Krone;https://krone.example/1;Beworben;03.04.2026\n;Ohne Titel;;;\n';

async function everyScreen(session: Session, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, route] of Object.entries(ROUTES)) {
    const page = await session.dashboard(route);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForTimeout(READING_MS);
    await shoot(page, join(folder, name));
    if (name === 'import') {
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'stellen.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
      await page.waitForTimeout(READING_MS);
      await shoot(page, join(folder, 'import-preview'));
    }
    const first = page.locator('tbody a').first();
    if (name === 'table' && (await first.isVisible())) {
      await first.click();
      await page.waitForTimeout(READING_MS);
      await shoot(page, join(folder, 'application'));
    }
    await page.close();
  }
}

/** Searches of that many applications; the small one is the one that is shown elsewhere, and then some. */
const SEARCHES: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  empty: async () => [],
  twelve: async () => [await sampleSearch(Date.now()), await (await largeSearch(6, Date.now())).text()],
  'ten-thousand': async () => [await (await largeSearch(10_000, Date.now())).text()],
};

/** Every screen at 1280 px, light and dark, in English and in German, with none, twelve and ten thousand applications. */
export async function takeEveryScreen(folder: string, extensionDir: string): Promise<void> {
  for (const [name, files] of Object.entries(SEARCHES)) {
    const first = await startSession({ extensionDir, pages: [] });
    const { profileDir } = first;
    for (const file of await files()) await first.importFile(file);
    await everyScreen(first, join(folder, `${name}-en`));
    await first.close({ keepProfile: true });
    const second = await startSession({ extensionDir, pages: [], profileDir, locale: 'de' });
    await everyScreen(second, join(folder, `${name}-de`));
    await second.close();
  }
}
