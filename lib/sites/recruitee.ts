import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.recruitee.com/o/data-engineer?source=x', id: 'acme/data-engineer' },
  { url: 'https://acme.recruitee.com/o/data-engineer-2/c/new', id: 'acme/data-engineer-2' },
  { url: 'https://acme.recruitee.com/nl/o/monteur', id: 'acme/monteur' },
];

export const recruitee: SiteParser = {
  id: 'recruitee',
  name: 'Recruitee',
  matches: ['*://*.recruitee.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^(?:\/[a-z]{2})?\/o\/(?<id>[^/]+)(?=\/|$)/, 'local'),
  rules: {},
};
