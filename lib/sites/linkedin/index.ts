import type { ListCards } from '../../reading/cards';
import { around, attr, html, only, rule, strip, text } from '../../reading/rules';
import { htmlOf, textOf } from '../../reading/text';
import type { Examples, SiteParser } from '../../reading/types';
import {
  ABOUT,
  age,
  COMPANY,
  criterion,
  DESCRIPTION,
  guest,
  HEADING,
  inCard,
  insight,
  isPay,
  LINK,
  named,
  pills,
  place,
  terms,
} from './top-card';

/** The id in a link to a posting, or in the address of the guest pages' fragment. */
const VIEW = /\/jobs(?:-guest\/jobs\/api\/jobPosting|\/view)\/(?:[^/?#]{0,300}-)?(\d{6,})/;
const idIn = (path: string | null | undefined) => VIEW.exec(path ?? '')?.[1];

/**
 * New layout: the box with the text; benefits and the like follow it. In a page that was saved and parsed again the box
 * may have ended at its first list: then the text is the whole part.
 */
const box = rule('box in About the job', ({ root }) => {
  const about = root.querySelector(ABOUT);
  const text = about?.querySelector('[data-testid="expandable-text-box"]');
  if (!about || !text) return undefined;
  const isWhole = text.querySelector('ul,ol,p') || textOf(text).length > 0.8 * textOf(about).length;
  return isWhole ? htmlOf(text) : undefined;
});

const CLOSED =
  /no longer accepting applications|keine Bewerbungen mehr|plus de candidatures|non accetta più|no se aceptan más|não aceita mais/i;

export const examples: Examples = [
  { url: 'https://www.linkedin.com/jobs/view/4374244548/', id: '4374244548' },
  { url: 'https://cz.linkedin.com/jobs/view/junior-developer-at-acme-2701029809?trk=x', id: '2701029809' },
  { url: 'https://www.linkedin.com/jobs/search/?currentJobId=4205971663&keywords=data', id: '4205971663' },
  { url: 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4222119551', id: '4222119551' },
  { url: 'https://www.linkedin.com/jobs/search-results/?currentJobId=4222119552', id: '4222119552' },
  { url: 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/2717003384', id: '2717003384' },
];

/** Signed in, as a guest, and the new layout. Read for the side panel; nothing is put into these pages. */
export const cards: ListCards = {
  card: 'div[data-job-id],[data-entity-urn*="jobPosting:"],[componentkey^="job-card-component-ref-"]',
  within: '',
  attribute: 'data-job-id data-entity-urn componentkey',
  shape: '(\\d{6,})$',
  title: 'a strong,h3,p [aria-hidden="true"]',
};

export const linkedin: SiteParser = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://*.linkedin.com/*'],
  access: 'install',
  proof: 'pages',
  locate({ pathname, searchParams }) {
    const current = /^\/jobs\b/.test(pathname) && /^\d{6,}$/.exec(searchParams.get('currentJobId') ?? '')?.[0];
    const id = idIn(pathname) || current;
    return id ? { id, canonicalUrl: `https://www.linkedin.com/jobs/view/${id}/` } : undefined;
  },
  /** New layout: roots of earlier cards stay in the page, the last one counts. */
  root: ({ document }) =>
    [...document.querySelectorAll('[data-sdui-screen*="JobDetails"]')].filter((s) => s.querySelector(ABOUT)).pop() ??
    around(document, '#job-details,[data-max-lines]', HEADING),
  shownId: rule('ids in the pane', ({ root }) => {
    const said = (selector: string, name: string) => root.querySelector(selector)?.getAttribute(name);
    const title = root.querySelector(`${guest('title')},h1 ${LINK},${LINK} h2,p > ${LINK}`);
    return [
      said(ABOUT, 'componentkey') ?? said(ABOUT, 'id'),
      idIn(title?.closest('a')?.getAttribute('href')),
      said('button[data-job-id]', 'data-job-id'),
    ]
      .map((id) => /\d+$/.exec(id ?? ''))
      .join(' ');
  }),
  rules: {
    title: [
      text(`${guest('title')},${HEADING}`),
      rule('title that the top card shows', (page) => named(page)[0]),
      inCard('link to the posting', `p > ${LINK}`, ([first]) => first),
    ],
    company: [
      inCard('link to the company', COMPANY, ([first]) => first),
      text('.topcard__flavor:not(.topcard__flavor--bullet)'), // 2020–2026: guest pages of employers without a page
      text('.job-details-jobs-unified-top-card__company-name'), // 2024–2026: the same, signed in
      rule('title after the posting', (page) => named(page)[1]),
    ],
    location: [strip(place, /\s?\([^()]{1,30}\)$/)],
    workplace: [only(place, /\(([^()]{1,30})\)$/, 1), terms],
    employmentType: [criterion(1), insight(0), terms],
    seniority: [criterion(0), insight(1)],
    salary: [text('.compensation__salary'), pills('pay', isPay)], // class: 2024
    datePosted: [text('.posted-time-ago__text'), age], // class: 2020–2026
    descriptionHtml: [box, html(DESCRIPTION, 'h2')],
    applyUrl: [attr('a[data-is-offsite-apply]', 'href')],
    closed: [
      inCard('closed', 'figcaption,span,p', (found) => found.find((one) => one.length < 200 && CLOSED.test(one))),
    ],
  },
};
