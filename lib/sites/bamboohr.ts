import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.bamboohr.com/careers/42?source=x', id: 'acme/42' },
  { url: 'https://acme.bamboohr.com/careers/43', id: 'acme/43' },
];

export const bamboohr: SiteParser = {
  id: 'bamboohr',
  name: 'BambooHR',
  matches: ['*://*.bamboohr.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/careers\/(?<id>\d+)(?=\/|$)/, 'local'),
  rules: {},
};
