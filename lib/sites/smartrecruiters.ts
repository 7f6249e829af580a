import { atPath, locatedBy, parts } from '../reading/career-rules';
import { attr } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://jobs.smartrecruiters.com/Acme1/744000012345678-data-engineer?trid=x&utm_source=y',
    id: '744000012345678',
  },
  { url: 'https://careers.smartrecruiters.com/Acme1/744000012345679-data-engineer', id: '744000012345679' },
  {
    url: 'https://jobs.smartrecruiters.com/oneclick-ui/company/Acme1/publication/5b181cdd-fa45-40e6-b561-ec26aaaa0001?dcr_ci=Acme1',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0001',
  },
];

export const smartrecruiters: SiteParser = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['*://*.smartrecruiters.com/*'],
  access: 'install',
  proven: false,
  locate: locatedBy(
    atPath(/^\/[^/]+\/(?<id>\d{6,})(?=-|\/|$)/),
    atPath(/^\/oneclick-ui\/company\/[^/]+\/publication\/(?<id>[\da-f-]{36})(?=\/|$)/),
  ),
  rules: {
    location: [attr('spl-job-location', 'formattedaddress')],
    workplace: [attr('spl-job-location', 'workplacetype')],
    descriptionHtml: [parts('#st-companyDescription,#st-jobDescription,#st-qualifications,#st-additionalInformation')],
  },
};
