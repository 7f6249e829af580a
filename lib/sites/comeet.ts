import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://www.comeet.com/jobs/acme/30.005/data-engineer/B4.12F', id: '30.005/B4.12F' },
  { url: 'https://www.comeet.com/jobs/acme/30.005/data-engineer/B4.130/apply', id: '30.005/B4.130' },
];

export const comeet: SiteParser = {
  id: 'comeet',
  name: 'Comeet',
  matches: ['*://www.comeet.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(
    /^\/jobs\/[^/]+\/(?<tenant>[\dA-F]{1,4}\.[\dA-F]{3})\/[^/]+\/(?<id>[\dA-F]{1,4}\.[\dA-F]{3})(?=\/|$)/,
    'local',
  ),
  rules: {},
};
