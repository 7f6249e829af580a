import { JobcairnError } from '../errors';
import { browser } from './browser';

/** The address of a tab's page, as far as we may see it. */
export async function tabUrl(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined;
  }
}

export const onTabClosed = (work: (tabId: number) => void): void =>
  browser.tabs.onRemoved.addListener((tabId) => work(tabId));

/**
 * Runs the reader in a tab and gives what it read, unchecked. Throws `no-permission` where the browser does not let us
 * in (its own pages, the store, a tab that the user did not click on).
 */
export const readTab = (tabId: number, force: boolean): Promise<unknown> =>
  runIn(tabId, force ? '/reader-forced.js' : '/reader.js');

/** Makes a fixture of the page in a tab and gives it, unchecked. Throws `no-permission` as `readTab` does. */
export const reportTab = (tabId: number): Promise<unknown> => runIn(tabId, '/report.js');

async function runIn(tabId: number, file: '/reader.js' | '/reader-forced.js' | '/report.js'): Promise<unknown> {
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return result?.result;
  } catch (cause) {
    throw new JobcairnError('no-permission', `tab ${tabId} may not be read`, { cause });
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
