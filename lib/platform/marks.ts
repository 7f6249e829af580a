import type { MarksMessage, MarksView } from '../messaging/protocol';
import { tellPage } from './in-page';

/** Shows marks in a tab's page that one of our content scripts reads, putting in the script for it; with null, takes them away. */
export function showMarks(tabId: number, view: MarksView | null): Promise<void> {
  const message: MarksMessage = { jobcairnMarks: view };
  return tellPage(tabId, message, '/marks.js', view !== null);
}
