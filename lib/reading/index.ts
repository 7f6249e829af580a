import { type ReadOptions, readWith } from './engine';
import { locateAny } from './identity';
import { fromMetadata } from './metadata';
import { withOpened } from './opened';
import { plausibleAnywhere } from './own-names';
import { structuredPosting } from './structured';
import type { Reading, SiteParser } from './types';
import { judge } from './verdict';
import { readVisible } from './visible';

export type { ReadOptions } from './engine';

const general = {
  plausible: plausibleAnywhere,
  locate: locateAny,
  structured: structuredPosting,
  layers: [fromMetadata, readVisible],
  judge,
};

/**
 * Reads the one posting of a page, on any site: the site's own rules, then schema.org, metadata and visible structure,
 * field by field; the first plausible value wins. Never throws, changes nothing on the page, fetches nothing.
 */
export const readPage = (
  document: Document,
  url: string,
  sites: readonly SiteParser[],
  options: ReadOptions = {},
): Reading => readWith(general, document, url, withOpened(sites, document, url), options);
