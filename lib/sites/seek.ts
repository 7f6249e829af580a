import type { ListCards } from '../reading/cards';
import { around, attr, html, only, rule, said, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const part = (name: string) => `[data-automation="${name}"]`;

/** The link to the application leads to the posting's own id, on the page and in the pane. */
const shown = only(attr(part('job-detail-apply'), 'href'), /\/job\/(\d+)/, 1);

const POSTED = /^(?:Posted|Featured) .{1,40}\bago$/i;

export const examples: Examples = [
  { url: 'https://au.seek.com/job/93856001?type=standard&ref=search-standalone', id: '93856001' },
  { url: 'https://www.seek.com.au/lab-technician-jobs/in-Hobart?jobId=93856002&type=promoted', id: '93856002' },
  { url: 'https://my.jobstreet.com/job/93856003', id: '93856003' },
];

export const cards: ListCards = {
  card: 'article[data-job-id]',
  within: '',
  attribute: 'data-job-id',
  shape: '^(\\d{5,})$',
  title: '[data-automation="jobTitle"]',
};

/** SEEK and the boards of its platform in Asia. */
export const seek: SiteParser = {
  id: 'seek',
  name: 'SEEK',
  matches: [
    '*://*.seek.com/*',
    '*://*.seek.com.au/*',
    '*://*.seek.co.nz/*',
    '*://*.jobstreet.com/*',
    '*://*.jobsdb.com/*',
  ],
  access: 'ask',
  proof: 'pages',
  locate({ hostname, pathname, searchParams }) {
    const id =
      /^(?:\/[a-z]{2})?\/job\/(\d+)(?:\/|$)/.exec(pathname)?.[1] ??
      /^\d{5,}$/.exec(searchParams.get('jobId') ?? '')?.[0];
    return id ? { id, canonicalUrl: `https://${hostname}/job/${id}` } : undefined;
  },
  root: ({ document }) => around(document, part('jobAdDetails'), part('job-detail-title')),
  shownId: shown,
  rules: {
    title: [text(part('job-detail-title'))],
    company: [text(part('advertiser-name'))],
    location: [text(part('job-detail-location'))],
    workplace: [only(text(part('job-detail-location')), /\((Remote|Hybrid)\)/i, 1)],
    employmentType: [text(part('job-detail-work-type'))],
    salary: [text(part('job-detail-salary'))],
    datePosted: [
      rule('words "Posted … ago"', ({ root }) =>
        [...root.querySelectorAll('span')]
          .filter((span) => !span.closest(part('jobAdDetails')))
          .map(said)
          .find((words) => POSTED.test(words)),
      ),
    ],
    descriptionHtml: [html(part('jobAdDetails'))],
    applyUrl: [attr(part('job-detail-apply'), 'href')],
  },
};
