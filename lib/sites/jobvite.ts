import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://jobs.jobvite.com/acme/job/oAbCdfw1?__jvst=JobBoard', id: 'oAbCdfw1' },
  { url: 'https://jobs.jobvite.com/careers/acme/job/oAbCdfw2/apply', id: 'oAbCdfw2' },
];

export const jobvite: SiteParser = {
  id: 'jobvite',
  name: 'Jobvite',
  matches: ['*://jobs.jobvite.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^(?:\/careers)?\/[^/]+\/job\/(?<id>o\w{5,12})(?=\/|$)/),
  rules: {},
};
