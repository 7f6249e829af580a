import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { sampleSearch } from '../../scripts/pictures/sample-search';
import { pageFile } from '../../scripts/workbench/dom/page-file';
import { browse, fixture, openWithPopup, save } from './journey';

const posting = pageFile(join(import.meta.dirname, '../../scripts/main-job/sample-posting.html'));
const form = fixture('lever/apply');
const blocked = fixture('indeed/block-page');

/** What axe finds wrong, in both themes: which rule, and on what. */
async function findings(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations)
      for (const { target } of nodes) found.push(`${colorScheme} ${id}: ${target.join(' ')}`);
  }
  return found;
}

describe('axe finds nothing', () => {
  let empty: Session;
  let full: Session;

  beforeAll(async () => {
    empty = await browse([blocked]);
    full = await browse([posting, form, blocked]);
    await full.importFile(await sampleSearch(Date.now()));
  });
  afterAll(async () => {
    await empty.close();
    await full.close();
  });

  it.each([
    'today',
    'applications',
    'applications?as=board',
    'insights',
    'profile',
    'settings',
    'import',
    'work-search',
    'welcome',
    'calendar',
    'calendar?view=week',
    'contacts',
    'same-jobs',
    'nowhere',
  ])('in the dashboard at #/%s, empty and full', async (route) => {
    for (const session of [empty, full]) {
      const page = await session.dashboard(route);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.close();
    }
  });

  it('in the forms of an application and on a contact with a reminder and a message', async () => {
    const page = await full.dashboard('applications');
    await page.getByRole('link', { name: 'Platform Engineer' }).first().click();
    for (const form of ['Add an interview', 'Note an offer', 'Add a file', 'Add a contact']) {
      await page.getByRole('button', { name: form }).click();
      await page.getByRole('dialog', { name: form }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: form }).waitFor({ state: 'detached' });
    }
    await page.getByRole('button', { name: 'Write notes' }).click();
    await page.getByLabel('Notes').fill('# One\n- two\n\n[three](https://three.example)');
    await page.getByRole('button', { name: 'Finish writing' }).click();
    await page.getByRole('button', { name: 'Add a contact' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a contact' });
    await dialog.getByLabel('Name', { exact: true }).fill('Ada Brandt');
    await dialog.getByRole('button', { name: 'Keep' }).click();
    await page.getByRole('link', { name: 'Ada Brandt' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ada Brandt' }).click();
    await page.getByRole('button', { name: 'Remind me' }).click();
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('button', { name: 'Open in mail' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('on an application with a draft to send', async () => {
    const page = await full.dashboard('today');
    await page.getByRole('button', { name: /Draft/ }).first().click();
    await page
      .getByRole('button', { name: 'Open in mail' })
      .or(page.getByRole('link', { name: 'Open in mail' }))
      .waitFor();
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  it('in the popup: a match with its sum open, then saved', async () => {
    const { page, popup } = await openWithPopup(full, posting.url);
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    await popup.getByRole('button', { name: 'The sum' }).click();
    expect(await findings(popup)).toEqual([]);
    await save(popup);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('in the popup over a form, over a page that is no posting, and where nothing was read', async () => {
    const { page, popup } = await openWithPopup(full, form.url);
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    expect(await findings(popup)).toEqual([]);
    await popup.close();

    await page.goto(blocked.url);
    const unread = await full.popupOver(page);
    await unread.getByRole('button').first().waitFor();
    expect(await findings(unread)).toEqual([]);
    await full.until(page, full.stateOf, (known) => known?.kind === 'none');
    await unread.reload();
    await unread.getByRole('button', { name: 'Add by hand' }).click();
    await unread.getByLabel(/Title/).waitFor();
    expect(await findings(unread)).toEqual([]);
  });
});
