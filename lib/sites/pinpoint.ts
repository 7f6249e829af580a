import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://acme.pinpointhq.com/en/postings/5b181cdd-fa45-40e6-b561-ec26aaaa0006',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0006',
  },
  {
    url: 'https://acme.pinpointhq.com/postings/5b181cdd-fa45-40e6-b561-ec26aaaa0007/applications/new',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0007',
  },
];

export const pinpoint: SiteParser = {
  id: 'pinpoint',
  name: 'Pinpoint',
  matches: ['*://*.pinpointhq.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/postings\/(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/),
  rules: { company: [titled(/ \| (.{1,100}) Careers$/)] },
};
