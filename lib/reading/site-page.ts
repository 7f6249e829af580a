import { readWith } from './engine';
import type { Reading, SiteParser } from './types';

/**
 * Reads a posting page of a known site by that site's own rules alone: a quarter of the code of `readPage`, for the script
 * that runs in other people's pages. An address that no parser locates gives `no-posting`; then, or where a redesign broke
 * the rules, the whole reader can be asked.
 */
export const readSitePage = (document: Document, url: string, sites: readonly SiteParser[]): Reading =>
  readWith(undefined, document, url, sites);
