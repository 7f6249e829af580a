import type { MarksMessage, MarksView } from '../messaging/protocol';
import { tellPage } from './in-page';

/**
 * Shows marks in a tab's page, or, with null, takes them away. `inject`: where the page has no script for it yet it is put in; only
 * for pages that one of our content scripts reads.
 */
export function showMarks(tabId: number, view: MarksView | null, inject: boolean): Promise<void> {
  const message: MarksMessage = { jobcairnMarks: view };
  return tellPage(tabId, message, '/marks.js', inject && view !== null);
}
