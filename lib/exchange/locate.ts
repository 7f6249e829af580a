import { hostMatches, locateAny, webUrl } from '../reading/identity';
import type { Located } from '../reading/types';
import { sites } from '../sites';

/** What a posting's address says of it, as if its page were looked at: a later sight of the page finds the posting again. Undefined: no web address. */
export function locate(address: string): (Located & { readonly site: string; readonly url: string }) | undefined {
  const url = webUrl(/^[\w.-]+\.\w{2,}\//.test(address) ? `https://${address}` : address);
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  for (const site of sites) {
    const located = hostMatches(site.matches, url) ? quietly(() => site.locate(url)) : undefined;
    if (located !== undefined) return { ...located, site: site.id, url: url.href };
  }
  return { ...locateAny(url), url: url.href };
}

/** An address that a site's rule stumbles over is one that it does not know. */
function quietly<T>(locate: () => T): T | undefined {
  try {
    return locate();
  } catch {
    return undefined;
  }
}
