import type { ListCards } from '../reading/cards';
import { around, firstOf, html, jsonLd, only, rule, said, text, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

/** `Title at Employer • Place | Wellfound`; the last "at" parts them. */
const NAMED = /^(.{1,200}) at (.{1,150}?) [•|] /;

/** In the pane over the list, the page's title is the list's. */
const named = (group: number, shape = NAMED) =>
  only(
    rule('title of the page', ({ document, url }) =>
      url.searchParams.has('job_listing_slug') ? undefined : titleOf(document),
    ),
    shape,
    group,
  );

export const examples: Examples = [
  { url: 'https://wellfound.com/jobs/4117001-software-engineer?utm_source=x', id: '4117001' },
  { url: 'https://wellfound.com/company/acme/jobs/4117002-data-engineer', id: '4117002' },
  { url: 'https://wellfound.com/jobs?job_listing_slug=4117003-designer', id: '4117003' },
];

export const cards: ListCards = {
  card: 'a[href*="/jobs/"]',
  within: '',
  attribute: 'href',
  shape: '/jobs/(\\d{4,})-',
  title: 'a',
};

/** A fact of the list below the title; the facts after the first stand behind a bar. */
const fact = (shape: RegExp) =>
  rule(`fact(${shape.source})`, ({ root }) =>
    [...root.querySelectorAll('h1 + ul > li')].map(said).find((one) => shape.test(one)),
  );

const policy = rule('label "Remote Work Policy"', ({ root }) => {
  const label = [...root.querySelectorAll('span')].find((one) => said(one) === 'Remote Work Policy');
  return said(label?.nextElementSibling);
});

export const wellfound: SiteParser = {
  id: 'wellfound',
  name: 'Wellfound',
  matches: ['*://*.wellfound.com/*', '*://angel.co/*'],
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname, searchParams }) {
    const slug =
      /^(?:\/company\/[\w-]{1,150})?\/jobs\/(\d{4,}-[\w-]{1,200})\/?$/.exec(pathname)?.[1] ??
      /^\d{4,}-[\w-]{1,200}$/.exec(searchParams.get('job_listing_slug') ?? '')?.[0];
    const id = slug?.split('-')[0];
    return id ? { id, canonicalUrl: `https://${hostname}/jobs/${slug}` } : undefined;
  },
  root: ({ document }) => around(document, '#job-description', 'h1'),
  rules: {
    title: [firstOf(named(1), text('h1'))],
    company: [firstOf(named(2), text('a[href*="/company/"]'))],
    location: [named(1, / • (?!Remote\b)([^•|]{2,80}?) [•|]/)],
    workplace: [policy, named(1, / • (Remote)\b/)],
    employmentType: [jsonLd('employmentType'), only(fact(/^\W*\p{L}+[- ]time$/iu), /\p{L}.*/u)],
    salary: [fact(/^\p{Sc} ?\d/u)],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('#job-description')],
  },
};
