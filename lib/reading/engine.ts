import { hostMatches, stepOf, webUrl } from './identity';
import { plausible } from './plausible';
import type { Located, NoPostingReason, Page, RawField, Reading, Rule, SiteParser } from './types';

/** Fields with how each was found. */
export type Found = Partial<Record<RawField, { readonly value: string; readonly via: string }>>;

export interface Evidence {
  /** Exactly one posting stands in structured data. */
  readonly structured: boolean;
  /** What is read of the page; it is read when this is first asked for, and many a page is none without it. */
  fields(): Readonly<Partial<Record<RawField, string>>>;
}

export type Verdict =
  | { readonly kind: 'posting'; readonly page: 'posting' | 'form' | 'confirmation' }
  | { readonly kind: 'none'; readonly reason: NoPostingReason };

/** What reads pages that no site parser knows, and completes what one leaves unsaid. */
export interface General {
  readonly plausible: typeof plausible;
  locate(url: URL): Located & { readonly site: string };
  /** The page's posting in structured data: the one with this id, address and title (where it is known); `several`: none of many. */
  structured(document: Document, where: Located, url: URL, title?: string): Readonly<Found> | 'several' | undefined;
  readonly layers: readonly ((page: Page) => Readonly<Found>)[];
  judge(page: Page, evidence: Evidence): Verdict;
  /** Why a known site's page is none, where it says so itself. */
  reasonOf(page: Page): NoPostingReason | undefined;
}

export interface ReadOptions {
  /** Try the general layers also on an address that a known site does not locate; where its pages show several postings, never. */
  readonly anyPage?: boolean;
  /** The user says that this is a posting: a title is enough. */
  readonly force?: boolean;
}

/** No real posting page has come near it; past it a page is not read at all. Text is bounded where it is read. */
const MAX_ELEMENTS = 150_000;

/** A description in structured data whose HTML is shorter than this gives way to the one on the page. */
const TEASER = 300;

const FIELDS = Object.keys(plausible) as readonly RawField[];

/** The work's answer; undefined where it throws: a page may break any of our expectations. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

type Said = { readonly value: string | undefined; readonly via: string };

/** Fills what is still missing; a value that is not plausible leaves its field to the next way, then to the next layer. */
function complete(
  found: Found,
  url: URL,
  keep: typeof plausible,
  say: (field: RawField) => Said | readonly Rule[] | undefined,
  page?: Page,
): void {
  for (const field of FIELDS) {
    const ways = found[field] ? [] : [say(field) ?? []].flat();
    for (const way of ways) {
      const value = typeof way === 'function' ? page && quietly(() => way(page)) : way.value;
      const kept = value && keep[field](value, url);
      if (!kept) continue;
      found[field] = { value: kept, via: way.via.slice(0, 300) };
      break;
    }
  }
}

const valuesOf = (found: Found): Partial<Record<RawField, string>> =>
  Object.fromEntries(FIELDS.flatMap((field) => (found[field] ? [[field, found[field].value]] : [])));

/**
 * Reads the one posting of a page: the site's own rules, then, field by field, what `general` brings.
 * Never throws, changes nothing on the page, fetches nothing.
 */
export function readWith(
  general: General | undefined,
  document: Document,
  address: string,
  sites: readonly SiteParser[],
  { anyPage, force }: ReadOptions = {},
): Reading {
  const url = webUrl(address);
  // Two sites may share a host, as Google's search and its careers do: the one that knows the address reads it.
  const hosts = url ? sites.filter((one) => hostMatches(one.matches, url)) : [];
  const site = hosts.find((one) => url && quietly(() => one.locate(url))) ?? hosts[0];
  const keep = general?.plausible ?? plausible;
  const none = (reason: NoPostingReason): Extract<Reading, { kind: 'none' }> => ({
    kind: 'none',
    site: site?.id ?? null,
    url: address,
    reason,
  });

  /** Undefined: no posting, and nothing more to say of it. */
  function read(url: URL): Reading | undefined {
    if (document.querySelectorAll('*')[MAX_ELEMENTS]) return none('too-large');
    // A parser less able than a browser's may leave the body empty and its content beside it.
    const body = document.body?.firstElementChild ? document.body : document.documentElement;
    const wholePage: Page = { document, url, root: body };
    /** The general layers' reason, where they give one of `reasons`; else the one at hand. */
    const because = (otherwise: NoPostingReason, reasons = /./): Reading => {
      const said = quietly(() => general?.reasonOf(wholePage)) ?? otherwise;
      return none(reasons.test(said) ? said : otherwise);
    };
    const notReady = () => because('not-ready', /sign-in|blocked|gone|listing/);

    const located = site?.locate(url);
    // Feeds, searches and company pages of a site with panes are full of other postings' parts.
    if (site && !located && !force && (!anyPage || site.root)) return because('no-posting');
    const where = located ? { ...located, site: site?.id ?? '' } : general?.locate(url);
    if (!where) return undefined;
    const root = located && site?.root ? quietly(() => site.root?.(wholePage)) : body;
    if (!root || (located && site?.ready && !document.querySelector(site.ready))) return notReady();
    const page: Page = { document, url, root };
    const shown = located && quietly(() => site?.shownId?.(page));
    const found: Found = {};
    if (located) complete(found, url, keep, (field) => site?.rules[field], page);
    if (shown?.split(' ').some((id) => id && id !== where.id)) return { ...none('stale'), left: valuesOf(found) };
    const bySite = !!found.title;
    const data = quietly(() => general?.structured(document, where, url, found.title?.value));
    if (data === 'several' && !bySite && !force) return none('listing');
    const said = data !== 'several' && data;
    const inData = (field: RawField) => (said && !site?.distrust?.includes(field) ? said[field] : undefined);
    complete(found, url, keep, (field) => {
      const way = inData(field);
      return field === 'descriptionHtml' && (way?.value.length ?? 0) < TEASER ? undefined : way;
    });
    const step = stepOf(url);
    const core = found.title && found.company && (found.descriptionHtml || step !== 'posting');
    const readAll = () => {
      for (const layer of located && core ? [] : (general?.layers ?? [])) {
        const seen = quietly(() => layer(page));
        // A site that names a root shows other postings beside it: what this one is, and whose, its own rules say or nobody.
        const own = (field: RawField) => !located || !site?.root || force || !/^(?:title|company)$/.test(field);
        if (seen) complete(found, url, keep, (field) => (own(field) ? seen[field] : undefined));
      }
      complete(found, url, keep, inData);
      return valuesOf(found);
    };
    let stated: ReturnType<typeof readAll> | undefined;
    const fields = () => (stated ??= readAll());
    const verdict = bySite ? undefined : quietly(() => general?.judge(page, { structured: !!said, fields }));
    if (located || force || verdict?.kind !== 'none') fields();
    if (located && !found.title) return notReady();
    if (verdict?.kind === 'none' && !force) return none(verdict.reason);
    if (!found.title) return undefined;
    return {
      kind: 'posting',
      page: step === 'posting' && verdict?.kind === 'posting' ? verdict.page : step,
      site: where.site,
      id: where.id,
      url: url.href,
      canonicalUrl: where.canonicalUrl,
      language: root.closest('[lang]')?.getAttribute('lang') || null,
      raw: Object.fromEntries(FIELDS.map((field) => [field, found[field]?.value ?? null])) as Record<
        RawField,
        string | null
      >,
      via: Object.fromEntries(FIELDS.flatMap((field) => (found[field] ? [[field, found[field].via]] : []))),
    };
  }

  return (url && quietly(() => read(url))) ?? none('no-posting');
}
