import type { PostingReading } from '../../lib/reading/types';

/** A page is looked at when it was opened and when it settled, three times: so often the old text may stand under a new address. */
const DOUBTS = 3;

/**
 * Knows the text of the posting before, under a new address. A site that no parser knows has nothing on the page that says whose
 * text it is: one that changes its address before its content would give one posting the text of another. A text that stays
 * through every look is taken for the posting's own, as one job in two towns.
 */
export function createOldText() {
  const shown = new Map<number, { id: string; print: string; doubts: number }>();
  return {
    isOld(tabId: number, { id, raw }: PostingReading): boolean {
      const print = `${raw.title}\n${raw.descriptionHtml}`;
      const before = shown.get(tabId);
      if (before === undefined || before.id === id || before.print !== print || before.doubts >= DOUBTS) {
        shown.set(tabId, { id, print, doubts: 0 });
        return false;
      }
      before.doubts++;
      return true;
    },
    forget: (tabId: number): void => void shown.delete(tabId),
  };
}
