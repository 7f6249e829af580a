import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-chromium.mjs';
import { builtDir } from '../built/packages';
import { type Fixture, fixture, setFollowUpsDue } from './journey';

const firefox = findFirefox();
const posting = fixture('lever/posting');
const besideChip = fixture('greenhouse/new-board');
const besidePanel = fixture('ashby/posting');

/** Firefox gives each installation a random origin; this one is told which. */
const uuid = '11111111-2222-4333-8444-555555555555';

interface BrowserInPage {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly url?: string }[]> };
  };
}

/** Firefox with the built package. What it stores stays in the profile, as it does for a package from the store. */
async function start(profileDir: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefox ?? '',
    headless: true,
    userDataDir: profileDir,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'jobcairn@jobcairn.org': uuid }),
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(builtDir('firefox'));
  return browser;
}

/** Opens one of our own pages: Firefox loads it and never reports that it has. */
async function ourPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1_000 }).catch(() => undefined);
  await page.waitForSelector('main');
  return page;
}

async function open(browser: Browser, { url, html }: Fixture): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url() === url
      ? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
      : void request.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Opens the posting and the popup over it. */
async function popupOverPosting(browser: Browser): Promise<Page> {
  await open(browser, posting);
  const helper = await ourPage(browser, 'dashboard.html#/settings');
  const tabs = await helper.evaluate(() => (globalThis as unknown as BrowserInPage).browser.tabs.query({}));
  await helper.close();
  return ourPage(browser, `popup.html?tab=${tabs.find(({ url }) => url === posting.url)?.id}`);
}

/** In one of our own pages: does the history say that so many follow-ups were shown? */
const countNotified = (wanted: number): Promise<boolean> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open('jobcairn');
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      const rows = opening.result.transaction('histories').objectStore('histories').getAll();
      rows.onsuccess = () => {
        opening.result.close();
        const events = rows.result.flatMap((row: { events: { kind: string }[] }) => row.events);
        done(events.filter(({ kind }) => kind === 'follow-up-notified').length === wanted);
      };
    };
  });

const press = (page: Page, name: string) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

describe.skipIf(firefox === undefined)('in Firefox', () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'jobcairn-firefox-'));
  let browser: Browser;

  beforeAll(async () => {
    browser = await start(profileDir);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profileDir, { recursive: true, force: true });
  });

  it('the package installs, reads a posting, saves it, and the row is there', async () => {
    const popup = await popupOverPosting(browser);
    await press(popup, 'Save');
    await popup.waitForSelector('[aria-label="Application"]');

    const list = await ourPage(browser, 'dashboard.html#/applications');
    const row = await list.waitForSelector(`::-p-text(${posting.title})`);
    expect(await row?.evaluate((element) => element.textContent)).toContain(posting.title);
  });

  it('the chip stands in the page, closed to it, and saves by the keyboard alone', async () => {
    const page = await open(browser, besideChip);
    await page.waitForFunction(() => (document.querySelector('jobcairn-chip')?.getBoundingClientRect().width ?? 0) > 0);
    expect(await page.evaluate(() => document.querySelector('jobcairn-chip')?.shadowRoot ?? null)).toBe(null);
    const inChip = () => page.evaluate(() => document.activeElement?.tagName === 'JOBCAIRN-CHIP');
    for (let presses = 0; presses < 100 && !(await inChip()); presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const list = await ourPage(browser, 'dashboard.html#/applications');
    await list.waitForSelector(`::-p-text(${besideChip.title})`);
    await list.close();
    await page.close();
  });

  it('the sidebar follows the tab in front, and saves what it shows', async () => {
    const page = await open(browser, besidePanel);
    const panel = await ourPage(browser, 'sidepanel.html');
    await page.bringToFront();
    await panel.waitForSelector(`::-p-text(${besidePanel.title})`);
    // It stands beside the page, not in front: what is pressed there is pressed in a page that is not drawn.
    const save = await panel.waitForSelector('::-p-aria([name="Save"][role="button"])');
    await save?.evaluate((button) => (button as HTMLElement).click());
    await panel.waitForSelector('::-p-aria([name="Write notes"][role="button"])');
    const other = await open(browser, besideChip);
    await panel.waitForSelector(`::-p-text(${besideChip.title})`);
    for (const open of [other, panel, page]) await open.close();
  });

  it('a follow-up that fell due while it was closed is shown once after the restart', async () => {
    const popup = await popupOverPosting(browser);
    await press(popup, 'I applied');
    await popup.waitForSelector('::-p-aria(Applied on)');
    await (await ourPage(browser, 'dashboard.html#/settings')).evaluate(setFollowUpsDue);
    await browser.close();

    browser = await start(profileDir);
    const today = await ourPage(browser, 'dashboard.html#/today');
    await today.waitForSelector(`::-p-text(${posting.title})`);
    // Without a screen Firefox drops a notification as soon as it is shown; the history says that it was.
    await today.waitForFunction(countNotified, {}, 1);
    await browser.close();

    browser = await start(profileDir);
    const later = await ourPage(browser, 'dashboard.html#/today');
    await later.waitForSelector(`::-p-text(${posting.title})`);
    expect(await later.evaluate(countNotified, 1)).toBe(true);
  });
});
