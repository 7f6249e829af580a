import { html, jsonLd, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const part = (name: string) => text(`[data-testid="${name}"]`);

export const examples: Examples = [
  {
    url: 'https://www.monster.com/job-openings/welder-tampa-fl--d8f7f9d0-1111-4222-8333-444455550001?sid=x',
    id: 'd8f7f9d0-1111-4222-8333-444455550001',
  },
];

export const monster: SiteParser = {
  id: 'monster',
  name: 'Monster',
  matches: ['com', 'co.uk', 'ca', 'de', 'fr', 'at', 'ch', 'nl', 'be', 'it', 'es', 'ie', 'lu', 'se'].map(
    (country) => `*://*.monster.${country}/*`,
  ),
  access: 'ask',
  proven: false,
  locate({ hostname, pathname }) {
    const [path, id] =
      /^\/job-openings\/[^/]{0,300}--([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/i.exec(pathname) ?? [];
    return id ? { id: id.toLowerCase(), canonicalUrl: `https://${hostname}${path}` } : undefined;
  },
  rules: {
    title: [part('jobTitle'), text('h1')],
    company: [part('company'), part('companyName')],
    location: [part('jobDetailLocation')],
    salary: [part('svx-jobview-salary-value')],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted'), part('jobDetailDateRecency')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('[data-testid="svx-description-container-inner"]')],
  },
};
