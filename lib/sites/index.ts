import type { SiteParser } from '../reading/types';
import { boards } from './boards';
import { inPageSites } from './in-page';
import { systems } from './systems';

/** All site parsers. The first whose host matches reads the page. */
export const sites: readonly SiteParser[] = [...inPageSites, ...boards, ...systems];
