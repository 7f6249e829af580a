import { hostMatches, webUrl } from './identity';
import { readPage } from './index';
import { bareAddress, createWriter } from './sanitise';
import type { SiteParser } from './types';

const HEAD = 'meta[property^="og:"], meta[name^="twitter:"], meta[itemprop]';
/** Addresses in the head may carry what addresses carry. */
const NO_ADDRESS = /url|image|video/i;

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** The posting's subtree where its site names one, else the body. */
function rootOf(document: Document, url: URL, site: SiteParser | undefined): Element {
  const body = document.body ?? document.documentElement;
  return (site?.locate(url) && quietly(() => site.root?.({ document, url }))) || body;
}

/** JSON that no comment ends in. */
const inComment = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>]|-(?=-)/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The page as a fixture for a test, to be attached to a report that it is read wrong: its address without secrets, how each field was
 * found, and the posting's markup without scripts, styles, comments, what was typed, and people. At most 300 kB.
 * `day`: when it was captured. Never throws on page content.
 */
export function reportOf(document: Document, address: string, sites: readonly SiteParser[], day: string): string {
  const url = webUrl(address) ?? new URL('https://unknown.invalid/');
  const site = sites.find(({ matches }) => hostMatches(matches, url));
  const root = rootOf(document, url, site);
  const reading = readPage(document, address, sites, { anyPage: true });
  const writer = createWriter(root, url.href);
  const about = {
    url: bareAddress(url.href, url.href),
    captured: day,
    ...(reading.kind === 'posting' ? { site: reading.site, via: reading.via } : { reason: reading.reason }),
  };
  const around: Element[] = [];
  for (let up = root.parentElement; up && up !== document.documentElement; up = up.parentElement) around.unshift(up);

  writer.write(root);
  const metas = [...document.querySelectorAll(HEAD)]
    .filter((meta) => !NO_ADDRESS.test(`${meta.getAttribute('property')} ${meta.getAttribute('name')}`))
    .slice(0, 30);
  const title = writer.said((document.title ?? '').slice(0, 300)).replace(/[&<>]/g, ' ');
  const language = /^[\w-]{2,20}$/.exec(document.documentElement.getAttribute('lang') ?? '')?.[0];
  return [
    `<!-- page: ${inComment(about)} -->`,
    '<!doctype html>',
    `<html${language ? ` lang="${language}"` : ''}><head><title>${title}</title>${metas.map(writer.tag).join('')}</head>`,
    ...around.map(writer.tag),
    root.localName === 'body' || around.length > 0 ? writer.html() : `<body>${writer.html()}</body>`,
    ...around.map(({ localName }) => `</${localName}>`).reverse(),
    '</html>',
    '',
  ].join('\n');
}
