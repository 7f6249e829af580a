import { html, jsonLd, rule, said, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://au.jora.com/job/Quality-Manager-60d85bfc97dec3ff19e39604b6410001?sp=serp&sponsored=false&tk=x',
    id: '60d85bfc97dec3ff19e39604b6410001',
  },
];

export const jora: SiteParser = {
  id: 'jora',
  name: 'Jora',
  matches: ['*://*.jora.com/*'],
  access: 'ask',
  proven: false,
  locate({ hostname, pathname }) {
    const [path, id] = /^\/job\/(?:[^/]{1,300}-)?([\da-f]{32})(?=\/?$)/.exec(pathname) ?? [];
    return id ? { id, canonicalUrl: `https://${hostname}${path}` } : undefined;
  },
  rules: {
    // Classes: 2020–2026. Cards of other postings have the same one on a title that is a link.
    title: [
      text('h1'),
      rule('title that is no link', ({ root }) =>
        said(
          [...root.querySelectorAll('.job-title')].find((title) => !title.querySelector('a') && !title.closest('a')),
        ),
      ),
    ],
    company: [text('.company')],
    location: [text('.location')],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('#job-description-container')],
  },
};
