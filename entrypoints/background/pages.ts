import { outcomeOf, type ReadOutcome } from '../../lib/app/site-counts';
import { JobcairnError } from '../../lib/errors';
import { logError } from '../../lib/log';
import type { Clicked, PageState } from '../../lib/messaging/protocol';
import { ReadingSchema } from '../../lib/messaging/schemas';
import { mayBeRead } from '../../lib/platform/site-access';
import { tabStates } from '../../lib/platform/tab-states';
import { framesOf, pageStateOf, readTab, reportTab } from '../../lib/platform/tabs';
import { hostMatches } from '../../lib/reading/identity';
import { MAX_FIXTURE } from '../../lib/reading/sanitise';
import type { Reading } from '../../lib/reading/types';
import type { Services } from '../../lib/services';
import { sites } from '../../lib/sites';
import { understand } from '../../lib/understanding';
import { createBelief } from './belief';
import { createOldText } from './old-text';
import { boardIn, needsWholeReader, speaksFor } from './readings';
import { isFromTheStart } from './senders';
import { createShown } from './shown';

/** What the background knows of the pages in the tabs, and the badges that show it. */
export function createPages(services: Services) {
  /** The newest reading of each tab: while an older one was being stored, the page may have moved on. */
  const newest = new Map<number, Reading>();
  const shown = createShown(services);
  const oldText = createOldText();
  const belief = createBelief(services.now);

  /** How the page in each tab counts so far: a page that renders late is read again, and counts once. */
  const counted = new Map<number, { readonly url: string; readonly outcome: ReadOutcome }>();

  /** Counts how a page of a known site, or of one that the user allowed, was read, once for each visit. */
  async function count(tabId: number, reading: Reading): Promise<void> {
    const site = sites.find(({ id }) => id === reading.site);
    const id = site?.id ?? (reading.kind === 'posting' && (await mayBeRead(reading.url)) ? reading.site : undefined);
    const is = outcomeOf(reading, site?.locate(new URL(reading.url)) !== undefined);
    if (id === undefined || !is) return;
    const before = counted.get(tabId);
    const was = before?.url === reading.url ? before.outcome : null;
    // A worker that was stopped meanwhile remembers what it stored, not how it counted.
    const isKnown = was === null && (await tabStates.get(tabId))?.url === reading.url;
    counted.set(tabId, { url: reading.url, outcome: is });
    if (was !== is && !isKnown) await services.countReading({ site: id, was, is });
  }

  /**
   * Takes in what was read in a tab: what of it may be believed, and the rest after a while, if the page still says it then.
   * `isRead`: by a script of ours that runs there.
   */
  async function take(tabId: number, read: Reading, isRead = false): Promise<PageState> {
    newest.set(tabId, read);
    const isNewest = () => newest.get(tabId) === read;
    const { reading, againMs } = await belief.sift(tabId, read, isNewest);
    if (againMs !== null)
      setTimeout(() => {
        if (isNewest()) take(tabId, read, isRead).catch((thrown) => logError('a part that came late', thrown));
      }, againMs);
    return reading ? believe(tabId, reading, isRead, isNewest) : pageStateOf(tabId);
  }

  /** Stores the posting, remembers the state, shows it. */
  async function believe(
    tabId: number,
    reading: Reading,
    isRead: boolean,
    isNewest: () => boolean,
  ): Promise<PageState> {
    const state = await stateOf(tabId, reading);
    // What is none may still become one: it counts once the whole reader has seen it.
    if (reading.kind === 'posting') await count(tabId, reading);
    if (!isNewest()) return state;
    const before = await tabStates.get(tabId);
    await tabStates.set(tabId, state);
    if (before?.url !== state.url) await tabStates.setChange(tabId, null);
    await shown.show(tabId, state, isRead);
    return state;
  }

  /** Takes in what a script of ours read in a page; where that found nothing and it is worth it, the whole reader reads again. */
  async function takeIn(tabId: number, page: string | undefined, reading: Reading, settled: boolean): Promise<void> {
    belief.inPage(tabId, page);
    const isWorthIt = settled || !isFromTheStart(reading.url);
    if (isWorthIt && needsWholeReader(reading)) await read(tabId, false, true);
    else await take(tabId, reading, true);
  }

  async function stateOf(tabId: number, reading: Reading): Promise<PageState> {
    if (reading.kind === 'none') {
      const embedded = isFromTheStart(reading.url) ? undefined : boardIn(await framesOf(tabId));
      return { kind: 'none', url: reading.url, reason: reading.reason, ...(embedded ? { embedded } : {}) };
    }
    if (!speaksFor(reading)) throw new JobcairnError('invalid', `${reading.site} is not what stands at this address`);
    const posting = await services.seePosting(understand(reading, { now: services.now() }), reading.page);
    return { kind: 'posting', url: reading.url, key: posting.key, page: reading.page };
  }

  /** Reads the page in the tab now. */
  async function read(tabId: number, force: boolean, isRead = false): Promise<PageState> {
    const reading = ReadingSchema.safeParse(await readTab(tabId, force));
    if (!reading.success) throw new JobcairnError('invalid', 'the reader gave no reading', { cause: reading.error });
    const read = reading.data as Reading;
    if (read.kind === 'none') await count(tabId, read);
    const isUnknown = read.kind === 'posting' && !sites.some(({ id }) => id === read.site);
    if (isRead && isUnknown && oldText.isOld(tabId, read))
      return take(tabId, { kind: 'none', site: null, url: read.url, reason: 'stale' }, isRead);
    return take(tabId, read, isRead);
  }

  /** The page in the tab as a fixture. Throws `invalid` where the page gave something else. */
  async function report(tabId: number): Promise<{ readonly html: string }> {
    const html = await reportTab(tabId);
    if (typeof html !== 'string' || html.length > MAX_FIXTURE) throw new JobcairnError('invalid', 'no fixture came');
    return { html };
  }

  /** Saves the posting in the tab, reading it first where that has not been done. Throws `not-a-posting`. */
  async function save(tabId: number): Promise<void> {
    const known = await pageStateOf(tabId);
    const now = known.kind === 'posting' ? known : await read(tabId, false);
    if (now.kind !== 'posting') throw new JobcairnError('not-a-posting', 'there is no posting in this tab');
    await services.savePosting({ key: now.key });
  }

  /** The posting that was clicked on, when the tab still shows it. Throws `conflict` when it shows another one by now. */
  async function clickedIn(tabId: number, { key, url }: Clicked): Promise<PageState & { readonly kind: 'posting' }> {
    const now = await pageStateOf(tabId);
    if (now.kind !== 'posting' || now.key !== key || now.url !== url)
      throw new JobcairnError('conflict', 'the page shows another posting by now');
    return now;
  }

  /** Saves what was clicked on in the page. */
  async function saveClicked(tabId: number, clicked: Clicked): Promise<void> {
    const now = await clickedIn(tabId, clicked);
    const { change } = await services.savePosting({ key: now.key });
    if (change !== null) await tabStates.setChange(tabId, change.id);
    // A tab that was closed meanwhile has nothing to take back.
    if ((await tabStates.get(tabId)) === undefined) return tabStates.setChange(tabId, null);
    await shown.show(tabId, now, true);
  }

  /** Takes back what the last click in the page did. Throws `not-found` when that is not known any more. */
  async function undoClicked(tabId: number, clicked: Clicked): Promise<void> {
    const now = await clickedIn(tabId, clicked);
    const changeId = await tabStates.changeOf(tabId);
    if (changeId === undefined) throw new JobcairnError('not-found', 'nothing to take back in this tab');
    await tabStates.setChange(tabId, null);
    await services.undo({ changeId });
    await shown.show(tabId, now, true);
  }

  /** Shows each tab's badge and chip again, after something was saved or the profile changed. */
  async function refreshShown(): Promise<void> {
    for (const { tabId } of await tabStates.all()) {
      const now = await pageStateOf(tabId);
      if (now.kind === 'posting') await shown.show(tabId, now, false);
    }
  }

  /** The tab was closed. */
  async function forget(tabId: number): Promise<void> {
    newest.delete(tabId);
    counted.delete(tabId);
    oldText.forget(tabId);
    belief.forget(tabId);
    await tabStates.forget(tabId);
  }

  /** Pages of these sites, as match patterns, may not be read any more: what is shown of them goes, and they are unread again. */
  async function leave(origins: readonly string[]): Promise<void> {
    for (const { tabId, state: known } of await tabStates.all()) {
      if (known.url === null || !URL.canParse(known.url) || !hostMatches(origins, new URL(known.url))) continue;
      await forget(tabId);
      await shown.clear(tabId);
    }
  }

  return { takeIn, read, report, save, saveClicked, undoClicked, refreshShown, leave, forget };
}

export type Pages = ReturnType<typeof createPages>;
