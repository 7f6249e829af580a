import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { RESUME } from './a-resume';
import { axeFindings } from './axe';
import { browse } from './journey';

let session: Session;
beforeAll(async () => {
  session = await browse([]);
});
afterAll(() => session.close());

it('a PDF is read in the built extension, looked through and taken in with the keyboard, and axe finds nothing on the way', async () => {
  const page = await session.dashboard('profile');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Drop a résumé here/ }).press('Enter');
  await (await chooser).setFiles(RESUME);
  await page.getByRole('heading', { level: 1, name: 'What the résumé says' }).waitFor();
  expect(await page.getByLabel('Employer').inputValue()).toBe('Kranich GmbH');
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Redis/ }).press('Space');
  await page.getByRole('button', { name: 'Use for matching' }).press('Enter');
  await page.getByText('used for matching').waitFor();
  await page.getByRole('cell', { name: /“Rewrote the billing ledger in Go; 40 million rows, no downtime”/ }).waitFor();
  expect(await page.getByRole('rowheader', { name: 'Redis' }).count()).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});
