import type { SiteParser } from '../reading/types';

/** Job boards, for the whole reader. */
export const boards: readonly SiteParser[] = [];
