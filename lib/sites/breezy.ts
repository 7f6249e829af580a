import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.breezy.hr/p/0123456789ab-data-engineer?source=x', id: '0123456789ab' },
  { url: 'https://acme.breezy.hr/p/0123456789ac-data-engineer/apply', id: '0123456789ac' },
];

export const breezy: SiteParser = {
  id: 'breezy',
  name: 'Breezy HR',
  matches: ['*://*.breezy.hr/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/p\/(?<id>[\da-f]{12})(?:-[^/]*)?(?=\/|$)/),
  rules: {},
};
