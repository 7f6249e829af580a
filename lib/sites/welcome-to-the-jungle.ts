import type { ListCards } from '../reading/cards';
import { jsonLd, rule, text } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

const HEAD = '[data-testid="job-metadata-block"]';
const SECTIONS = ['description', 'experience', 'process'].map((name) => `[data-testid="job-section-${name}"]`);

export const examples: Examples = [
  {
    url: 'https://www.welcometothejungle.com/fr/companies/acme/jobs/apiculteur-h-f_paris_ACME_2NG631z?q=miel',
    id: 'acme/jobs/apiculteur-h-f_paris_ACME_2NG631z',
  },
];

export const cards: ListCards = {
  card: '[data-testid="search-results-list-item-wrapper"]',
  within: 'a[href*="/jobs/"]',
  attribute: 'href',
  shape: '/companies/([\\w-]+/jobs/[\\w-]+)',
  title: 'h2,h3,h4',
};

export const welcomeToTheJungle: SiteParser = {
  id: 'welcometothejungle',
  name: 'Welcome to the Jungle',
  matches: ['*://www.welcometothejungle.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname }) {
    const [, language, company, job] =
      /^\/([a-z]{2})\/companies\/([\w-]{1,150})\/jobs\/([\w-]{1,300})(?:\/|$)/.exec(pathname) ?? [];
    return job
      ? {
          id: `${company}/jobs/${job}`,
          canonicalUrl: `https://www.welcometothejungle.com/${language}/companies/${company}/jobs/${job}`,
        }
      : undefined;
  },
  rules: {
    title: [text(`${HEAD} h2,${HEAD} h1`)],
    company: [text(`${HEAD} a[href*="/companies/"]`)],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      rule('sections of the posting', ({ root }) =>
        SECTIONS.map((name) => root.querySelector(name))
          .map((section) => (section ? htmlOf(section) : ''))
          .filter(Boolean)
          .join('\n'),
      ),
    ],
  },
};
