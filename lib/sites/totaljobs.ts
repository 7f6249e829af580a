import type { ListCards } from '../reading/cards';
import { html, jsonLd, strip, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const part = (name: string) => text(`[data-at="${name}"]`);

export const examples: Examples = [
  { url: 'https://www.totaljobs.com/job/gardener/acme-job104756001?position=3', id: '104756001' },
  { url: 'https://www.cwjobs.co.uk/job/java-developer/london/acme-job104756002', id: '104756002' },
];

export const cards: ListCards = {
  card: 'article[data-at="job-item"]',
  within: '',
  attribute: 'id',
  shape: '^job-item-(\\d{5,})$',
  title: '[data-at="job-item-title"]',
};

/** Totaljobs and its sister boards, on StepStone's platform. */
export const totaljobs: SiteParser = {
  id: 'totaljobs',
  name: 'Totaljobs',
  matches: ['*://*.totaljobs.com/*', '*://*.cwjobs.co.uk/*', '*://*.caterer.com/*', '*://*.jobsite.co.uk/*'],
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname }) {
    const id = /^\/job\/(?:[^/]{1,200}\/){0,3}[^/]{0,200}job(\d{5,})\/?$/.exec(pathname)?.[1];
    return id ? { id, canonicalUrl: `https://${hostname}${pathname.replace(/\/$/, '')}` } : undefined;
  },
  rules: {
    title: [part('header-job-title'), text('h1')],
    company: [part('metadata-company-name')],
    location: [part('metadata-location')],
    employmentType: [part('metadata-work-type'), jsonLd('employmentType')],
    salary: [part('metadata-salary'), part('job-ad-salary')],
    datePosted: [jsonLd('datePosted'), strip(part('metadata-online-date'), /^[\p{L} ]{1,30}:\s*/u)],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('[data-at="job-ad-content"]')],
  },
};
