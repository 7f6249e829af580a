import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = pageFile(join(root, 'scripts/main-job/sample-posting.html'));

/** Real pages, where they lie beside the project, for the chip to stand in. */
const chipPages = [
  'indeed/viewjob-au-devops-2026',
  'greenhouse/gitlab-backend-engineer-ruby',
  'lever/agiloft-senior-software-engineer',
]
  .map((name) => join(process.env['JOBCAIRN_PAGES'] ?? join(root, '../shared/pages'), `${name}.html`))
  .filter((file) => existsSync(file))
  .map((file) => pageFile(file));

/** English, German, and English in disguise. */
const LOCALES = ['en-US', 'de', 'en-XA'] as const;
const REST_MS = 1_500;

async function shoot(page: Page, file: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(REST_MS / 5);
    await page.screenshot({ path: `${file}-${colorScheme}.png` });
  }
}

async function popupAndPanel(session: Session, folder: string): Promise<void> {
  const page = await session.open(sample.url);
  await session.waitForPosting(page);
  const popup = await session.popupOver(page);
  await popup.waitForTimeout(REST_MS);
  await shoot(popup, join(folder, 'popup'));
  const panel = await session.context.newPage();
  await panel.setViewportSize({ width: 400, height: 800 });
  await panel.goto(popup.url().replace('popup', 'sidepanel'));
  await panel.waitForTimeout(REST_MS);
  await shoot(panel, join(folder, 'panel'));
  await panel.locator('footer button').first().click();
  await panel.waitForTimeout(REST_MS);
  await shoot(panel, join(folder, 'panel-saved'));
  await popup.reload();
  await popup.waitForTimeout(REST_MS);
  await shoot(popup, join(folder, 'popup-saved'));
  for (const open of [panel, popup, page]) await open.close();
}

/** Chip, popup and side panel in three languages, each in a folder of its own. */
export async function takeOnThePage(folder: string, extensionDir: string): Promise<void> {
  for (const locale of LOCALES) {
    const into = join(folder, `on-the-page-${locale}`);
    mkdirSync(into, { recursive: true });
    const session = await startSession({ extensionDir, pages: [sample, ...chipPages], locale });
    try {
      await popupAndPanel(session, into);
      for (const [nth, { url }] of chipPages.entries()) {
        const page = await session.open(url);
        await page.waitForTimeout(REST_MS);
        await shoot(page, join(into, `chip-${nth + 1}`));
        await page.close();
      }
    } finally {
      await session.close();
    }
  }
}
