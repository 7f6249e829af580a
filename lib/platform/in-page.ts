import { browser } from './browser';

/**
 * Tells a script of ours in a tab's page what to show. Where it does not run yet it is put in, if `inject` says so. Does nothing
 * where the browser does not let us in or the tab is gone.
 */
export async function tellPage(tabId: number, message: object, file: `/${string}.js`, inject: boolean): Promise<void> {
  // Another script of ours may listen there: only the one that is meant answers.
  const tell = async () => (await browser.tabs.sendMessage(tabId, message, { frameId: 0 })) === true;
  try {
    if (await tell().catch(() => false)) return;
    if (!inject) return;
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    await tell();
  } catch {
    // The tab was closed or went on to a page that is not ours to change.
  }
}
