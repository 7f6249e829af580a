import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Figures } from '../bench';
import { type Session, startSession } from '../main-job/extension-session';
import { round } from './statistics';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ROWS = 10_000;

/** A posting's text of some 3,500 characters, another one for each row. */
const textOf = (row: number): string =>
  Array.from(
    { length: 70 },
    (_, at) => `Sentence ${(row * 31 + at * 7) % 9_973} says what ${row % 97} people do here.`,
  ).join(' ');

/** A table as another tracker writes it. */
const tableOf = (rows: number, withTexts: boolean): string =>
  [
    'Company,Title,Location,URL,Applied on,Status,Salary,Description',
    ...Array.from({ length: rows }, (_, at) =>
      [
        `Company ${at}`,
        `Engineer ${at % 89}`,
        'Bern',
        `https://jobs.example/postings/${100_000 + at}`,
        `2026-${String(1 + (at % 9)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`,
        at % 3 === 0 ? 'Rejected' : 'Applied',
        '"EUR 80,000 - 90,000"',
        withTexts ? `"${textOf(at)}"` : '',
      ].join(','),
    ),
  ].join('\n');

const since = (start: number): number => round((performance.now() - start) / 1000);

/** Seconds from the choice of a file until the screen says what would come in, and from the click until it is there. */
async function takeTable(session: Session, text: string): Promise<{ readonly read: number; readonly taken: number }> {
  const page = await session.dashboard('import');
  const input = page.getByLabel('File to import');
  await input.waitFor({ state: 'attached' });
  const start = performance.now();
  await input.setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  const button = page.getByRole('button', { name: /^Import [\d.,]+ application/ });
  await button.waitFor({ timeout: 120_000 });
  const read = since(start);
  const click = performance.now();
  await button.click();
  await page
    .getByText(/came in from the file/)
    .first()
    .waitFor({ timeout: 120_000 });
  const taken = since(click);
  await page.close();
  return { read, taken };
}

async function exportFile(page: Page): Promise<{ readonly took: number; readonly path: string }> {
  const start = performance.now();
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const path = await (await coming).path();
  return { took: since(start), path };
}

/** Seconds that ten thousand applications take in and out, in Chromium. */
export async function exchange(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const [home, away] = [
    await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages: [] }),
    await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages: [] }),
  ];
  try {
    const plain = await takeTable(away, tableOf(ROWS, false));
    const withTexts = await takeTable(home, tableOf(ROWS, true));
    const { took, path } = await exportFile(await home.dashboard('settings'));
    const page = await away.dashboard('import');
    const start = performance.now();
    await page.getByLabel('File to import').setInputFiles(path);
    await page.getByRole('button', { name: 'Merge' }).waitFor({ timeout: 300_000 });
    const previewed = since(start);
    const click = performance.now();
    await page.getByRole('button', { name: 'Merge' }).click();
    await page
      .getByText(/came in from the file/)
      .first()
      .waitFor({ timeout: 300_000 });
    return {
      rows: ROWS,
      tableRead: plain.read,
      tableTaken: plain.taken,
      textsRead: withTexts.read,
      textsTaken: withTexts.taken,
      exported: took,
      mergePreviewed: previewed,
      merged: since(click),
    };
  } finally {
    await home.close();
    await away.close();
  }
}
