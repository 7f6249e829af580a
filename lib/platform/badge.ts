import { browser } from './browser';

/** Badge text of a posting that is saved. */
export const SAVED_MARK = '✓';

/** Badge text of a page that says the application was sent, while it is not marked as applied. */
export const SENT_MARK = '?';

/** Slate, not a judgement: a score is never coloured by its height. */
const BACKGROUND = '#465160';

/** Shows on the toolbar icon how many follow-ups are due, on tabs that have nothing of their own to show; 0: nothing. */
export async function showDueCount(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: BACKGROUND });
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}

/**
 * Shows `text` on the toolbar icon while this tab is in front, and `title` when it is pointed at. Empty text: no badge.
 * Does nothing when the tab is gone.
 */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BACKGROUND });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile: there is no icon left to mark.
  }
}
