import { CardsSchema } from '../../lib/messaging/schemas';
import { readCards } from '../../lib/platform/tabs';
import type { Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { listCards } from '../../lib/sites/cards';
import { createLeftovers, type Sifted } from './leftovers';

/** What the list beside the pane says of a posting, piece by piece; nothing where there is none. */
async function cardOf(tabId: number, site: string, id: string): Promise<readonly string[]> {
  const cards = listCards[site];
  const found = CardsSchema.safeParse(cards && (await readCards(tabId, cards)));
  return found.data?.find((card) => card.id === id)?.pieces ?? [];
}

/** Does this site show one posting after the other in the same page? */
const hasPane = (id: string | null): boolean =>
  sites.some((site) => site.id === id && (site.shownId !== undefined || site.opened !== undefined));

/** What may be believed of the readings that come from pages with panes; those of other pages are believed as they are. */
export function createBelief(now: () => number) {
  const leftovers = createLeftovers(now);
  const pages = new Map<number, string | undefined>();

  return {
    /** The document that the tab shows now. */
    inPage: (tabId: number, page: string | undefined): void => void pages.set(tabId, page),
    /** `isNewest`: no later reading of this tab has come meanwhile. */
    async sift(tabId: number, reading: Reading, isNewest: () => boolean): Promise<Sifted> {
      if (!hasPane(reading.site)) return { reading, doubted: [], againMs: null };
      const page = pages.get(tabId);
      const sifted = leftovers.sift(tabId, page, reading);
      if (sifted.doubted.length === 0 || reading.kind === 'none') return sifted;
      const card = await cardOf(tabId, reading.site, reading.id);
      return card.length > 0 && isNewest() ? leftovers.sift(tabId, page, reading, card) : sifted;
    },
    forget(tabId: number): void {
      pages.delete(tabId);
      leftovers.forget(tabId);
    },
  };
}
