import { atPath } from '../reading/career-rules';
import { meta, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const located = atPath(/^\/job\/detail\/(?<id>[\w-]+)(?=\/|$)/, 'local');

export const examples: Examples = [
  { url: 'https://acmecareers.peoplestrong.com/job/detail/ACM_AM-SS_1713016', id: 'acmecareers/ACM/AM-SS/1713016' },
  { url: 'https://acmecareers.peoplestrong.com/job/detail/ACM_DE_1713017', id: 'acmecareers/ACM/DE/1713017' },
];

export const peoplestrong: SiteParser = {
  id: 'peoplestrong',
  name: 'PeopleStrong',
  matches: ['*://*.peoplestrong.com/*'],
  access: 'ask',
  proof: 'pages',
  locate(url) {
    const found = located(url);
    // The page writes the number with slashes, its address with underscores.
    return found && { ...found, id: found.id.replaceAll('_', '/') };
  },
  /** The employer is a unit of the tenant, named here alone: another name on the page would be the tenant's. */
  root: (page) => page.document.querySelector('app-job-details'),
  rules: {
    title: [text('[data-testid="job-detail-top-h2-page-1"]'), meta('og:title')],
    company: [text('[data-testid="job-detail-top-li-page-1"]')],
    location: [text('[data-testid="job-detail-top-li-page-3"]')],
  },
};
