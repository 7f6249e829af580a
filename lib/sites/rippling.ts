import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://ats.rippling.com/acme/jobs/5b181cdd-fa45-40e6-b561-ec26aaaa0004',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0004',
  },
  {
    url: 'https://ats.rippling.com/en-GB/acme/jobs/5b181cdd-fa45-40e6-b561-ec26aaaa0005/apply?step=application',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0005',
  },
];

export const rippling: SiteParser = {
  id: 'rippling',
  name: 'Rippling',
  matches: ['*://ats.rippling.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^(?:\/[a-z]{2}-[A-Z]{2})?\/[^/]+\/jobs\/(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/),
  rules: {},
};
