import type { ListCards } from '../reading/cards';
import type { Reading } from '../reading/types';
import { browser } from './browser';

/**
 * What the whole reader is asked for. `read-anyway`: the user says that it is a posting, so no verdict stands in the way; `report`: the
 * page as a fixture, because it was read wrong.
 */
export type ReaderTask = 'read' | 'read-anyway' | 'report';

declare global {
  /** Stands in the extension's own world of a page once `reader.js` was injected there. */
  var jobcairnReader: ((task: ReaderTask, address?: string) => unknown) | undefined;
  /** The same of `cards.js`. */
  var jobcairnCards: ((cards: ListCards) => unknown) | undefined;
}

/** Reads the page of ours that asks, with the reader that is injected into others, as if it stood at `address`. */
export async function readHere(address: string): Promise<Reading> {
  await import(/* @vite-ignore */ browser.runtime.getURL('reader.js'));
  // It comes from our own package and reads our own page: nobody else had a hand in it.
  return globalThis.jobcairnReader?.('read', address) as Reading;
}
