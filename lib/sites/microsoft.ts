import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://jobs.careers.microsoft.com/global/en/job/1812345/Data-Engineer', id: '1812345' },
  { url: 'https://apply.careers.microsoft.com/careers/job/1970393556612345?utm_source=x', id: '1970393556612345' },
];

export const microsoft: SiteParser = {
  id: 'microsoft',
  name: 'Microsoft',
  matches: ['*://*.careers.microsoft.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/(?:[\w-]+\/){1,3}job\/(?<id>\d+)(?=-|\/|$)/),
  rules: { company: [titled(/ \| (Microsoft) Careers$/)] },
};
