import { atParameters } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?cid=5b181cdd-fa45-40e6-b561-ec26aaaa0011&ccId=19000101_000001&jobId=501234&lang=en_US',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0011/501234',
  },
  {
    url: 'https://workforcenow.adp.com/mascsr/default/mdf/recruitment/recruitment.html?jobId=501235&cid=5b181cdd-fa45-40e6-b561-ec26aaaa0011',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0011/501235',
  },
];

export const adp: SiteParser = {
  id: 'adp',
  name: 'ADP',
  matches: ['*://workforcenow.adp.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atParameters(/\/recruitment\/recruitment\.html$/, ['cid', 'jobId']),
  rules: {},
};
