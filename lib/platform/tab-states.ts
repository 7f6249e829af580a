import type { PageState } from '../messaging/protocol';
import { browser } from './browser';

const keyOf = (tabId: number) => `tab:${tabId}`;
const changeKeyOf = (tabId: number) => `change:${tabId}`;

/**
 * What the page in each tab was last read as. Lives as long as the browser session, so it survives a stopped worker;
 * losing it costs one more reading.
 */
export const tabStates = {
  async get(tabId: number): Promise<PageState | undefined> {
    const key = keyOf(tabId);
    const found = await browser.storage.session.get(key);
    return found[key] as PageState | undefined;
  },
  set: (tabId: number, state: PageState): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: state }),
  forget: (tabId: number): Promise<void> => browser.storage.session.remove([keyOf(tabId), changeKeyOf(tabId)]),
  /** Id of the change that the last click in this tab's page made, for as long as it can be taken back there. */
  async changeOf(tabId: number): Promise<string | undefined> {
    const key = changeKeyOf(tabId);
    return (await browser.storage.session.get(key))[key] as string | undefined;
  },
  setChange: (tabId: number, changeId: string | null): Promise<void> =>
    changeId === null
      ? browser.storage.session.remove(changeKeyOf(tabId))
      : browser.storage.session.set({ [changeKeyOf(tabId)]: changeId }),
  /** Calls `changed` whenever another thing is known of this tab's page. Returns how to stop listening. */
  watch(tabId: number, changed: () => void): () => void {
    const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && keyOf(tabId) in changes) changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
  /** The same for every tab. */
  watchAll(changed: () => void): () => void {
    const listener = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'session' && Object.keys(changes).some((key) => key.startsWith('tab:'))) changed();
    };
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  },
  forgetAll: (): Promise<void> => browser.storage.session.clear(),
  async all(): Promise<readonly { readonly tabId: number; readonly state: PageState }[]> {
    const everything = await browser.storage.session.get(null);
    return Object.entries(everything)
      .filter(([key]) => key.startsWith('tab:'))
      .map(([key, state]) => ({ tabId: Number(key.slice(4)), state: state as PageState }));
  },
};
