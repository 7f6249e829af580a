import type { ListCards } from '../reading/cards';
import { around, html, rule, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const HEADING = 'h1[id^="jd-job-title-"]';

export const examples: Examples = [
  {
    url: 'https://www.glassdoor.com/job-listing/data-scientist-acme-JV_IC2833209_KO0,14_KE15,19.htm?jl=1009722062558&src=x',
    id: '1009722062558',
  },
  { url: 'https://www.glassdoor.co.in/Job/index.htm?jl=1009722062559', id: '1009722062559' },
];

/** Class: 2020. */
export const cards: ListCards = {
  card: '[data-jobid],.react-job-listing[data-id]',
  within: '',
  attribute: 'data-jobid data-id',
  shape: '^(\\d{6,})$',
  title: '[data-test="job-title"],.jobTitle',
};

export const glassdoor: SiteParser = {
  id: 'glassdoor',
  name: 'Glassdoor',
  matches: ['com', 'co.in', 'co.uk', 'de', 'fr', 'ca', 'com.au', 'ie', 'nl', 'it', 'es', 'at', 'ch', 'be', 'sg'].map(
    (country) => `*://*.glassdoor.${country}/*`,
  ),
  access: 'install',
  proof: 'pages',
  locate({ hostname, pathname, searchParams }) {
    const id = /^\d{6,}$/.exec(searchParams.get('jl') ?? '')?.[0];
    return id ? { id, canonicalUrl: `https://${hostname}${pathname}?jl=${id}` } : undefined;
  },
  root: ({ document }) => around(document, HEADING, '[data-brandviews*="joblisting-description"]'),
  shownId: rule('ids of heading and text', ({ root }) =>
    [...root.querySelectorAll(`${HEADING},[data-brandviews*="jlid="]`)]
      .map((part) => /\d+$/.exec(part.getAttribute('data-brandviews') ?? part.id))
      .join(' '),
  ),
  rules: {
    title: [text(HEADING)],
    company: [text('[data-test="job-details-header"] h4')],
    location: [text('[data-test="location"]')],
    salary: [text('[data-test="detailSalary"]')],
    descriptionHtml: [html('[data-brandviews*="joblisting-description"]')],
  },
};
