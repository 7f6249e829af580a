import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Session, startSession, withGrantedHosts } from '../../scripts/main-job/extension-session';
import { builtDir } from '../built/packages';
import { chipOf, scriptWorld } from './chip-in-page';
import { fixture, rowsOf } from './journey';

const lever = fixture('lever/posting');
const greenhouse = fixture('greenhouse/new-board');
const company = fixture('any/company-json-ld');

const idOf = (url: string): string => new URL(url).pathname.split('/')[2] ?? '';

/** The posting once more, under another id. */
function another(nth: number) {
  const url = `https://jobs.lever.co/fernweh/${String(nth).padStart(8, '0')}-2222-4333-8444-555555555555`;
  return { url, html: lever.html.replaceAll(lever.url, url), key: `lever:${idOf(url)}` };
}
const hurried = [another(1), another(2), another(3)];
const left = another(10);
const next = another(11);
const old = another(12);
const framing = {
  url: 'https://framing.example/',
  html: `<html><body><h1>Jobs</h1><iframe src="${greenhouse.url}"></iframe></body></html>`,
};

let session: Session;
let extensionDir: string;
/** What went wrong in the worker, as its own console says it. */
const troubles: string[] = [];

interface Chrome {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(what: { readonly extensionId: string; readonly hostAccess: string }): Promise<void>;
      updateProfileConfiguration(what: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
    readonly storage: { readonly session: { get(key: null): Promise<Record<string, { readonly url?: string }>> } };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
    readonly runtime: { reload(): void };
  };
}

async function listenToWorker(): Promise<void> {
  const worker = await session.worker();
  worker.on('console', (message) => void (message.type() === 'error' && troubles.push(message.text())));
  await worker.evaluate(() =>
    globalThis.addEventListener('unhandledrejection', ({ reason }) => console.error(String(reason))),
  );
}

beforeAll(async () => {
  extensionDir = withGrantedHosts(builtDir('chrome'), [`https://${new URL(company.url).host}/*`]);
  const pages = [lever, greenhouse, company, left, next, old, framing, ...hurried];
  session = await startSession({ extensionDir, pages });
  await listenToWorker();
});
afterAll(async () => {
  await session.close();
  rmSync(extensionDir, { recursive: true });
});

async function openWithChip(url: string) {
  const page = await session.open(url);
  const chip = await chipOf(page);
  await chip.saying(/Save/);
  await page.bringToFront();
  return { page, chip };
}

interface Kept {
  readonly applicationId: string;
  readonly events: readonly { readonly kind: string }[];
}

/** Every application's posting, with how many times the history says that it was saved. */
async function saves(): Promise<readonly (readonly [key: string, saves: number])[]> {
  const histories = await rowsOf<Kept>(session, 'histories');
  const applications = await rowsOf<{ readonly id: string; readonly postingKey: string }>(session, 'applications');
  return applications.map(({ id, postingKey }) => [
    postingKey,
    histories
      .filter(({ applicationId }) => applicationId === id)
      .flatMap(({ events }) => events)
      .filter(({ kind }) => kind === 'saved').length,
  ]);
}

/** Changes what the user can change for an extension in the browser's own pages. */
async function inBrowserSettings(change: (extensionId: string) => Promise<void>): Promise<void> {
  const page = await session.open('chrome://extensions/');
  await page.evaluate(change, session.extensionId);
  await page.close();
}

describe('in the middle of a save', () => {
  it('a tab or a popup that is closed leaves it whole or not done at all', async () => {
    for (const { url } of hurried) {
      const { page, chip } = await openWithChip(url);
      await chip.click('Save');
      await page.close();
    }
    const page = await session.open(lever.url);
    await session.waitForPosting(page);
    const popup = await session.popupOver(page);
    await popup.getByRole('button', { name: /^Save/ }).click({ noWaitAfter: true });
    await popup.close();
    await page.close();

    // What was still under way has come to its end once another one is saved.
    const last = await openWithChip(greenhouse.url);
    await last.chip.click('Save');
    await last.chip.saying(/Saved/);
    await last.page.close();
    const all = await saves();
    expect(all).toContainEqual(['greenhouse:7100000001', 1]);
    expect(all.filter(([, times]) => times !== 1)).toEqual([]);
    expect(new Set(all.map(([key]) => key)).size).toBe(all.length);
    expect(troubles).toEqual([]);
  });

  it('a page that goes on to another posting saves the one that was clicked on, or none', async () => {
    const { page, chip } = await openWithChip(left.url);
    await chip.click('Save');
    await page.goto(next.url);
    await chip.saying(/Save(?!d)/);
    const keys = (await saves()).map(([key]) => key);
    expect(keys).not.toContain(next.key);
    await page.goto(left.url);
    await chip.saying(keys.includes(left.key) ? /Saved/ : /Save(?!d)/);
    await page.close();
    expect(troubles).toEqual([]);
  });
});

