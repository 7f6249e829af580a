import { browser } from './browser';

/** The tab that this popup speaks of: named in its address (`popup.html?tab=12`), else the one in front. */
export async function tabOfPopup(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Opens a web address in a new tab; a `mailto:` goes to the mail program without leaving this page. */
export async function openUrl(url: string): Promise<void> {
  if (url.startsWith('mailto:')) location.assign(url);
  else await browser.tabs.create({ url });
}

/** Goes to a web address in a tab. */
export async function goTo(tabId: number, url: string): Promise<void> {
  await browser.tabs.update(tabId, { url });
}

/** Closes the popup; does nothing where this page is a tab. */
export async function closePopup(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab === undefined) window.close();
}

/** Hands the user a file. */
export function download(file: {
  readonly name: string;
  readonly text: string | Uint8Array<ArrayBuffer> | Blob;
  readonly type: string;
}): void {
  const url = URL.createObjectURL(new Blob([file.text], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  // The browser has its own hold on the file by the time this runs.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Asks the browser not to throw our data away when the disk runs low. */
export const persistData = async (): Promise<void> => {
  await navigator.storage?.persist?.();
};
