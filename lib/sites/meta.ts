import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://www.metacareers.com/profile/job_details/2771576372', id: '2771576372' },
  { url: 'https://www.metacareers.com/jobs/2771576373/?ref=x', id: '2771576373' },
];

export const meta: SiteParser = {
  id: 'meta',
  name: 'Meta',
  matches: ['*://www.metacareers.com/*'],
  access: 'ask',
  proof: 'pages',
  locate: atPath(/^\/(?:profile\/job_details|jobs)\/(?<id>\d{6,})(?=\/|$)/),
  rules: { company: [titled(/(?:^|\| )(Meta) (?:Job|Careers)$/)] },
};
