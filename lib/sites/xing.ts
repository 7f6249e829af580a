import type { ListCards } from '../reading/cards';
import { attr, html, jsonLd, only, rule, text, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const pageTitle = rule('title of the page', ({ document }) => titleOf(document));

/** `Title in Place | XING Jobs`. */
const NAMED = /^.{1,200} in (.{1,150}) \| XING\b/;

export const examples: Examples = [
  { url: 'https://www.xing.com/jobs/hamburg-data-engineer-141860001?ijt=jb_18', id: '141860001' },
];

export const cards: ListCards = {
  card: '[data-testid="job-search-result"]',
  within: 'a[href*="/jobs/"]',
  attribute: 'href',
  shape: '/jobs/[^/?#]+-(\\d{6,})(?:[?#]|$)',
  title: '[data-testid="job-teaser-list-title"]',
};

export const xing: SiteParser = {
  id: 'xing',
  name: 'XING',
  matches: ['*://*.xing.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname }) {
    const [path, id] = /^\/jobs\/[^/]{1,300}-(\d{6,})(?=\/?$)/.exec(pathname) ?? [];
    return id ? { id, canonicalUrl: `https://www.xing.com${path}` } : undefined;
  },
  rules: {
    title: [text('[data-testid="job-details-title"] h1'), text('h1[data-testid="job-details-title"]'), text('h1')],
    company: [text('[data-testid="job-details-company-info-name"]')],
    location: [only(pageTitle, NAMED, 1)],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted'), attr('[data-testid="job-details-published-date"] time', 'datetime')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('[data-testid="expandable-content"]')],
  },
};
