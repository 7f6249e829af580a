import { hostMatches, stepOf, webUrl } from './identity';
import { plausible } from './plausible';
import type { Structured } from './schema-org';
import { fold } from './text';
import type { Located, NoPostingReason, Page, RawField, Reading, Rule, SiteParser } from './types';

/** Fields with how each was found. */
export type Found = Partial<Record<RawField, { readonly value: string; readonly via: string }>>;

export interface Evidence {
  /** Exactly one posting stands in structured data. */
  readonly structured: boolean;
  /** A site parser located this address and read its title. */
  readonly site: boolean;
  readonly fields: Readonly<Partial<Record<RawField, string>>>;
}

export type Verdict =
  | { readonly kind: 'posting'; readonly page: 'posting' | 'form' | 'confirmation' }
  | { readonly kind: 'none'; readonly reason: NoPostingReason };

/** What reads pages that no site parser knows, and completes what one leaves unsaid. */
export interface General {
  locate(url: URL): Located & { readonly site: string };
  readonly layers: readonly ((page: Page) => Readonly<Found>)[];
  judge(page: Page, evidence: Evidence): Verdict;
}

/** How one kind of reader is put together. */
export interface Parts {
  structured(document: Document): readonly Structured[];
  readonly general?: General;
}

export interface ReadOptions {
  /** Try the general layers also where a known site says that this address is no posting. */
  readonly anyPage?: boolean;
  /** The user says that this is a posting: a title is enough. */
  readonly force?: boolean;
}

/** No real posting page has come near these; past them a page is not read at all. */
const MAX_ELEMENTS = 150_000;
const MAX_TEXT = 10_000_000;

const FIELDS = Object.keys(plausible) as readonly RawField[];

/** Decided without building a string: text lengths are summed until the limit. */
function tooLarge(document: Document): boolean {
  if (document.getElementsByTagName('*').length > MAX_ELEMENTS) return true;
  const texts = document.createTreeWalker(document, 4 /* text */);
  let length = 0;
  while (length <= MAX_TEXT && texts.nextNode()) length += (texts.currentNode as Text).length;
  return length > MAX_TEXT;
}

/** The work's answer; undefined where it throws: a page may break any of our expectations. */
const quietly = <T>(work: () => T): T | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

/** A site's rules in their order. */
function* ruled(rules: readonly Rule[] | undefined, page: Page) {
  for (const rule of rules ?? []) yield { value: quietly(() => rule(page)), via: rule.via };
}

/** Fills what is still missing; a value that is not plausible leaves its field to the next way, then to the next layer. */
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

/** The one structured posting that is this page's; `several` where the page holds many and its address picks none. */
function pick(all: readonly Structured[], id: string, url: URL): Structured | 'several' | undefined {
  const titled = all.filter(({ fields }) => fields.title);
  const distinct = new Set(titled.map(({ fields }) => fold(`${fields.title} ${fields.location}`)));
  if (distinct.size < 2) return titled[0];
  const mine = titled.filter(({ marks }) =>
    marks.some((mark) => mark && (mark === id || webUrl(mark, url)?.pathname === url.pathname)),
  );
  return mine.length > 0 && mine.length < titled.length ? mine[0] : 'several';
}

/** Does structured data speak of the posting that the page shows? In a single-page application it may be the last one's. */
const agrees = (structured: Structured, shown: string | undefined): boolean => {
  const [a, b] = [fold(structured.fields.title ?? ''), fold(shown ?? '')];
  return !b || a.includes(b) || b.includes(a);
};

const valuesOf = (found: Found): Partial<Record<RawField, string>> =>
  Object.fromEntries(FIELDS.flatMap((field) => (found[field] ? [[field, found[field].value]] : [])));

/**
 * Reads the one posting of a page: the site's own rules, then structured data, then the general layers, field by field.
 * Never throws, changes nothing on the page, fetches nothing.
 */
export function readWith(
  { structured, general }: Parts,
  document: Document,
  address: string,
  sites: readonly SiteParser[],
  { anyPage, force }: ReadOptions = {},
): Reading {
  const url = webUrl(address);
  const site = url && sites.find((one) => hostMatches(one.matches, url));
  const none = (reason: NoPostingReason): Reading => ({ kind: 'none', site: site?.id ?? null, url: address, reason });

  function read(url: URL): Reading {
    if (tooLarge(document)) return none('too-large');
    // A parser less able than a browser's may leave the body empty and its content beside it.
    const body = document.body?.firstElementChild ? document.body : document.documentElement;
    const wholePage: Page = { document, url, root: body };
    /** The general layers' reason, where they give one of `reasons`; else the one at hand. */
    const because = (otherwise: NoPostingReason, reasons = /./): Reading => {
      const said = quietly(() => general?.judge(wholePage, { structured: false, site: false, fields: {} }));
      return none(said?.kind === 'none' && reasons.test(said.reason) ? said.reason : otherwise);
    };
    const notReady = () => because('not-ready', /sign-in|blocked|gone/);

    const located = site?.locate(url);
    if (site && !located && !anyPage && !force) return because('no-posting');
    const where = located ? { ...located, site: site?.id ?? '' } : general?.locate(url);
    if (!where) return none('no-posting');
    const root = located && site?.root ? quietly(() => site.root?.(wholePage)) : body;
    if (!root || (located && site?.ready && !document.querySelector(site.ready))) return notReady();
    const page: Page = { document, url, root };
    const shown = located && quietly(() => site?.shownId?.(page));
    if (shown && shown !== where.id) return none('stale');

    const found: Found = {};
    if (located) complete(found, url, (field) => ruled(site?.rules[field], page));
    const bySite = !!found.title;
    const picked = quietly(() => pick(structured(document), where.id, url));
    if (picked === 'several' && !bySite && !force) return none('listing');
    const data = picked && picked !== 'several' && agrees(picked, found.title?.value) ? picked : undefined;
    if (data) complete(found, url, (field) => [{ value: data.fields[field], via: `${data.via}(${field})` }]);
    // What a known site's page leaves unsaid is not stated; only where its rules broke is the core made up for.
    const step = stepOf(url);
    const core = found.title && found.company && (found.descriptionHtml || step !== 'posting');
    for (const layer of located && core ? [] : (general?.layers ?? [])) {
      const said = quietly(() => layer(page));
      if (said) complete(found, url, (field) => (said[field] ? [said[field]] : []));
    }

    const evidence = { structured: !!data, site: false, fields: valuesOf(found) };
    const verdict = bySite ? undefined : quietly(() => general?.judge(page, evidence));
    if (located && !found.title) return notReady();
    if (verdict?.kind === 'none' && !force) return none(verdict.reason);
    if (!found.title) return none('no-posting');
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
