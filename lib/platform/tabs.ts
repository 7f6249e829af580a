import { JobcairnError } from '../errors';
import type { PageState } from '../messaging/protocol';
import type { ListCards } from '../reading/cards';
import { browser } from './browser';
import type { ReaderTask } from './reader-task';
import { tabStates } from './tab-states';

/** The address of a tab's page, as far as we may see it. */
async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

/** What is known of the page now in a tab; what is known of one that it showed before is of no use. */
export async function pageStateOf(tabId: number): Promise<PageState> {
  const [known, url] = await Promise.all([tabStates.get(tabId), tabUrl(tabId)]);
  return known && known.url === url ? known : { kind: 'unread', url: url ?? null };
}

/** The tab in front. */
export async function tabInFront(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}

/** Calls `changed` when another tab comes to the front, or the one in front goes to another page. Returns how to stop listening. */
export function onFrontChange(changed: () => void): () => void {
  const updated = (
    _: number,
    change: { readonly url?: string; readonly status?: string },
    tab: { active: boolean },
  ) => {
    if (tab.active && (change.url !== undefined || change.status !== undefined)) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(changed);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

export const onTabClosed = (work: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener((tabId) => work(tabId));

/**
 * Runs the reader in a tab and gives what it read, unchecked. Throws `no-permission` where the browser does not let us
 * in (its own pages, the store, a tab that the user did not click on).
 */
export const readTab = (tabId: number, force: boolean): Promise<unknown> =>
  askReader(tabId, force ? 'read-anyway' : 'read');

/** Makes a fixture of the page in a tab and gives it, unchecked. Throws `no-permission` as `readTab` does. */
export const reportTab = (tabId: number): Promise<unknown> => askReader(tabId, 'report');

async function askReader(tabId: number, task: ReaderTask): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/reader.js'] });
    const [result] = await browser.scripting.executeScript({
      target,
      func: (asked: ReaderTask) => globalThis.jobcairnReader?.(asked),
      args: [task],
    });
    return result?.result;
  } catch (cause) {
    throw new JobcairnError('no-permission', `tab ${tabId} may not be read`, { cause });
  }
}

/** Reads the list in a tab's page and gives its results, unchecked. Undefined where the browser does not let us in. */
export async function readCards(tabId: number, cards: ListCards): Promise<unknown> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: ['/cards.js'] });
    const [found] = await browser.scripting.executeScript({
      target,
      func: (asked: ListCards) => globalThis.jobcairnCards?.(asked),
      args: [cards],
    });
    return found?.result;
  } catch {
    return undefined;
  }
}

/** Addresses of the frames in a tab's page, as far as the page says them. Empty where the browser does not let us in. */
export async function framesOf(tabId: number): Promise<readonly string[]> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => [...document.querySelectorAll('iframe')].slice(0, 50).map(({ src }) => src),
    });
    const addresses: unknown = found?.result;
    return Array.isArray(addresses) ? addresses.filter((address) => typeof address === 'string') : [];
  } catch {
    return [];
  }
}

/** Opens the dashboard at `#/route`, in the tab that already shows it if there is one. */
export async function openDashboard(route: string): Promise<void> {
  const page = browser.runtime.getURL('dashboard.html');
  const [open] = await browser.tabs.query({ url: `${page}*` });
  const url = `${page}#/${route}`;
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
