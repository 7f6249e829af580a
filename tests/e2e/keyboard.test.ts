import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browseSample } from './journey';
import { tabTo, use, walk } from './keyboard';

const SOUND = { missed: [], faint: [], trapped: false };

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await browseSample();
});
afterAll(() => session.close());

async function open(route: string): Promise<void> {
  page = await session.dashboard(route);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The focus is on, or comes back to, what is called so. */
const hasFocus = (name: string) =>
  page.waitForFunction((wanted) => {
    const { activeElement: at } = document;
    return (at?.getAttribute('aria-label') ?? at?.textContent?.trim()) === wanted;
  }, name);

/** The dialog that was opened has the focus. */
const inFront = () => page.waitForFunction(() => document.activeElement?.matches('[role=dialog] input') === true);

/** Takes the last change back by the key that goes to what was said. */
async function undo(): Promise<void> {
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.keyboard.press('F6');
  await use(page, 'button', 'Undo');
  await page.getByText('Undone').first().waitFor();
}

it.each([
  'today',
  'applications?as=table',
  'applications?as=board',
  'calendar',
  'calendar?view=week',
  'contacts',
  'insights',
  'profile',
  'settings',
  'import',
  'work-search',
  'same-jobs',
  'welcome',
  'nowhere',
])(
  'Tab goes through #/%s, reaches all that can be used, shows where it is, and comes out at the end',
  async (route) => {
    await open(route);
    await page.waitForLoadState('networkidle');
    expect(await walk(page)).toEqual(SOUND);
    await page.close();
  },
);

describe('without a mouse', () => {
  afterEach(() => page.close());

  it('a card goes to another stage by its menu, the focus goes with it, and Undo is one key away', async () => {
    await open('applications?as=board');
    await use(page, 'button', 'Move, archive or delete: Platform Engineer');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await hasFocus('Move, archive or delete: Platform Engineer');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await page.keyboard.type('Off');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Offer', exact: true }).getByText('Platform Engineer').waitFor();
    await hasFocus('Platform Engineer');
    await undo();
  });

  it('several are selected, moved and taken back, and a view is kept and forgotten', async () => {
    await open('applications?as=table');
    await use(page, 'checkbox', 'Select Platform Engineer', 'Space');
    await use(page, 'button', 'Move to');
    await page.getByRole('list', { name: 'Stages' }).waitFor();
    await use(page, 'button', 'Rejected');
    await page
      .getByText(/moved to Rejected/i)
      .first()
      .waitFor();
    await undo();
    await page.keyboard.press('/');
    await page.keyboard.type('terraf');
    await page.getByText('1 of 6').waitFor();
    await tabTo(page, 'button', 'Save this view', true);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Save this view' }).waitFor();
    await page.keyboard.press('Escape');
    await hasFocus('Save this view');
    await page.keyboard.press('Enter');
    await inFront();
    await page.keyboard.type('Terraform');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Terraform' }).waitFor();
    await use(page, 'button', 'Forget this view');
    await page.getByRole('link', { name: 'Terraform' }).waitFor({ state: 'detached' });
  });

  it('one application is moved with a date, gets a round, an offer, a note and a tag, and Escape leaves every form', async () => {
    await open('applications?as=table');
    await use(page, 'link', 'Platform Engineer');
    await page.getByRole('button', { name: /^Stage:/ }).waitFor();
    expect(await walk(page)).toEqual(SOUND);
    await use(page, 'button', /^Stage:/);
    await page.getByRole('list', { name: 'Stages' }).waitFor();
    await tabTo(page, 'textbox', 'On');
    await page.keyboard.type('11012026');
    await tabTo(page, 'button', 'Interviewing', true);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stage: Interviewing' }).waitFor();
    await hasFocus('Stage: Interviewing');
    for (const [opener, title] of [
      ['Note an offer', 'Note an offer'],
      ['Add an interview', 'Add an interview'],
      ['Add a contact', 'Add a contact'],
      ['Add a file', 'Add a file'],
      ['Edit the facts', 'Edit the facts'],
    ] as const) {
      await use(page, 'button', opener);
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: title }).waitFor({ state: 'detached' });
      await hasFocus(opener);
    }
    await use(page, 'button', 'Add an interview');
    await tabTo(page, 'textbox', 'Name');
    await page.keyboard.type('Pairing');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Pairing' }).waitFor();
    await hasFocus('Add an interview');
    await tabTo(page, 'button', 'Note an offer', true);
    await page.keyboard.press('Enter');
    await inFront();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stage: Offer' }).waitFor();
    await use(page, 'button', 'Write notes');
    await page.getByLabel('Notes').waitFor();
    await page.keyboard.type('Ask about on-call');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit the notes' }).waitFor();
    await tabTo(page, 'textbox', 'New tag');
    await page.keyboard.type('remote');
    await page.keyboard.press('Enter');
    await use(page, 'button', 'Remove the tag remote');
    await page.getByRole('button', { name: 'Remove the tag remote' }).waitFor({ state: 'detached' });
  });

  it('a contact is written down, reminded of, and left', async () => {
    await open('contacts');
    await use(page, 'button', 'Add a contact');
    await inFront();
    await page.keyboard.type('Ada Brandt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Ada Brandt' }).waitFor();
    expect(await walk(page)).toEqual(SOUND);
    await use(page, 'button', 'Remind me');
    await page.getByRole('button', { name: 'Change the day' }).waitFor();
    await use(page, 'link', 'Contacts');
    await page.getByRole('heading', { level: 1, name: 'Contacts' }).waitFor();
  });

  it('the calendar goes on by a month, and to the week', async () => {
    await open('calendar');
    const title = page.getByRole('heading', { level: 1 });
    const before = await title.textContent();
    await use(page, 'button', 'Month after');
    await page.waitForFunction((was) => document.querySelector('h1')?.textContent !== was, before);
    await use(page, 'button', 'Week');
    await page.waitForFunction(() => window.location.hash.includes('view=week'));
  });

  it('a figure has its table, and opens the list behind it', async () => {
    await open('insights');
    const table = page.locator('details').first();
    await table.waitFor();
    for (let press = 0; !(await table.evaluate((details) => details.contains(document.activeElement))); press++) {
      expect(press).toBeLessThan(60);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await table.getByRole('link').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
    expect(page.url()).toContain('figure=');
  });

  it('a table is mapped column by column and taken in', async () => {
    await open('import');
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from('What,Where\nCook,Inn\n') });
    for (const [column, field] of [
      ['What', 'Title'],
      ['Where', 'Company'],
    ] as const) {
      await use(page, 'combobox', new RegExp(column));
      await page.getByRole('option', { name: field, exact: true }).waitFor();
      await page.keyboard.type(field);
      await page.keyboard.press('Enter');
      await page.getByRole('option').first().waitFor({ state: 'detached' });
    }
    await use(page, 'button', 'Import 1 application');
    await page
      .getByText(/came in from the file/)
      .first()
      .waitFor();
    await undo();
  });

  it('the question before everything is erased keeps Tab inside, and Escape keeps everything', async () => {
    await open('settings');
    await use(page, 'button', 'Erase');
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab');
      await page.waitForFunction(() => document.activeElement?.closest('[role=alertdialog]') != null);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await hasFocus('Erase');
  });

  it('the first steps go to a sample posting', async () => {
    await open('welcome');
    await tabTo(page, 'button', 'Continue');
    await page.keyboard.press('Enter');
  });
});
