import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.softgarden.io/job/41234567/Data-Engineer?jobDbPVId=1&l=de', id: '41234567' },
  { url: 'https://acme.softgarden.io/job/41234568', id: '41234568' },
];

export const softgarden: SiteParser = {
  id: 'softgarden',
  name: 'softgarden',
  matches: ['*://*.softgarden.io/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/job\/(?<id>\d+)(?:\/[^/]+)?(?=\/|$)/),
  rules: {},
};
