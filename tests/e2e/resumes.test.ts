import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { aPdf, type PdfText } from '../resume/reading';
import { browse } from './journey';

const line = (y: number, text: string, size = 10, bold = false): PdfText => ({ x: 60, y, text, size, bold });
const PDF = aPdf([
  [
    line(60, 'Lena Marquardt', 22, true),
    line(80, 'Backend Developer'),
    line(96, 'lena@marquardt.example'),
    line(130, 'Experience', 13, true),
    line(148, 'Backend Developer, Kranich GmbH, Berlin', 10, true),
    line(162, 'Feb 2022 - present'),
    line(176, '- Rewrote the billing ledger in Go; 40 million rows, no downtime'),
    line(190, '- Cut the slowest report from 90 s to 2 s in PostgreSQL'),
    line(220, 'Skills', 13, true),
    line(238, 'Go, PostgreSQL, Redis, Kubernetes'),
  ],
]);

let session: Session;
beforeAll(async () => {
  session = await browse([]);
});
afterAll(() => session.close());

/** What axe finds wrong, in both themes. */
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

it('a PDF is read in the built extension, looked through and taken in with the keyboard, and axe finds nothing on the way', async () => {
  const page = await session.dashboard('profile');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Drop a résumé here/ }).press('Enter');
  await (await chooser).setFiles({ name: 'Backend.pdf', mimeType: 'application/pdf', buffer: Buffer.from(PDF) });
  await page.getByRole('heading', { level: 1, name: 'What the résumé says' }).waitFor();
  expect(await page.getByLabel('Employer').inputValue()).toBe('Kranich GmbH');
  expect(await findings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^Redis/ }).press('Space');
  await page.getByRole('button', { name: 'Use for matching' }).press('Enter');
  await page.getByText('used for matching').waitFor();
  await page.getByRole('cell', { name: /“Rewrote the billing ledger in Go; 40 million rows, no downtime”/ }).waitFor();
  expect(await page.getByRole('rowheader', { name: 'Redis' }).count()).toBe(0);
  expect(await findings(page)).toEqual([]);
});
