import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.applytojob.com/apply/AbCdEfGh12/Data-Engineer?source=x', id: 'AbCdEfGh12' },
  { url: 'https://acme.applytojob.com/apply/jobs/details/AbCdEfGh13', id: 'AbCdEfGh13' },
];

export const jazzhr: SiteParser = {
  id: 'jazzhr',
  name: 'JazzHR',
  matches: ['*://*.applytojob.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/apply\/(?:jobs\/details\/)?(?<id>[A-Za-z\d]{10})(?:\/[^/]+)?(?=\/|$)/),
  rules: {},
};