it('a page and a script that flood keep nobody else waiting, and change nothing that is stored', async () => {
  const { page } = await openWithChip(lever.url);
  const before = await saves();
  const world = await scriptWorld(page, session.extensionId);
  await world.run(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(what: object): Promise<void> } } })
      .chrome;
    const send = (jobcairn: string, payload: unknown) => void runtime.sendMessage({ jobcairn, payload } as object);
    const url = location.href;
    for (let nth = 0; nth < 500; nth++) {
      const reading = { kind: 'none', site: 'lever', url: `${url}?${nth}`, reason: 'not-ready' };
      send('page.read', { reading, settled: false });
      send('page.read', { reading: { kind: 'posting', raw: 'x'.repeat(10_000) }, settled: true });
      send('chip.save', { key: 'lever:none', url });
      send('state.changed', {});
      send('no such thing', 'x'.repeat(10_000));
    }
  });
  await page.evaluate(() => {
    for (let nth = 0; nth < 500; nth++) {
      history.replaceState(null, '', `${location.pathname}?${nth}`);
      document.body.append(document.createElement('p'));
      postMessage({ jobcairn: 'chip.save', payload: {} }, '*');
    }
  });
  const calm = await session.open(greenhouse.url);
  await session.waitForPosting(calm);
  const popup = await session.popupOver(calm);
  await popup.getByRole('heading', { level: 1, name: greenhouse.title }).waitFor();
  expect(await saves()).toEqual(before);
  await world.close();
  for (const open of [popup, calm, page]) await open.close();
  troubles.length = 0;
});

it('a posting in a frame of somebody else’s page is neither read nor given a chip', async () => {
  const page = await session.open(framing.url);
  await page.frameLocator('iframe').getByRole('heading', { name: greenhouse.title }).first().waitFor();
  const nearby = await openWithChip(lever.url);
  const worker = await session.worker();
  const known = () => worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.session.get(null));
  // The tabs that the tests before this one closed are forgotten in their own time.
  await expect.poll(async () => Object.values(await known()).map(({ url }) => url)).toEqual([lever.url]);
  expect(await (await chipOf(page)).nodes()).toEqual([]);
  for (const open of [nearby.page, page]) await open.close();
});

it('a permission taken back in the browser ends the reading, takes the chip away, and the popup says what to do until it is given again', async () => {
  const { page, chip } = await openWithChip(company.url);
  const popup = await session.popupOver(page);
  await popup.getByRole('heading', { level: 1, name: company.title }).waitFor();
  await inBrowserSettings(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Chrome).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
  });
  await popup.getByRole('button', { name: /^Read this page/ }).waitFor();
  await chip.saying(/^$/);
  const registered = async () =>
    (await session.worker()).evaluate(() =>
      (globalThis as unknown as Chrome).chrome.scripting.getRegisteredContentScripts(),
    );
  await expect.poll(registered, { timeout: 10_000 }).toEqual([]);
  await inBrowserSettings(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Chrome).chrome;
    await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_ALL_SITES' });
  });
  await chip.saying(/Save/);
  for (const open of [popup, page]) await open.close();
});

it('an update while a page is open leaves the page in peace, says so at a click, and a page loaded anew works', async () => {
  const { page, chip } = await openWithChip(old.url);
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (thrown) => said.push(String(thrown)));
  await inBrowserSettings(async () => {
    const { developerPrivate } = (globalThis as unknown as Chrome).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  const updated = session.context.waitForEvent('serviceworker');
  await (await session.worker()).evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload());
  await updated;
  await page.bringToFront();
  await chip.click('Save');
  await chip.saying(/was updated/);
  await page.evaluate((url) => {
    history.pushState(null, '', url);
    document.querySelector('h2')?.append(' and more');
  }, next.url);
  await chip.saying(/^$/);
  const count = (await saves()).length;
  expect(said).toEqual([]);

  await page.goto(greenhouse.url);
  await chip.saying(/Saved/);
  await page.goto(next.url);
  await chip.saying(/Save(?!d)/);
  await page.bringToFront();
  await chip.click('Save');
  await chip.saying(/Saved/);
  expect((await saves()).length).toBe(count + 1);
});
