import { readWith } from './engine';
import { parseSound } from './json-ld';
import { jsonLdPostings } from './schema-org';
import type { Reading, SiteParser } from './types';

/**
 * Reads a posting page of a known site by the site's own rules and its JSON-LD: a fifth of the code of `readPage`, for
 * the script that runs in other people's pages. An address that no parser locates gives `no-posting`.
 */
export const readSitePage = (document: Document, url: string, sites: readonly SiteParser[]): Reading =>
  readWith({ structured: (page) => jsonLdPostings(page, parseSound) }, document, url, sites);
