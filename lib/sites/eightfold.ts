import { atParameters, atPath, locatedBy } from '../reading/career-rules';
import { html, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://acme.eightfold.ai/careers/job/563987412345-data-engineer-oslo?domain=acme.example',
    id: '563987412345',
  },
  { url: 'https://acme.eightfold.ai/careers?pid=563987412346&domain=acme.example', id: '563987412346' },
];

export const eightfold: SiteParser = {
  id: 'eightfold',
  name: 'Eightfold',
  matches: ['*://*.eightfold.ai/*'],
  access: 'ask',
  proof: 'markup',
  locate: locatedBy(atPath(/^\/careers\/job\/(?<id>\d+)(?=-|\/|$)/), atParameters(/^\/careers\/?$/, ['pid'])),
  // Classes: 2021–2026. Cards beside the posting have them too, but no heading of the first rank and no text.
  rules: { title: [text('h1.position-title')], descriptionHtml: [html('.position-job-description')] },
};
