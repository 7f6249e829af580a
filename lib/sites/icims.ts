import { atPath, titled } from '../reading/career-rules';
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
  matches: ['*://*.icims.com/*'], // the posting stands in a frame, whose own address has in_iframe=1
  access: 'ask',
  proven: false,
  locate: atPath(/^\/jobs\/(?<id>\d+)(?:\/[^/]+)?\/job(?=\/|$)/, 'local'),
  rules: {
    title: [titled(/^(.{2,200}) in [^|]{2,80} \| Careers at .{1,100}$/)],
    company: [titled(/ \| Careers at (.{1,100})$/)],
  },
};
