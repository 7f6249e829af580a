import { atPath } from '../reading/career-rules';
import { meta } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.teamtailor.com/jobs/3293616-data-engineer', id: '3293616' },
  { url: 'https://acme.na.teamtailor.com/jobs/3293617-data-engineer/applications/new', id: '3293617' },
  { url: 'https://acme.teamtailor.com/de/jobs/3293618-data-engineer', id: '3293618' },
];

export const teamtailor: SiteParser = {
  id: 'teamtailor',
  name: 'Teamtailor',
  matches: ['*://*.teamtailor.com/*'],
  access: 'ask',
  proof: 'pages',
  locate: atPath(/^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/jobs\/(?<id>\d+)(?:-[^/]*)?(?=\/|$)/),
  rules: { company: [meta('og:site_name')] },
};
