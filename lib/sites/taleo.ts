import { atParameters, locatedBy, titled } from '../reading/career-rules';
import { html } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.taleo.net/careersection/ex/jobdetail.ftl?job=2400001A&lang=en', id: 'acme/2400001A' },
  {
    url: 'https://phh.tbe.taleo.net/phh02/ats/careers/v2/viewRequisition?org=ACME&cws=37&rid=1234',
    id: 'ACME/37/1234',
  },
];

export const taleo: SiteParser = {
  id: 'taleo',
  name: 'Taleo',
  matches: ['*://*.taleo.net/*'],
  access: 'ask',
  proof: 'markup',
  locate: locatedBy(
    atParameters(/\/careersection\/[^/]+\/jobdetail\.ftl$/, ['job'], 'local'),
    atParameters(/\/careers\/(?:v2\/viewRequisition|requisition\.jsp)$/, ['org', 'cws', 'rid']),
  ),
  rules: {
    title: [titled(/^Job Description - (.{2,250}) \(\w{2,30}\)$/)],
    descriptionHtml: [html('[name="cwsJobDescription"]')],
  },
};
