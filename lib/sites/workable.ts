import { atPath, behind, parts } from '../reading/career-rules';
import { text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const title = text('[data-ui="job-title"]');

export const examples: Examples = [
  { url: 'https://apply.workable.com/acme/j/927FD30DD6/', id: '927FD30DD6' },
  { url: 'https://apply.workable.com/acme/j/927FD30DD7/apply/?utm_source=x', id: '927FD30DD7' },
  { url: 'https://apply.workable.com/j/927FD30DD8', id: '927FD30DD8' },
];

export const workable: SiteParser = {
  id: 'workable',
  name: 'Workable',
  matches: ['*://*.workable.com/*'],
  access: 'install',
  proof: 'pages',
  locate: atPath(/^(?:\/[^/]+)?\/j\/(?<id>[A-Z\d]{10})(?=\/|$)/),
  rules: {
    title: [title],
    company: [behind(title, /^ - (.{1,100}?)(?: - Application)?$/)],
    location: [text('[data-ui="job-location"]')],
    workplace: [text('[data-ui="job-workplace"]')],
    employmentType: [text('[data-ui="job-type"]')],
    descriptionHtml: [parts('[data-ui="job-description"],[data-ui="job-requirements"],[data-ui="job-benefits"]')],
  },
};
