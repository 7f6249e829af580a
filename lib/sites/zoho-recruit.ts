import { atPath } from '../reading/career-rules';
import { html } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://acme.zohorecruit.com/jobs/Careers/542687000012345678/Data-Engineer?source=CareerSite',
    id: '542687000012345678',
  },
  { url: 'https://acme.zohorecruit.eu/jobs/Careers/542687000012345679', id: '542687000012345679' },
];

export const zohoRecruit: SiteParser = {
  id: 'zohorecruit',
  name: 'Zoho Recruit',
  matches: ['com', 'eu', 'in', 'com.au', 'ca'].map((end) => `*://*.zohorecruit.${end}/*`),
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^\/jobs\/[^/]+\/(?<id>\d{9,20})(?=\/|$)/),
  rules: { descriptionHtml: [html('#cw-rich-description')] },
};
