import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/find-chromium.mjs';
import { builtDir } from '../built/packages';
import { fixture } from './journey';

const firefox = findFirefox();
const posting = fixture('lever/posting');

/** Firefox gives each installation a random origin; this one is told which. */
const uuid = '11111111-2222-4333-8444-555555555555';

interface BrowserInPage {
  readonly browser: {
    readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly url?: string }[]> };
  };
}

describe.skipIf(firefox === undefined)('in Firefox', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ 'jobcairn@jobcairn.org': uuid }) },
    });
    await browser.installExtension(builtDir('firefox'));
  });
  afterAll(() => browser?.close());

  /** Opens one of our own pages: Firefox loads it and never reports that it has. */
  async function ourPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1_000 }).catch(() => undefined);
    await page.waitForSelector('main');
    return page;
  }

  it('the package installs, reads a posting, saves it, and the row is there', async () => {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.url() === posting.url
        ? void request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: posting.html })
        : void request.abort(),
    );
    await page.goto(posting.url, { waitUntil: 'domcontentloaded' });

    const list = await ourPage('dashboard.html#/applications');
    const tabs = await list.evaluate(() => (globalThis as unknown as BrowserInPage).browser.tabs.query({}));
    const tab = tabs.find(({ url }) => url === posting.url);
    const popup = await ourPage(`popup.html?tab=${tab?.id}`);
    await popup.locator('::-p-aria([name="Save"][role="button"])').click();
    await popup.waitForSelector('[aria-label="Application"]');

    await list.bringToFront();
    const row = await list.waitForSelector(`::-p-text(${posting.title})`);
    expect(await row?.evaluate((element) => element.textContent)).toContain(posting.title);
  });
});
