import { hostMatches, locateAny, webUrl } from '../reading/identity';
import type { Located, SiteParser } from '../reading/types';
import { sites } from '../sites';

type Place = Located & { readonly site: string; readonly url: string };

/** What a posting's address says of it, as if its page were looked at: a later sight of the page finds the posting again. Undefined: no web address. */
export type Locate = (address: string) => Place | undefined;

/** Remembers which sites a host belongs to: ten thousand rows name a few hosts. */
export function createLocate(): Locate {
  const byHost = new Map<string, readonly SiteParser[]>();
  const sitesAt = (url: URL): readonly SiteParser[] => {
    const known = byHost.get(url.hostname) ?? sites.filter(({ matches }) => hostMatches(matches, url));
    byHost.set(url.hostname, known);
    return known;
  };
  return (address) => {
    const url = webUrl(/^[\w.-]+\.\w{2,}\//.test(address) ? `https://${address}` : address);
    if (url === undefined || url.username !== '' || url.password !== '') return undefined;
    for (const site of sitesAt(url)) {
      const located = quietly(() => site.locate(url));
      if (located !== undefined) return { ...located, site: site.id, url: url.href };
    }
    return { ...locateAny(url), url: url.href };
  };
}

/** An address that a site's rule stumbles over is one that it does not know. */
function quietly<T>(locate: () => T): T | undefined {
  try {
    return locate();
  } catch {
    return undefined;
  }
}
