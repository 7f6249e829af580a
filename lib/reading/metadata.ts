import { metaContent, titleOf } from './rules';
import { fold, oneLine, textOf } from './text';
import type { Page, RawField } from './types';

type Said = Partial<Record<RawField, { readonly value: string; readonly via: string }>>;

const SEPARATOR = /\s+[|·•–—:-]+\s+|\s*\|\s*|\s+@\s+/;
/** Segments of a title that are neither the posting nor its employer. */
const CHROME =
  /^(?:application|apply(?: now)?|jobs?|careers?|job (?:details?|application|posting|opening)|karriere|stellenangebote?|offres? d.emploi|vacancy|vacature|home|official site|linkedin|indeed(?:\.com)?|glassdoor|stepstone|workday|greenhouse|lever|ashby|smartrecruiters|workable)$/i;
/** Words before an employer's name: "Jobs bei comparis.ch", "Careers at Acme". */
const LEAD =
  /^(?:(?:jobs?|careers?|karriere|stellen|stelle|emploi|empleo|lavoro|vacatures?|work)\s+)?(?:at|bei|chez|en|presso|bij|hos|@)\s+/i;
const TRAIL = /\s+(?:careers?|jobs?|karriere|recruitment|recruiting)$/i;

/** Headings, as the page's own witness for what in a title is the posting. */
const headings = (page: Page): string[] =>
  [...page.root.querySelectorAll('h1,h2,h3,[role="heading"]')].slice(0, 40).map((heading) => oneLine(textOf(heading)));

/** Splits a document's title into posting and employer; only what the page bears out elsewhere. */
function split(whole: string, seen: readonly string[], site: string): { title?: string; company?: string } {
  const [, asked, at] = /^Job Application for (.+) at (.+)$/i.exec(whole) ?? [];
  if (asked && at) return { title: asked, company: at };
  const segments = whole
    .split(SEPARATOR)
    .map(oneLine)
    .filter((segment) => segment && !CHROME.test(segment));
  const folded = fold(whole);
  const title = seen.find(
    (heading) => fold(heading).length > 3 && (folded.startsWith(fold(heading)) || folded.endsWith(fold(heading))),
  );
  const rest = segments.filter((segment) => !title || !fold(title).includes(fold(segment)));
  const company = rest
    .map((segment) => segment.replace(LEAD, '').replace(TRAIL, ''))
    .find((name, i) => LEAD.test(rest[i] ?? '') || (site && fold(name) === fold(site)));
  return { ...(title && { title }), ...(company && { company }) };
}

/** What the page's head says: og:, twitter:, the title's shape, labelled pairs, `job-*` tags. */
export function fromMetadata(page: Page): Said {
  const { document } = page;
  const said: Said = {};
  const put = (field: RawField, value: string | null | undefined, via: string) => {
    if (value && !said[field]) said[field] = { value: oneLine(value), via };
  };
  const seen = headings(page);
  const site = metaContent(document, 'og:site_name') ?? '';
  for (const [via, whole] of [
    ['title', titleOf(document)],
    ['meta(og:title)', oneLine(metaContent(document, 'og:title') ?? '')],
    ['meta(twitter:title)', oneLine(metaContent(document, 'twitter:title') ?? '')],
  ] as const) {
    const { title, company } = split(whole, seen, site);
    put('title', title, via);
    put('company', company, via);
  }
  put('title', metaContent(document, 'job-title'), 'meta(job-title)');
  put('company', metaContent(document, 'job-company'), 'meta(job-company)');
  for (const n of [1, 2])
    if (/location|ort|lieu|ubicaci/i.test(metaContent(document, `twitter:label${n}`) ?? ''))
      put('location', metaContent(document, `twitter:data${n}`), `meta(twitter:data${n})`);
  put('location', metaContent(document, 'job-location'), 'meta(job-location)');
  return said;
}
