import type { ListCards } from '../reading/cards';
import { html, jsonLd, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://www.dice.com/job-detail/4880b7bf-e500-4662-b2fb-d06bbd7bd001?searchlink=search',
    id: '4880b7bf-e500-4662-b2fb-d06bbd7bd001',
  },
];

export const cards: ListCards = {
  card: '[data-testid="job-search-serp-card"]',
  within: '',
  attribute: 'data-job-guid',
  shape: '^([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})$',
  title: '[data-testid="job-search-job-detail-link"]',
};

export const dice: SiteParser = {
  id: 'dice',
  name: 'Dice',
  matches: ['*://*.dice.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname }) {
    const id = /^\/job-detail\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i.exec(pathname)?.[1]?.toLowerCase();
    return id ? { id, canonicalUrl: `https://www.dice.com/job-detail/${id}` } : undefined;
  },
  rules: {
    title: [text('[data-cy="jobTitle"]'), text('[data-testid="job-detail-header-card"] h1'), text('h1')],
    company: [
      text('[data-cy="companyNameLink"]'),
      text('[data-testid="job-detail-header-card"] a[href*="/company-profile/"]'),
    ],
    location: [text('[data-cy="location"]')],
    workplace: [text('[data-cy="locationDetails"]')],
    employmentType: [text('[data-cy="employmentDetails"]'), jsonLd('employmentType')],
    salary: [text('[data-cy="payDetails"]')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('[data-testid="jobDescriptionHtml"]'), html('#jobDescription')],
  },
};
