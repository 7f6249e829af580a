import type { NoPostingReason } from '../../lib/reading/types';

/** Reading again may find it: the page was not finished. */
export const MAY_STILL_COME: ReadonlySet<NoPostingReason> = new Set(['not-ready', 'stale', 'empty']);
