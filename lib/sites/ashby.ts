import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://jobs.ashbyhq.com/acme/5b181cdd-fa45-40e6-b561-ec26aaaa0002',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0002',
  },
  {
    url: 'https://jobs.ashbyhq.com/acme/5b181cdd-fa45-40e6-b561-ec26aaaa0003/application?utm_source=x',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0003',
  },
];

export const ashby: SiteParser = {
  id: 'ashby',
  name: 'Ashby',
  matches: ['*://jobs.ashbyhq.com/*'],
  access: 'install',
  proof: 'pages',
  locate: atPath(/^\/[^/]+\/(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/),
  rules: { company: [titled(/^.{1,250} @ (.{1,100})$/)] },
};
