import { jsonLd, rule, text } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

const SECTIONS = ['summary', 'duties', 'requirements', 'qualifications', 'education', 'additional-information'];

export const examples: Examples = [
  { url: 'https://www.usajobs.gov/job/812345001', id: '812345001' },
  { url: 'https://www.usajobs.gov/GetJob/ViewDetails/576145002#locations', id: '576145002' },
];

export const usaJobs: SiteParser = {
  id: 'usajobs',
  name: 'USAJOBS',
  matches: ['*://*.usajobs.gov/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname }) {
    const id = /^\/(?:job|GetJob\/ViewDetails)\/(\d{6,})(?:\/|$)/i.exec(pathname)?.[1];
    return id ? { id, canonicalUrl: `https://www.usajobs.gov/job/${id}` } : undefined;
  },
  rules: {
    title: [text('#job-title'), text('h1')],
    // Classes: 2018–2026. The agency hires; its department stands beside it.
    company: [text('.usajobs-joa-banner__agency')],
    location: [text('.usajobs-joa-locations__list-item')],
    seniority: [text('#joaPayGrade')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      rule('sections of the announcement', (page) =>
        SECTIONS.map((id) => page.document.getElementById(id))
          .map((section) => (section ? htmlOf(section) : ''))
          .filter(Boolean)
          .join('\n'),
      ),
    ],
  },
};
