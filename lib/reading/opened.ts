import { hostMatches, webUrl } from './identity';
import { rule } from './rules';
import type { RawField, Rule, SiteParser } from './types';

/** Structured data beside a list is not the open posting's. */
const inPage = (rules: SiteParser['rules']): SiteParser['rules'] =>
  Object.fromEntries(
    (Object.entries(rules) as [RawField, readonly Rule[]][]).map(([field, ways]) => [
      field,
      ways.filter(({ via }) => !via.startsWith('json-ld')),
    ]),
  );

/** The site as it reads a list in whose pane one posting is open; unchanged where the address says which, or none is open. */
function asOpened(site: SiteParser, document: Document, url: URL): SiteParser {
  if (!site.opened || !hostMatches(site.matches, url) || site.locate(url)) return site;
  const opened = site.opened({ document, url });
  return opened
    ? {
        ...site,
        rules: inPage(site.rules),
        locate: () => opened,
        root: () => opened.root,
        shownId: rule('what the pane says', () => (opened.isShown ? opened.id : 'another')),
      }
    : site;
}

/** The sites as they read this page, a pane without an address of its own included. Never throws. */
export function withOpened(sites: readonly SiteParser[], document: Document, address: string): readonly SiteParser[] {
  const url = webUrl(address);
  if (!url) return sites;
  return sites.map((site) => {
    try {
      return asOpened(site, document, url);
    } catch {
      return site;
    }
  });
}
