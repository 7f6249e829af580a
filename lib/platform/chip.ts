import type { ChipMessage, ChipView } from '../messaging/protocol';
import { tellPage } from './in-page';

/**
 * Shows the chip in a tab's page, or, with null, takes it away. `inject`: where the page has none yet its script is put in; only
 * for pages that one of our content scripts reads.
 */
export function showChip(tabId: number, view: ChipView | null, inject: boolean): Promise<void> {
  const message: ChipMessage = { jobcairnChip: view };
  return tellPage(tabId, message, '/chip.js', inject && view !== null);
}
