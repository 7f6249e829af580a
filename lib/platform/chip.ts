import type { ChipMessage, ChipView } from '../messaging/protocol';
import { browser } from './browser';

/**
 * Shows the chip in a tab's page, or, with null, takes it away. `inject`: where the page has none yet its script is put in; only
 * for pages that one of our content scripts reads. Does nothing where the browser does not let us in or the tab is gone.
 */
export async function showChip(tabId: number, view: ChipView | null, inject: boolean): Promise<void> {
  const message: ChipMessage = { jobcairnChip: view };
  const tell = () => browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  try {
    await tell();
  } catch {
    if (view === null || !inject) return;
    try {
      await browser.scripting.executeScript({ target: { tabId }, files: ['/chip.js'] });
      await tell();
    } catch {
      // The tab was closed or went on to a page that is not ours to change.
    }
  }
}
