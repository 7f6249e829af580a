import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://careers-acme.icims.com/jobs/12345/data-engineer/job?mode=view&in_iframe=1',
    id: 'careers-acme/12345',
  },
  { url: 'https://careers-acme.icims.com/jobs/12346/job', id: 'careers-acme/12346' },
];

export const icims: SiteParser = {
  id: 'icims',
  name: 'iCIMS',
  matches: ['*://*.icims.com/*'],
  access: 'ask',
  proven: false,
  locate: atPath(/^\/jobs\/(?<id>\d+)(?:\/[^/]+)?\/job(?=\/|$)/, 'local'),
  rules: {},
};
