import { atPath } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.talentclue.com/es/node/125299598/4590', id: '125299598' },
  { url: 'https://acme.talentclue.com/ca/node/125299599/4590?utm_source=x', id: '125299599' },
];

export const talentclue: SiteParser = {
  id: 'talentclue',
  name: 'TalentClue',
  matches: ['*://*.talentclue.com/*'],
  access: 'ask',
  proof: 'pages',
  locate: atPath(/^\/[a-z]{2}(?:-[a-z]{2})?\/node\/(?<id>\d+)(?:\/\d+)?(?=\/|$)/),
  rules: {},
};
