import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import type { PageState } from '../../lib/messaging/protocol';
import { type ExtensionBrowser, type LaunchOptions, launchWithExtension } from '../chromium';
import type { PageFile } from '../workbench/dom/page-file';
import { routePages } from './route-pages';

/** Fifty thousand applications take three minutes on a busy machine, in ms. */
const IMPORT_MS = 600_000;

export interface SessionOptions extends LaunchOptions {
  readonly extensionDir: string;
  readonly pages: readonly Pick<PageFile, 'url' | 'html'>[];
}

interface ChromeInWorker {
  readonly chrome: {
    readonly tabs: { query(what: object): Promise<{ readonly id: number; readonly url?: string }[]> };
    readonly storage: { readonly session: { get(key: string): Promise<Record<string, PageState | undefined>> } };
    readonly action: { getBadgeText(what: { readonly tabId: number }): Promise<string> };
  };
}

/**
 * A copy of a built package that may also read `hosts`, as if the user had clicked there: a click on the toolbar, which
 * grants activeTab, is the one thing that cannot be done in a browser without a window.
 */
export function withGrantedHosts(extensionDir: string, hosts: readonly string[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'jobcairn-granted-'));
  cpSync(extensionDir, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { host_permissions: string[] };
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...hosts] }));
  return copy;
}

const isOurs = (url: string | URL): boolean => String(url).startsWith('chrome-extension:');

/**
 * Jobcairn opens its first steps when it is installed, and a browser that loads it from a folder installs it at each start. Gives the
 * address of that page and closes it, so that it is in nobody's way.
 */
async function closeFirstSteps(context: BrowserContext): Promise<string> {
  const page = context.pages().find((one) => isOurs(one.url())) ?? (await context.waitForEvent('page'));
  await page.waitForURL(/dashboard\.html#/);
  const url = page.url();
  await page.close();
  return url;
}

/** A browser with Jobcairn in it, on pages served from files, and the things a person does there. */
export async function startSession(options: SessionOptions) {
  const browser: ExtensionBrowser = await launchWithExtension(options.extensionDir, options);
  const { context, extensionId } = browser;
  await routePages(context, options.pages);
  const firstSteps = await closeFirstSteps(context);
  const urlOf = (path: string) => `chrome-extension://${extensionId}/${path}`;

  const worker = async (): Promise<Worker> =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));

  const devtools = await context.browser()?.newBrowserCDPSession();

  /** A tab of ours, at its address from the start: one that begins empty costs a process more. */
  async function ours(path: string): Promise<Page> {
    if (!devtools) throw new Error('the browser cannot be asked for a tab');
    const opened = context.waitForEvent('page');
    await devtools.send('Target.createTarget', { url: urlOf(path) });
    const page = await opened;
    await page.waitForURL(isOurs);
    return page;
  }

  async function open(url: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  async function tabIdOf(page: Page): Promise<number> {
    const url = page.url();
    const tabs = await (await worker()).evaluate(() => (globalThis as unknown as ChromeInWorker).chrome.tabs.query({}));
    const tab = tabs.find((candidate) => candidate.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    return tab.id;
  }

  /** What Jobcairn knows of the page in this tab. */
  async function stateOf(page: Page): Promise<PageState | undefined> {
    const key = `tab:${await tabIdOf(page)}`;
    const found = await (await worker()).evaluate(
      (name) => (globalThis as unknown as ChromeInWorker).chrome.storage.session.get(name),
      key,
    );
    return found[key];
  }

  /** Asks until the answer is as wanted; rejects with the last answer after `timeoutMs`. */
  async function until<T>(
    page: Page,
    ask: (page: Page) => Promise<T>,
    wanted: (answer: T) => boolean,
    timeoutMs = 10_000,
  ): Promise<T> {
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      const answer = await ask(page);
      if (wanted(answer)) return answer;
      if (Date.now() > deadline) throw new Error(`it still says ${JSON.stringify(answer)}`);
      await page.waitForTimeout(50);
    }
  }

  async function badgeOf(page: Page): Promise<string> {
    const tabId = await tabIdOf(page);
    return (await worker()).evaluate(
      (id) => (globalThis as unknown as ChromeInWorker).chrome.action.getBadgeText({ tabId: id }),
      tabId,
    );
  }

  const waitForBadge = (page: Page, wanted: (text: string) => boolean) => until(page, badgeOf, wanted);

  /** Resolves with the key of the posting in this tab once it was read. */
  async function waitForPosting(page: Page): Promise<string> {
    const state = await until(page, stateOf, (known) => known?.kind === 'posting');
    return state?.kind === 'posting' ? state.key : '';
  }

  /** The popup as it opens over this page, in a tab of its own and in its real width. */
  async function popupOver(page: Page): Promise<Page> {
    const popup = await ours(`popup.html?tab=${await tabIdOf(page)}`);
    await popup.setViewportSize({ width: 380, height: 600 });
    return popup;
  }

  async function dashboard(route: string): Promise<Page> {
    const page = await ours(`dashboard.html#/${route}`);
    await page.setViewportSize({ width: 1280, height: 860 });
    return page;
  }

  /** Types skills into the profile, one after the other. */
  async function fillProfile(skills: readonly string[]): Promise<void> {
    const page = await dashboard('profile');
    const field = page.getByRole('combobox', { name: 'Skill' });
    for (const [at, skill] of skills.entries()) {
      await field.fill(skill);
      await field.press('Enter');
      await page
        .getByRole('row')
        .nth(at + 1)
        .waitFor();
    }
    await page.close();
  }

  /** Takes in the file at this path that "Export" wrote, from choosing it until the screen says that it came in; in ms. */
  async function takeIn(path: string): Promise<number> {
    const page = await dashboard('import');
    await page.getByLabel('File to import').waitFor({ state: 'attached' });
    const start = performance.now();
    await page.getByLabel('File to import').setInputFiles(path);
    await page.getByRole('button', { name: 'Merge' }).click({ timeout: IMPORT_MS });
    await page
      .getByText(/came in from the file/)
      .first()
      .waitFor({ timeout: IMPORT_MS });
    const took = performance.now() - start;
    await page.close();
    return took;
  }

  /** Takes in what "Export" wrote; by a file, because a large search is longer than what a page may be handed at once. */
  async function importFile(json: string): Promise<void> {
    const path = join(browser.profileDir, 'search.json');
    writeFileSync(path, json);
    await takeIn(path);
  }

  /** A page with the extension's rights and nothing of its own in it, to look and to act behind the extension's back. */
  const bare = (): Promise<Page> => ours('icon/16.png');

  /** Stops the background's worker, as the browser does when it has been idle. */
  async function stopWorker(): Promise<void> {
    const page = await bare();
    const inPage = await context.newCDPSession(page);
    await inPage.send('ServiceWorker.enable');
    await inPage.send('ServiceWorker.stopAllWorkers');
    await inPage.detach();
    await page.close();
  }

  return {
    context,
    extensionId,
    profileDir: browser.profileDir,
    firstSteps,
    close: browser.close,
    worker,
    open,
    stateOf,
    badgeOf,
    waitForBadge,
    waitForPosting,
    until,
    popupOver,
    dashboard,
    bare,
    fillProfile,
    importFile,
    takeIn,
    stopWorker,
  };
}

export type Session = Awaited<ReturnType<typeof startSession>>;
