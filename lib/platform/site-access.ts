import { browser } from './browser';

/** The script that reads pages of known sites; on a site that the user allowed it asks for the whole reader. */
const SCRIPT_ID = 'always';
const READER = 'content-scripts/posting.js';

/** One host, named in full, over https: what "Always read this site" asks for. Whole domains and "all sites" are not ours to take up. */
const ONE_HOST = /^https:\/\/[^*/]+\/\*$/;

const originOf = (host: string): string => `https://${host}/*`;
const hostIn = (origin: string): string => origin.slice('https://'.length, -2);

/** The host that could be always read; undefined for addresses that no permission is asked for. */
export function askableHost(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, host, port } = new URL(url);
  return protocol === 'https:' && port === '' ? host : undefined;
}

/** Hosts that the user allowed one by one. */
export async function allowedHosts(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => ONE_HOST.test(origin)).map(hostIn);
}

/** May a script of ours read a page at this address? One that still runs in an open page after the permission was given back may not. */
export async function mayBeRead(url: string): Promise<boolean> {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) && browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks the user for this host. Call it in the turn of a click. False: they refused. */
export const allowHost = (host: string): Promise<boolean> => browser.permissions.request({ origins: [originOf(host)] });

/** Gives the permission back. */
export const disallowHost = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(host)] });

/** Calls `changed` when the user allowed a site or took it back, here or in the browser's own settings. Returns how to stop listening. */
export function onAccessChange(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}

/** Calls `work` with what was taken back, as match patterns. */
export const onAccessTaken = (work: (origins: readonly string[]) => void): void =>
  browser.permissions.onRemoved.addListener(({ origins = [] }) => work(origins));

/**
 * Makes the browser run our script on exactly these hosts, and at once in their open pages where it does not run yet. Gives how
 * many pages those were.
 */
export async function readOn(hosts: readonly string[]): Promise<number> {
  const matches = hosts.map(originOf);
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  const before = new Set(registered?.matches ?? []);
  if (before.size === matches.length && matches.every((match) => before.has(match))) return 0;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return 0;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT_ID, js: [READER], matches, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  const fresh = matches.filter((match) => !before.has(match));
  const tabs = fresh.length === 0 ? [] : await browser.tabs.query({ url: fresh });
  const ran = await Promise.allSettled(
    tabs.map(({ id = -1 }) => browser.scripting.executeScript({ target: { tabId: id }, files: [`/${READER}`] })),
  );
  return ran.filter(({ status }) => status === 'fulfilled').length;
}
