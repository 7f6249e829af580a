import { firstOf, html, jsonLd, only, rule, said, strip, text, titleOf } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

const pageTitle = rule('title of the page', ({ document }) => titleOf(document));
/** `Title at Employer  - Stack Overflow`; the last "at" parts them. */
const NAMED = /^(.{1,200}) at (.{1,150}?)\s*- Stack Overflow(?: Jobs)?$/;

const fact = (label: RegExp) =>
  rule(`fact labelled ${label.source}`, ({ root }) => {
    const name = [...root.querySelectorAll('section span')].find((span) => label.test(said(span)));
    return said(name?.nextElementSibling);
  });

const section = ({ root }: Page, heading: RegExp): Element | undefined =>
  [...root.querySelectorAll('section')].find((one) => heading.test(said(one.querySelector('h2'))));

export const examples: Examples = [
  { url: 'https://stackoverflow.com/jobs/355001/python-developer-acme?so_medium=Internal', id: '355001' },
  { url: 'http://careers.stackoverflow.com/jobs/55002/python-developer-acme', id: '55002' },
];

/** Closed in 2022: for pages that were kept. */
export const stackOverflowJobs: SiteParser = {
  id: 'stackoverflow',
  name: 'Stack Overflow Jobs',
  matches: ['*://stackoverflow.com/*', '*://careers.stackoverflow.com/*'],
  access: 'ask',
  proof: 'pages',
  locate({ hostname, pathname }) {
    const id = /^\/jobs\/(\d+)(?:\/|$)/.exec(pathname)?.[1];
    return id ? { id, canonicalUrl: `https://${hostname}/jobs/${id}` } : undefined;
  },
  rules: {
    title: [only(pageTitle, NAMED, 1), text('h1')],
    company: [only(pageTitle, NAMED, 2)],
    location: [strip(text('h1 + div > span:last-child'), /^[–-]\s*/)],
    employmentType: [fact(/^Job type:$/)],
    seniority: [fact(/^Experience level:$/)],
    salary: [text('.-salary')], // class: 2018–2022
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      firstOf(
        rule('section "Job description"', (page) => {
          const text = section(page, /^Job description$/i);
          return text && htmlOf(text, 'h2');
        }),
        html('[itemprop="description"]'),
      ),
    ],
  },
};
