import type { ListCards } from '../reading/cards';

/**
 * What the whole reader is asked for. `read-anyway`: the user says that it is a posting, so no verdict stands in the way; `report`: the
 * page as a fixture, because it was read wrong.
 */
export type ReaderTask = 'read' | 'read-anyway' | 'report';

declare global {
  /** Stands in the extension's own world of a page once `reader.js` was injected there. */
  var jobcairnReader: ((task: ReaderTask) => unknown) | undefined;
  /** The same of `cards.js`. */
  var jobcairnCards: ((cards: ListCards) => unknown) | undefined;
}
