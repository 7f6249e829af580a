import { type ReadOptions, readWith } from './engine';
import { locateAny, webUrl } from './identity';
import { fromMetadata } from './metadata';
import { withOpened } from './opened';
import { plausibleAnywhere } from './own-names';
import { structuredPosting } from './structured';
import type { Reading, SiteParser } from './types';
import { judge, reasonOf } from './verdict';
import { readVisible } from './visible';

export type { ReadOptions } from './engine';

const general = {
  plausible: plausibleAnywhere,
  locate: locateAny,
  structured: structuredPosting,
  layers: [fromMetadata, readVisible],
  judge,
  reasonOf,
};

/** The sites that may be meant, most others left out at a glance: comparing hosts in earnest takes longer than many a page. */
function near(sites: readonly SiteParser[], address: string): readonly SiteParser[] {
  const domain = webUrl(address)?.hostname.split('.').slice(-2).join('.') ?? '';
  return sites.filter(({ matches }) => matches.some((pattern) => pattern.includes(domain)));
}

/**
 * Reads the one posting of a page, on any site: the site's own rules, then schema.org, metadata and visible structure,
 * field by field; the first plausible value wins. Never throws, changes nothing on the page, fetches nothing.
 */
export const readPage = (
  document: Document,
  url: string,
  sites: readonly SiteParser[],
  options: ReadOptions = {},
): Reading => readWith(general, document, url, withOpened(near(sites, url), document, url), options);
