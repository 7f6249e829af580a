import type { SiteParser } from '../reading/types';

/** Systems behind career pages, for the whole reader. */
export const systems: readonly SiteParser[] = [];
