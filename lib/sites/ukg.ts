import { atParameters } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://acme.rec.pro.ukg.net/ACM1000ACME/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0012',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0012',
  },
  {
    url: 'https://recruiting2.ultipro.com/ACM1000/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0009',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0009',
  },
  {
    url: 'https://recruiting.ultipro.ca/ACM1000/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0010&source=x',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0010',
  },
];

export const ukg: SiteParser = {
  id: 'ukg',
  name: 'UKG',
  matches: ['*://*.ultipro.com/*', '*://*.ultipro.ca/*', '*://*.rec.pro.ukg.net/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atParameters(/\/JobBoard\/[\da-f-]{36}\/Opportunity(?:Detail|Apply)$/i, ['opportunityId']),
  rules: {},
};
