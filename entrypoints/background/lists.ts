import { JobcairnError } from '../../lib/errors';
import type { ListResult, MarksView } from '../../lib/messaging/protocol';
import type { Handlers, Sender } from '../../lib/messaging/router';
import { CardsSchema, type SeenCard } from '../../lib/messaging/schemas';
import { showMarks } from '../../lib/platform/marks';
import { mayBeRead } from '../../lib/platform/site-access';
import { tabStates } from '../../lib/platform/tab-states';
import { pageStateOf, readCards } from '../../lib/platform/tabs';
import { hostMatches } from '../../lib/reading/identity';
import type { SiteParser } from '../../lib/reading/types';
import type { Services } from '../../lib/services';
import { sites } from '../../lib/sites';
import { listCards } from '../../lib/sites/cards';
import { t } from '../../lib/words';
import { tabOf } from './senders';
import { isUntouched } from './shown';

/** So many results of a list does the panel show. */
const MOST_SHOWN = 200;

/** The site whose lists are known and whose page this is. */
function siteAt(address: string | undefined | null): SiteParser | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return sites.find(({ id, matches }) => listCards[id] !== undefined && hostMatches(matches, url));
}

/** Marks on the results of lists; and, where a site's terms forbid to insert any, the same list in the side panel. */
export function createLists(services: Services) {
  const words = (): MarksView['words'] => ({
    saved: t('list:saved'),
    applied: t('list:applied'),
    over: t('list:over'),
    away: t('list:away'),
  });

  /** The document in each tab whose marks were set going. */
  const told = new Map<number, string>();

  const isOn = async (): Promise<boolean> => (await services.queries.settingsView()).listMarks;

  /** Shows marks in a tab that a script of ours read, or takes them away. `on`: the switch. */
  async function showIn(tabId: number, address: string | null, on: boolean): Promise<void> {
    const site = siteAt(address);
    const cards = site && listCards[site.id];
    if (!cards || address === null || isUntouched(address)) return;
    const isWanted = on && (await mayBeRead(address));
    await showMarks(tabId, isWanted ? { cards, words: words() } : null);
  }

  /** A script of ours read a page: its marks are shown, once for each document that the browser tells apart. */
  async function seen(tabId: number, page: string | undefined, address: string): Promise<void> {
    if (page !== undefined && told.get(tabId) === page) return;
    if (!(await isOn())) return;
    await showIn(tabId, address, true);
    if (page !== undefined) told.set(tabId, page);
  }

  /** Shows them again in every tab that was read, after something was saved or the switch was moved. */
  async function refresh(): Promise<void> {
    const on = await isOn();
    for (const { tabId, state } of await tabStates.all()) await showIn(tabId, state.url, on);
  }

  /** The site of a page's own list. Throws `no-permission` where nothing is marked. */
  async function askedBy(sender: Sender): Promise<SiteParser> {
    tabOf(sender);
    const url = sender.url ?? '';
    const site = siteAt(url);
    if (!site || isUntouched(url) || !(await isOn()) || !(await mayBeRead(url)))
      throw new JobcairnError('no-permission', 'nothing is marked there');
    return site;
  }

  const statesOf = async (site: SiteParser, ids: readonly string[]) => {
    const known = await services.queries.listStates(ids.map((id) => `${site.id}:${id}`));
    return Object.fromEntries(
      ids.flatMap((id) => {
        const state = known.get(`${site.id}:${id}`);
        return state ? [[id, state]] : [];
      }),
    );
  };

  /** The results of the list in a tab of a site that is not touched; null where there is none. */
  async function listIn(tabId: number): Promise<readonly ListResult[] | null> {
    const { url } = await pageStateOf(tabId);
    const site = siteAt(url);
    const cards = site && listCards[site.id];
    if (!cards || url === null || !isUntouched(url) || !(await isOn())) return null;
    const found = CardsSchema.safeParse(await readCards(tabId, cards));
    const results = new Map(found.data?.map((card) => [card.id, resultOf(site, card, url)]));
    return results.size === 0 ? null : [...results.values()].slice(0, MOST_SHOWN);
  }

  const handlers: Pick<Handlers, 'list.states' | 'tab.list'> = {
    'list.states': async ({ ids }, sender) => ({ states: await statesOf(await askedBy(sender), ids) }),
    'tab.list': async ({ tabId }) => ({ results: await listIn(tabId) }),
  };

  return { seen, refresh, handlers, forget: (tabId: number): void => void told.delete(tabId) };
}

/** What a list says of an employer and a place stands after the title. */
const MOST_SAID = 2;

/** One result, with its own page where its site is asked for a posting by that id. */
function resultOf(site: SiteParser, { id, title, pieces }: SeenCard, list: string): ListResult {
  const others = [...new Set(pieces)].filter((piece) => !piece.startsWith(title) && !title.startsWith(piece));
  const url = site.locate(new URL(`/jobs/view/${id}/`, list))?.canonicalUrl ?? list;
  return { key: `${site.id}:${id}`, title, says: others.slice(0, MOST_SAID).join(' · '), url };
}
