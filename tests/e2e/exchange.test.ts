import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import type { Session } from '../../scripts/main-job/extension-session';
import { HUNTR, TEAL } from '../exchange/tables';
import { browse, countApplications } from './journey';

/** The file that a button hands out. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFileSync(await (await coming).path());
}

async function take(session: Session, name: string, content: string | Buffer, button: RegExp): Promise<void> {
  const page = await session.dashboard('import');
  await page.getByLabel('File to import').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: button }).click();
  await page
    .getByText(/came in from the file/)
    .first()
    .waitFor();
  await page.close();
}

async function backupOf(session: Session): Promise<string> {
  const page = await session.dashboard('settings');
  const file = await saved(page, 'Export');
  await page.close();
  return file.toString();
}

/** What two machines must agree on: everything but the moment of the file. */
const dataOf = (json: string): unknown => (JSON.parse(json) as { readonly data: unknown }).data;

it('tables of two trackers come in, with what they have in common once', async () => {
  const session = await browse([]);
  try {
    await take(session, 'teal.csv', TEAL, /^Import 3 applications$/);
    const page = await session.dashboard('import');
    await page
      .getByLabel('File to import')
      .setInputFiles({ name: 'huntr.csv', mimeType: 'text/csv', buffer: Buffer.from(`\ufeff${HUNTR}`, 'utf16le') });
    await page.getByText('1 new application. 1 is here already or stands twice.').waitFor();
    await page.getByRole('button', { name: 'Import 1 application' }).click();
    await page
      .getByText(/came in from the file/)
      .first()
      .waitFor();
    expect(await countApplications(session)).toBe(4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Undone').first().waitFor();
    expect(await countApplications(session)).toBe(3);
  } finally {
    await session.close();
  }
});

it('a letter of Windows that no other encoding has arrives as it was', async () => {
  const session = await browse([]);
  try {
    const german = Buffer.from('Firma;Stelle;Notizen\r\nM\xfcller;B\xe4cker;\x80 20 \x96 25\r\n', 'latin1');
    await take(session, 'liste.csv', german, /^Import 1 application$/);
    expect(await backupOf(session)).toContain('€ 20 – 25');
  } finally {
    await session.close();
  }
});

it('two browsers that were apart hold the same once each has taken in the other’s backup, one of them sealed', async () => {
  const [home, away] = [await browse([]), await browse([])];
  try {
    await take(home, 'teal.csv', TEAL, /^Import 3/);
    await take(away, 'backup.json', await backupOf(home), /^Merge$/);
    await take(home, 'more.csv', 'Title,Company\nCook,Inn\n', /^Import 1/);
    await take(away, 'huntr.csv', HUNTR, /^Import 1/);

    const settings = await home.dashboard('settings');
    await settings.getByRole('button', { name: 'With a passphrase …' }).click();
    await settings.getByLabel('Passphrase', { exact: true }).fill('three stones');
    await settings.getByLabel('The same again').fill('three stones');
    const sealed = await saved(settings, 'Save the file');
    await settings.close();
    expect(sealed.toString()).not.toContain('Kestrel');
    const fromAway = await backupOf(away);

    const page = await away.dashboard('import');
    await page.getByLabel('File to import').setInputFiles({ name: 'a.jobcairn', mimeType: '', buffer: sealed });
    await page.getByLabel('Passphrase', { exact: true }).fill('four stones');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByText(/^The passphrase does not fit/).waitFor();
    await page.getByLabel('Passphrase', { exact: true }).fill('three stones');
    await page.getByRole('button', { name: 'Open' }).click();
    await page.getByRole('button', { name: 'Merge' }).click();
    await page
      .getByText(/came in from the file/)
      .first()
      .waitFor();
    await page.close();
    await take(home, 'away.json', fromAway, /^Merge$/);

    expect(await countApplications(home)).toBe(5);
    expect(dataOf(await backupOf(home))).toEqual(dataOf(await backupOf(away)));
  } finally {
    await home.close();
    await away.close();
  }
});

it('the log of a month and the calendar are handed out, and the calendar is one', async () => {
  const session = await browse([]);
  const now = Date.now();
  const day = (ago: number) => new Date(now - ago * 86_400_000).toISOString().slice(0, 10);
  try {
    const rows = [1, 2, 3].map((n) => `Cook ${n},Inn ${n},https://inn${n}.example/jobs/${n},${day(n)},Applied`);
    await take(session, 'mine.csv', ['Title,Company,URL,Applied on,Status', ...rows].join('\n'), /^Import 3/);
    const log = await session.dashboard('work-search');
    await log.getByRole('row').nth(3).waitFor();
    const text = (await saved(log, 'Save as CSV')).toString();
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain(`${day(2)},Inn 2,https://inn2.example/jobs/2,`);
    const settings = await session.dashboard('settings');
    const file = (await saved(settings, 'Save as .ics')).toString();
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).summary).sort()).toEqual(
      [1, 2, 3].map((n) => `Follow up: Cook ${n}, Inn ${n}`),
    );
  } finally {
    await session.close();
  }
});

it('an import whose tab is closed in the middle has taken in all or nothing', async () => {
  const session = await browse([]);
  try {
    const rows = Array.from({ length: 5_000 }, (_, n) => `Cook ${n},Inn ${n},Saved`);
    const page = await session.dashboard('import');
    await page.getByLabel('File to import').setInputFiles({
      name: 'many.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(['Title,Company,Status', ...rows].join('\n')),
    });
    await page.getByRole('button', { name: 'Import 5000 applications' }).click();
    await page.getByText('Importing …').waitFor();
    await page.close();
    expect([0, 5_000]).toContain(await countApplications(session));
  } finally {
    await session.close();
  }
});
