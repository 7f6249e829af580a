import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { pageFile } from '../../scripts/workbench/dom/page-file';
import { axeFindings } from './axe';
import { browse, browseSample, fixture, openWithPopup, save } from './journey';

const posting = pageFile(join(import.meta.dirname, '../../scripts/main-job/sample-posting.html'));
const form = fixture('lever/apply');
const blocked = fixture('indeed/block-page');

describe('axe finds nothing', () => {
  let empty: Session;
  let full: Session;

  beforeAll(async () => {
    empty = await browse([blocked]);
    full = await browseSample([posting, form, blocked]);
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
      expect(await axeFindings(page)).toEqual([]);
      await page.close();
    }
  });

  it('in the forms of an application and on a contact with a reminder and a message', async () => {
    const page = await full.dashboard('applications');
    await page.getByRole('link', { name: 'Platform Engineer' }).first().click();
    for (const form of ['Add an interview', 'Note an offer', 'Add a file', 'Add a contact']) {
      await page.getByRole('button', { name: form }).click();
      await page.getByRole('dialog', { name: form }).waitFor();
      expect(await axeFindings(page)).toEqual([]);
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
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ada Brandt' }).click();
    await page.getByRole('button', { name: 'Remind me' }).click();
    await page.getByRole('button', { name: 'Write' }).click();
    await page.getByRole('button', { name: 'Open in mail' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('in what stands before everything is erased, and in the dialogs of the settings', async () => {
    const page = await full.dashboard('settings');
    for (const [opener, role] of [
      ['Erase', 'alertdialog'],
      ['With a passphrase …', 'dialog'],
      ['Save as CSV', 'dialog'],
    ] as const) {
      await page.getByRole('button', { name: opener, exact: true }).click();
      await page.getByRole(role).waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole(role).waitFor({ state: 'detached' });
    }
    await page.close();
  });

  it('in a table that is to be taken in, with questions and with values that cannot be read', async () => {
    const page = await full.dashboard('import');
    const table = 'Title,Company,Applied on,Status\nCook,Inn,03/04/2026,Sent off\n,Inn,,\nBaker,Mill,soon,Applied\n';
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
    await page.getByRole('heading', { name: 'mine.csv' }).waitFor();
    for (const part of await page.locator('main summary').all()) await part.click();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('in the figures with their tables open, and in the list behind one', async () => {
    const page = await full.dashboard('insights');
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.getByRole('heading', { name: 'Skills asked for', exact: true }).waitFor();
    for (const table of await page.locator('main summary').all()) await table.click();
    expect(await axeFindings(page)).toEqual([]);
    await page.locator('main table').first().getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('where two tabs wrote the same, and while several applications are selected', async () => {
    const one = await full.dashboard('applications?as=table');
    await one.getByRole('checkbox', { name: 'Select all' }).check();
    await one.getByRole('region', { name: 'Selected applications' }).waitFor();
    expect(await axeFindings(one)).toEqual([]);
    await one.getByRole('link', { name: 'Platform Engineer' }).click();
    await one.getByRole('button', { name: 'Edit the facts' }).first().click();
    await one.getByLabel('Company').fill('Mine Ltd');
    const other = await full.dashboard(one.url().split('#/')[1] ?? '');
    await other.getByRole('button', { name: 'Edit the facts' }).first().click();
    await other.getByLabel('Company').fill('Theirs Ltd');
    await other.getByRole('button', { name: 'Keep changes' }).click();
    await other.getByRole('dialog', { name: 'Edit the facts' }).waitFor({ state: 'detached' });
    await one.getByRole('button', { name: 'Keep changes' }).click();
    await one.getByText('In the other tab: Theirs Ltd').waitFor();
    expect(await axeFindings(one)).toEqual([]);
    await one.close();
    await other.close();
  });

  it('on an application with a draft to send', async () => {
    const page = await full.dashboard('today');
    await page.getByRole('button', { name: /Draft/ }).first().click();
    await page
      .getByRole('button', { name: 'Open in mail' })
      .or(page.getByRole('link', { name: 'Open in mail' }))
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it('in the popup: a match with its sum open, then saved', async () => {
    const { page, popup } = await openWithPopup(full, posting.url);
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    await popup.getByRole('button', { name: 'The sum' }).click();
    expect(await axeFindings(popup)).toEqual([]);
    await save(popup);
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it('in the side panel: a posting, its application with notes and people, and a page that is none', async () => {
    const { page, popup } = await openWithPopup(full, form.url);
    const panel = await full.context.newPage();
    await panel.setViewportSize({ width: 400, height: 800 });
    await panel.goto(popup.url().replace('popup', 'sidepanel'));
    await panel.getByRole('button', { name: /^Save/ }).waitFor();
    expect(await axeFindings(panel)).toEqual([]);
    await save(panel);
    await panel.getByRole('button', { name: 'Write notes' }).waitFor();
    expect(await axeFindings(panel)).toEqual([]);
    await panel.getByRole('button', { name: 'Undo' }).first().click();
    await page.goto(blocked.url);
    await full.until(page, full.stateOf, (known) => known?.kind === 'none');
    await panel.reload();
    await panel.getByRole('button', { name: 'Add by hand' }).waitFor();
    expect(await axeFindings(panel)).toEqual([]);
    for (const open of [panel, popup, page]) await open.close();
  });

  it('in the popup over a form, over a page that is no posting, and where nothing was read', async () => {
    const { page, popup } = await openWithPopup(full, form.url);
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    expect(await axeFindings(popup)).toEqual([]);
    await popup.close();

    await page.goto(blocked.url);
    const unread = await full.popupOver(page);
    await unread.getByRole('button').first().waitFor();
    expect(await axeFindings(unread)).toEqual([]);
    await full.until(page, full.stateOf, (known) => known?.kind === 'none');
    await unread.reload();
    await unread.getByRole('button', { name: 'Add by hand' }).click();
    await unread.getByLabel(/Title/).waitFor();
    expect(await axeFindings(unread)).toEqual([]);
  });
});
