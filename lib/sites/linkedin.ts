import { around, attr, before, firstOf, html, only, rule, strip, text, titleOf } from '../reading/rules';
import { fold, htmlOf, oneLine, textOf } from '../reading/text';
import type { Examples, Page, Rule, SiteParser } from '../reading/types';

/** The id in a link to a posting, or in the address of the guest pages' fragment. */
const VIEW = /\/jobs(?:-guest\/jobs\/api\/jobPosting|\/view)\/(?:[^/?#]{0,300}-)?(\d{6,})/;
const idIn = (path: string | null | undefined) => VIEW.exec(path ?? '')?.[1];

/** The guest page names its parts for statistics, with `-` or `_` before the part. */
const guest = (part: string) =>
  `[data-tracking-control-name^="public_jobs_topcard"][data-tracking-control-name$="${part}"]`;

/** Universities have a page of another kind. */
const COMPANY = 'a[href*="/company/"],a[href*="/school/"]';
const ABOUT = '[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]';
const DESCRIPTION = `#job-details,[data-max-lines],${ABOUT}`;
const LINK = 'a[href*="/jobs/view/"]';
const HEADING = `h1:not(#results-list__title),${LINK} h2`;

const said = (node: Node | null | undefined) => (node ? oneLine(textOf(node)) : '');

/** What stands around heading and employer without holding the description or the new layout's components. */
const topCard = ({ root }: Page) => before(root, `${HEADING},${COMPANY}`, `${DESCRIPTION},[data-sdui-component]`);

/** Its elements, in their order. */
const parts = (page: Page, selector: string): readonly Element[] => [
  ...(topCard(page)?.querySelectorAll(selector) ?? []),
];

/** Texts of elements of the top card. */
const inCard = (via: string, selector: string, take: (texts: string[]) => string | undefined): Rule =>
  rule(`top card: ${via}`, (page) => take([...new Set(parts(page, selector).map(said))].filter(Boolean)));

/** `Title | Company | LinkedIn`, perhaps after a counter of messages; only where the top card shows that title. */
function named(page: Page): readonly string[] {
  const [, ...segments] = /^(?:\(\d+\+?\) )?(.+) \| (.+) \| LinkedIn$/.exec(titleOf(page.document)) ?? [];
  const shown = parts(page, 'h1,h2,p,a').some((element) => fold(said(element)) === fold(segments[0] ?? ''));
  return shown ? segments : [];
}

/** "Amsterdam, Netherlands · 1 day ago · 62 applicants": the first line of this shape, in its pieces. */
const dotted = (piece: number): Rule =>
  rule(`line with dots, ${piece}`, (page) => {
    const lines = textOf(topCard(page) ?? page.document.createTextNode('')).split('\n');
    return lines.map((line) => line.split(' · ')).find((pieces) => pieces.length < 5 && /\d/.test(pieces[1] ?? ''))?.[
      piece
    ];
  });

/** 2023: one line of the company's link, the place as bare text, and the age. */
const beside = (read: (line: Element) => string | undefined) =>
  rule('beside the company', (page) => {
    const line = parts(page, COMPANY).find(said)?.parentElement;
    return line && [...line.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
      ? read(line)
      : undefined;
  });

const place = firstOf(
  rule('after the company', ({ root }) =>
    said(root.querySelector(`${guest('org-name')},${guest('org_name')}`)?.parentElement?.nextElementSibling),
  ),
  beside((line) => {
    const own = [...line.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
    return oneLine(own.join(' ')).replace(/^· ?| ?·$/g, '');
  }),
  dotted(0),
);

/** "On-site", "Full-time", "$95/hr - $135/hr": words in the user's language, in no certain order. */
const pills = (via: string, keep: (pill: string) => boolean): Rule =>
  inCard(
    via,
    `button strong,button [role],button > span > span,a[href*="/jobs/"]:not([href*="/apply/"]) > span`,
    (found) => found.filter((pill) => pill.length < 60 && keep(pill)).join('\n'),
  );
const isPay = (pill: string) => /[$€£¥₹]\s?\d|\d\s?[$€£]|\d.{0,20}\/(?:yr|hr|mo)/.test(pill);
const terms = pills('pills', (pill) => !isPay(pill));

/** Until 2023: "Full-time · Mid-Senior level" in the list below the heading. */
const insight = (piece: number) =>
  inCard('list', 'ul > li > span', (found) => found.find((line) => line.includes(' · '))?.split(' · ')[piece]);

/** Guest page: level, employment, function, industry; the level may be missing. */
const criterion = (index: number) =>
  rule(`criterion ${index}`, ({ root }) => {
    const values = root.querySelectorAll('li > h3 + span');
    return said(values[values.length < 4 ? index - 1 : index]);
  });

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

export const linkedin: SiteParser = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://*.linkedin.com/*'],
  access: 'install',
  proven: true,
  locate({ pathname, searchParams }) {
    const current = /^\/jobs\b/.test(pathname) && /^\d{6,}$/.exec(searchParams.get('currentJobId') ?? '')?.[0];
    const id = idIn(pathname) || current;
    return id ? { id, canonicalUrl: `https://www.linkedin.com/jobs/view/${id}/` } : undefined;
  },
  /** New layout: roots of earlier cards stay in the page, the last one counts. */
  root: ({ document }) =>
    [...document.querySelectorAll('[data-sdui-screen*="JobDetails"]')].filter((s) => s.querySelector(ABOUT)).pop() ??
    around(document, '#job-details,[data-max-lines]', HEADING),
  shownId: rule('id in the pane', ({ root }) => {
    const about = root.querySelector(ABOUT);
    const title = root.querySelector(`${guest('title')},h1 ${LINK},${LINK} h2`);
    return (
      /\d+$/.exec(about?.getAttribute('componentkey') ?? about?.id ?? '')?.[0] ??
      idIn(title?.closest('a')?.getAttribute('href')) ??
      root.querySelector('button[data-job-id]')?.getAttribute('data-job-id')?.match(/^\d+$/)?.[0]
    );
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
    datePosted: [
      text('.posted-time-ago__text'), // 2020–2026
      beside((line) => [...line.querySelectorAll('span')].map(said).find((age) => /\d/.test(age))),
      dotted(1),
    ],
    descriptionHtml: [box, html(DESCRIPTION, 'h2')],
    applyUrl: [attr('a[data-is-offsite-apply]', 'href')],
    closed: [
      inCard('closed', 'figcaption,span,p', (found) => found.find((one) => one.length < 200 && CLOSED.test(one))),
    ],
  },
};
