import type { ListCards } from '../reading/cards';
import { html, jsonLd, rule, said, text } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://www.naukri.com/job-listings-flutter-developer-acme-bengaluru-2-to-5-years-200526012001?src=jobsearchDesk',
    id: '200526012001',
  },
];

/** Classes: 2026. */
export const cards: ListCards = {
  card: '.srp-jobtuple-wrapper[data-job-id]',
  within: '',
  attribute: 'data-job-id',
  shape: '^(\\d{9,14})$',
  title: 'a.title',
};

export const naukri: SiteParser = {
  id: 'naukri',
  name: 'Naukri',
  matches: ['*://*.naukri.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname }) {
    const id = /^\/job-listings-[^/]{1,400}-(\d{9,14})\/?$/.exec(pathname)?.[1];
    return id ? { id, canonicalUrl: `https://www.naukri.com${pathname.replace(/\/$/, '')}` } : undefined;
  },
  rules: {
    // CSS modules, 2023–2026: the name lasts, what follows it does not.
    title: [text('h1[class*="jd-header-title"]'), text('header h1,h1[title]')],
    company: [text('[class*="jd-header-comp-name"] a'), text('header a[href*="-jobs-careers-"]')],
    location: [text('[class*="jhc__location"]')],
    salary: [text('[class*="jhc__salary"]')],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      html('[class*="dang-inner-html"]'),
      rule('section "Job description"', ({ root }) => {
        const section = [...root.querySelectorAll('section')].find((one) =>
          /^job description$/i.test(said(one.querySelector('h2'))),
        );
        return section && htmlOf(section, 'h2');
      }),
    ],
  },
};
