import { hostMatches } from '../../lib/reading/identity';
import type { PostingReading, Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

/**
 * May a page at this address speak for this posting? A known site's id must be what its own parser sees in the address, or,
 * on its lists whose address does not say what their pane shows, in the posting's own.
 */
export function speaksFor(reading: PostingReading): boolean {
  const site = sites.find(({ id }) => id === reading.site);
  if (!site) return reading.site === hostOf(reading.url);
  const url = new URL(reading.url);
  if (site.locate(url) || !site.opened) return site.locate(url)?.id === reading.id;
  const own = new URL(reading.canonicalUrl);
  return own.hostname === url.hostname && hostMatches(site.matches, url) && site.locate(own)?.id === reading.id;
}

/**
 * The small reader in the page knows nothing but its sites. Where one of them was redesigned, or a host that we may read
 * has no rules of its own yet, the whole reader is worth its weight; not on a page that is no posting by its address.
 */
export function needsWholeReader(reading: Reading): boolean {
  if (reading.kind === 'posting' || reading.reason === 'stale') return false;
  const site = sites.find(({ id }) => id === reading.site);
  return site === undefined || site.locate(new URL(reading.url)) !== undefined;
}

/** The first known site's posting among these addresses: companies show their job board in a frame. */
export function boardIn(addresses: readonly string[]): { readonly site: string; readonly url: string } | undefined {
  for (const address of addresses) {
    if (!URL.canParse(address)) continue;
    const url = new URL(address);
    const site = sites.find(({ matches }) => hostMatches(matches, url));
    const located = site?.locate(url);
    if (site && located) return { site: site.name, url: located.canonicalUrl };
  }
  return undefined;
}
