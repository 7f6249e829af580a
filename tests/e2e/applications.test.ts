import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { browseSample } from './journey';

let session: Session;
let page: Page;

beforeAll(async () => {
  session = await browseSample();
});
afterAll(() => session.close());

const open = async (route: string) => {
  page = await session.dashboard(route);
  await page.getByRole('heading', { level: 1, name: 'Applications' }).waitFor();
};
const card = (column: string, title: string) =>
  page.getByRole('region', { name: column, exact: true }).getByRole('link', { name: title });
const undo = async () => {
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByText('Undone').first().waitFor();
};

describe('the board', () => {
  beforeEach(() => open('applications?as=board'));

  it('moves a card to the column it is dropped on, and back on Undo', async () => {
    await card('Applied', 'Platform Engineer').dragTo(page.getByRole('region', { name: 'Offer', exact: true }));
    await card('Offer', 'Platform Engineer').waitFor();
    expect(await card('Applied', 'Platform Engineer').count()).toBe(0);
    await undo();
    await card('Applied', 'Platform Engineer').waitFor();
    await page.close();
  });

  it('moves a card by keyboard alone, and the focus goes with it', async () => {
    await page.getByRole('button', { name: 'Move, archive or delete: Platform Engineer' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Offer' }).focus();
    await page.keyboard.press('Enter');
    await card('Offer', 'Platform Engineer').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Platform Engineer');
    await undo();
    await page.close();
  });
});

describe('the table', () => {
  beforeEach(() => open('applications?as=table'));
  const rows = () => page.locator('tbody tr[data-index]');

  it('is filtered by keyboard alone, and the address says how', async () => {
    await rows().first().waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('terraf');
    await page.getByText('1 of 6').waitFor();
    expect(await rows().getByRole('link').allInnerTexts()).toEqual(['Platform Engineer']);
    await page.getByRole('searchbox').fill('');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Interviewing' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('1 of 6').waitFor();
    expect(new URL(page.url()).hash).toContain('stage=interviewing');
    await page.close();
  });

  it('changes several at once and takes all back with one Undo', async () => {
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    const bar = page.getByRole('region', { name: 'Selected applications' });
    await bar.getByText('6 selected').waitFor();
    await bar.getByRole('button', { name: 'Archive' }).click();
    await page.getByText('No application fits.').waitFor();
    await undo();
    await page.getByText('6 of 6').waitFor();
    await page.getByRole('checkbox', { name: 'Select all' }).check();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('No applications yet').waitFor();
    await undo();
    await page.getByText('6 of 6').waitFor();
    await page.close();
  });
});
