import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://join.com/companies/acme/12345678-data-engineer?pid=x', id: '12345678' },
  { url: 'https://join.com/companies/acme/12345679-data-engineer/apply', id: '12345679' },
];

export const join: SiteParser = {
  id: 'join',
  name: 'JOIN',
  matches: ['*://join.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/companies\/[^/]+\/(?<id>\d+)(?:-[^/]*)?(?=\/|$)/),
  rules: {},
};
