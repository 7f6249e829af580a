import { atPath } from '../reading/career-rules';
import { html } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.phenompeople.com/us/en/job/R12345/Data-Engineer', id: 'acme/R12345' },
  { url: 'https://acme.phenompeople.com/job/ACMEUSR12346/Data-Engineer', id: 'acme/ACMEUSR12346' },
];

export const phenom: SiteParser = {
  id: 'phenom',
  name: 'Phenom',
  matches: ['*://*.phenompeople.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^(?:\/[a-z]{2,6}\/[a-z]{2}(?:-[A-Za-z]{2})?)?\/job\/(?<id>[\w-]{3,60})(?=\/|$)/, 'local'),
  rules: { descriptionHtml: [html('[data-ph-at-id="jobdescription-text"]')] },
};
