import type { ListCards } from '../reading/cards';
import { html, jsonLd, strip, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const part = (name: string) => text(`[data-at="${name}"]`);

export const examples: Examples = [
  {
    url: 'https://www.stepstone.de/stellenangebote--Gaertner-m-w-d-Bremen-Acme-GmbH--12860001-inline.html?rltr=1_1_25',
    id: '12860001',
  },
  { url: 'https://www.stepstone.be/vacatures--Tuinier-Gent-Acme--4860002-inline.html', id: '4860002' },
];

export const cards: ListCards = {
  card: 'article[data-at="job-item"]',
  within: '',
  attribute: 'id',
  shape: '^job-item-(\\d{5,})$',
  title: '[data-at="job-item-title"]',
};

export const stepstone: SiteParser = {
  id: 'stepstone',
  name: 'StepStone',
  matches: ['de', 'at', 'be', 'nl', 'fr', 'pl', 'it', 'lu'].map((country) => `*://*.stepstone.${country}/*`),
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname }) {
    const id = /--(\d{5,})(?:-\d{1,3})?-inline\.html$/.exec(pathname)?.[1];
    return id ? { id, canonicalUrl: `https://${hostname}${pathname}` } : undefined;
  },
  rules: {
    title: [part('header-job-title'), text('h1')],
    company: [part('metadata-company-name')],
    location: [part('metadata-location')],
    workplace: [part('metadata-work-from-home')],
    employmentType: [part('metadata-work-type'), jsonLd('employmentType')],
    salary: [part('job-ad-salary')],
    datePosted: [jsonLd('datePosted'), strip(part('metadata-online-date'), /^[\p{L} ]{1,30}:\s*/u)],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('[data-at="job-ad-content"]')],
  },
};
