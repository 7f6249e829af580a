import type { Located } from './types';

/** Parameters that say where the reader came from, not what the page is. */
const TRACKING =
  /^(?:utm_.*|gh_src|gclid|fbclid|msclkid|mc_[ce]id|ref|refid|referrer|referer|source|src|trk|trackingid|lever-.*|from|sid|session.*|_ga|gad_source|jobboard|jz_source|li_fat_id|in_iframe|s_cid|recommended.*|position|pagenum|original_?referer|[dtwy]clid|twclid|[gw]braid|_gl|_hs.*|hsa_.*|pk_.*|mtm_.*|mkt_tok|icid|iisn?|rx_.*|wt\.mc.*|igshid)$/i;

/** Parameters of the search beside a posting in a pane: which list was open says nothing of the posting. */
const SEARCH =
  /^(?:q|query|keywords?|search|searchterm|l|location|loc|radius|distance|page|start|offset|sort.*|order.*|filter.*|facets?|f_.*)$/i;

/** A language before the rest of the path: "/en-US/careers/…". Two letters alone may be a country or a department. */
const LOCALE = /^\/[a-z]{2}[-_][a-z]{2}(?=\/.)/i;

/** Parameters in which applicant systems carry a posting's id on any host. */
const ID_PARAMETERS = [
  'gh_jid',
  'ashby_jid',
  'currentJobId',
  'selectedJobId',
  'jobId',
  'jobid',
  'job_id',
  'jid',
  'opportunityId',
  'pid',
  'vacancyId',
  'requisitionId',
  'reqId',
  'id',
  'jl',
  'jk',
  'token',
];

/** Does a parameter of this name carry a posting's id on many hosts? */
export const isIdParameter = (name: string): boolean => name === 'vjk' || ID_PARAMETERS.includes(name);

const UUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;

/** Steps of a path that follow the posting's own address. */
const AFTER =
  /\/(?:apply(?:\/(?:autofillWithResume|applyManually|useMyLastApplication|email))?|application|applications\/new|c\/new|thanks|thank-you|confirmation)\/?$/i;

/** An address that may be kept: http or https; undefined for anything else. Relative ones count from `base`. */
export function webUrl(address: string, base?: string | URL): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) && url.href.length < 4000 ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Does the host belong to one of these match patterns (`*://*.example.com/*`)? Never by a mere likeness of names. */
export function hostMatches(patterns: readonly string[], { hostname }: URL): boolean {
  return patterns.some((pattern) => {
    const host = pattern.slice(pattern.indexOf('//') + 2).split('/', 1)[0] ?? '';
    return host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : hostname === host;
  });
}

/** Host without `www.`: the site of a page that no parser knows. */
const siteOf = (url: URL): string => url.hostname.replace(/^www\./, '');

/** The address without fragment, tracking parameters, language, the search beside a pane, and the step of applying. */
function canonicalOf(url: URL): string {
  const clean = new URL(url.href);
  clean.hash = '';
  const inPane = ID_PARAMETERS.some((name) => /\d/.test(url.searchParams.get(name) ?? ''));
  for (const name of [...clean.searchParams.keys()])
    if (TRACKING.test(name) || (inPane && SEARCH.test(name))) clean.searchParams.delete(name);
  clean.pathname = clean.pathname.replace(AFTER, '').replace(LOCALE, '') || '/';
  return clean.href;
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The id in an address: a known parameter, a UUID, the step with the longest number, or the last step. */
function idOf(url: URL): string {
  for (const name of ID_PARAMETERS) {
    const value = url.searchParams.get(name);
    if (value && /\d/.test(value) && value.length < 100) return value;
  }
  const uuid = UUID.exec(url.pathname) ?? UUID.exec(url.search);
  if (uuid) return uuid[0].toLowerCase();
  const steps = url.pathname.replace(AFTER, '').split('/').filter(Boolean).map(decoded).reverse();
  const numbers = steps.flatMap((step) => {
    const found = /(?:^|[-_])([A-Z]{0,4}\d{4,})(?:-\d{1,2})?(?:\.html?)?$|^(\d{4,})(?:-|$)/.exec(step);
    return found ? [found[1] ?? found[2] ?? ''] : [];
  });
  const longest = numbers.sort((a, b) => b.length - a.length)[0];
  return (longest ?? steps[0] ?? url.search.slice(1)).slice(0, 300) || siteOf(url);
}

/** Where a posting is that no site parser knows: its site is the host. */
export const locateAny = (url: URL): Located & { readonly site: string } => ({
  site: siteOf(url),
  id: idOf(url),
  canonicalUrl: canonicalOf(url),
});

/** What the address says of the step: `/apply` is the form, `/thanks` the page after it. */
export const stepOf = (url: URL): 'posting' | 'form' | 'confirmation' => {
  const step = AFTER.exec(url.pathname)?.[0] ?? '';
  return !step ? 'posting' : /^\/(?:appl|c\/)/i.test(step) ? 'form' : 'confirmation';
};
