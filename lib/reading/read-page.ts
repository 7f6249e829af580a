import { judge, readVisible } from './generic-layers';
import { canonicalOf, hostMatches, locateAny, siteOf, stepOf, webUrl } from './identity';
import { fromMetadata } from './metadata';
import { plausible } from './plausible';
import { type Structured, structuredPostings } from './schema-org';
import { fold } from './text';
import type { NoPostingReason, Page, RawField, RawPosting, Reading, Rule, SiteParser } from './types';

export interface ReadOptions {
  /** Try the general layers also where a known site says that this address is no posting. */
  readonly anyPage?: boolean;
  /** The user says that this is a posting: a title is enough. */
  readonly force?: boolean;
}

/** No real posting page has come near these; past them a page is not read at all. */
const MAX_ELEMENTS = 150_000;
const MAX_TEXT = 10_000_000;

type Found = Partial<Record<RawField, { readonly value: string; readonly via: string }>>;

const FIELDS = Object.keys(plausible) as readonly RawField[];

/** Fills what is still missing, field by field; a value that is not plausible leaves its field to the next layer. */
function complete(
  found: Found,
  url: URL,
  layer: (field: RawField) => Iterable<{ readonly value: string | undefined; readonly via: string }>,
): void {
  for (const field of FIELDS) {
    if (found[field]) continue;
    for (const { value, via } of layer(field)) {
      const kept = value && plausible[field](value, url);
      if (!kept) continue;
      found[field] = { value: kept, via: via.slice(0, 300) };
      break;
    }
  }
}

/** A site's rules in their order. A rule that throws says nothing. */
function* ruled(rules: readonly Rule[] | undefined, page: Page) {
  for (const rule of rules ?? []) {
    try {
      yield { value: rule(page), via: rule.via };
    } catch {
      // A redesign may break a rule; its field is then not stated that way.
    }
  }
}

const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** The one structured posting that is this page's; `several` where the page holds many and its address picks none. */
function pick(all: readonly Structured[], id: string, url: URL): Structured | 'several' | undefined {
  const byTitle = new Map(all.map((one) => [`${fold(one.fields.title ?? '')} ${one.fields.location}`, one]));
  if (byTitle.size < 2) return all[0];
  const here = canonicalOf(url);
  const mine = all.filter(({ marks }) =>
    marks.some((mark) => mark && (mark === id || webUrl(mark, url)?.pathname === new URL(here).pathname)),
  );
  return mine.length > 0 && mine.length < all.length ? mine[0] : 'several';
}

/** Does structured data speak of the posting that the page shows? In a single-page application it may be the last one's. */
const agrees = (structured: Structured, shown: string | undefined): boolean => {
  const [a, b] = [fold(structured.fields.title ?? ''), fold(shown ?? '')];
  return !b || a.includes(b) || b.includes(a);
};

const tooLarge = (document: Document): boolean =>
  document.getElementsByTagName('*').length > MAX_ELEMENTS ||
  (document.documentElement?.textContent ?? '').length > MAX_TEXT;

/**
 * Reads the one posting of a page: the site's own rules, then schema.org, metadata and visible structure, field by field.
 * Never throws, changes nothing on the page, fetches nothing.
 */
export function readPage(
  document: Document,
  address: string,
  sites: readonly SiteParser[],
  options: ReadOptions = {},
): Reading {
  const url = webUrl(address);
  const site = url && sites.find((one) => hostMatches(one.matches, url));
  const none = (reason: NoPostingReason): Reading => ({ kind: 'none', site: site?.id ?? null, url: address, reason });
  if (!url) return none('no-posting');
  try {
    if (tooLarge(document)) return none('too-large');
    return read(document, url, site, options, none);
  } catch {
    return none('no-posting');
  }
}

function read(
  document: Document,
  url: URL,
  site: SiteParser | undefined,
  options: ReadOptions,
  none: (reason: NoPostingReason) => Reading,
): Reading {
  // A parser less able than a browser's may leave the body empty and its content beside it.
  const body = document.body?.firstElementChild ? document.body : document.documentElement;
  const whole: Page = { document, url, root: body };
  const verdict = (structured: boolean, isSite: boolean, found: Found, page = whole) =>
    judge(page, {
      structured,
      site: isSite,
      fields: Object.fromEntries(FIELDS.flatMap((field) => (found[field] ? [[field, found[field].value]] : []))),
    });
  const why = (fallback: NoPostingReason, only?: readonly NoPostingReason[]): Reading => {
    const said = quietly(() => verdict(false, false, {}));
    return none(said?.kind === 'none' && (!only || only.includes(said.reason)) ? said.reason : fallback);
  };

  const located = site?.locate(url);
  if (site && !located && !options.anyPage && !options.force) return why('no-posting');
  let root: Element = body;
  if (site && located) {
    const rooted = site.root ? quietly(() => site.root?.(whole)) : body;
    if (!rooted || (site.ready && !document.querySelector(site.ready)))
      return why('not-ready', ['sign-in', 'blocked', 'gone']);
    root = rooted;
  }
  const page: Page = { document, url, root };
  const where = located ?? locateAny(url);
  const shown = located && quietly(() => site?.shownId?.(page));
  if (shown && shown !== where.id) return none('stale');

  const found: Found = {};
  if (site && located) complete(found, url, (field) => ruled(site.rules[field], page));
  const bySite = !!found.title;
  const structured = quietly(() => pick(structuredPostings(document), where.id, url));
  const data =
    structured && structured !== 'several' && agrees(structured, found.title?.value) ? structured : undefined;
  if (data) complete(found, url, (field) => [{ value: data.fields[field], via: `${data.via}(${field})` }]);
  if (structured === 'several' && !bySite && !options.force) return none('listing');
  const hasData = !!data;
  const layers = located ? [readVisible] : [fromMetadata, readVisible];
  for (const layer of layers) {
    const said = quietly(() => layer(page));
    if (said) complete(found, url, (field) => (said[field] ? [said[field]] : []));
  }

  const said = quietly(() => verdict(hasData, bySite, found, page));
  if (said?.kind === 'none' && !options.force) return none(said.reason);
  const { title } = found;
  if (!title) return located ? why('not-ready', ['sign-in', 'blocked', 'gone']) : none('no-posting');

  const raw = Object.fromEntries(FIELDS.map((field) => [field, found[field]?.value ?? null])) as unknown as RawPosting;
  const step = stepOf(url);
  return {
    kind: 'posting',
    page: step !== 'posting' ? step : said?.kind === 'posting' ? said.page : 'posting',
    site: located && site ? site.id : siteOf(url),
    id: where.id,
    url: url.href,
    canonicalUrl: where.canonicalUrl,
    language: root.closest('[lang]')?.getAttribute('lang') || null,
    raw,
    via: Object.fromEntries(FIELDS.flatMap((field) => (found[field] ? [[field, found[field].via]] : []))),
  };
}
