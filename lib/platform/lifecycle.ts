import type { Sender } from '../messaging/router';
import { browser } from './browser';

/** Calls `work` when Jobcairn was installed for the first time (`isNew`) or updated. */
export const onInstalled = (work: (isNew: boolean) => void): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => work(reason === 'install'));

/** Calls `work` when the browser has started. */
export const onStartup = (work: () => void): void => browser.runtime.onStartup.addListener(work);

/** Who we are, as the browser says in each message's sender. */
export const identity = () => ({
  extensionId: browser.runtime.id,
  extensionOrigin: browser.runtime.getURL(''),
});

/** Passes every message to `route`; a promise it gives is the answer. */
export const onMessage = (route: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void =>
  browser.runtime.onMessage.addListener(route);
