import { all, around, attr, firstOf, html, only, rule, strip, text, titleOf } from '../reading/rules';
import { fold, oneLine, textOf } from '../reading/text';
import type { Page, Rule, SiteParser } from '../reading/types';

/** The id in a link to a posting: `/jobs/view/<slug>-<id>`, or in the guest pages' fragment. */
const VIEW = /\/jobs(?:-guest\/jobs\/api\/jobPosting|\/view)\/(?:[^/?#]{0,300}-)?(\d{6,})/;

const idOf = (url: URL): string | undefined => {
  const current = url.searchParams.get('currentJobId') ?? '';
  return (
    VIEW.exec(url.pathname)?.[1] ?? (/^\/jobs\b/.test(url.pathname) && /^\d{6,}$/.test(current) ? current : undefined)
  );
};

/** The guest page names its parts for statistics, with `-` or `_`. */
const guest = (part: string) =>
  `[data-tracking-control-name^="public_jobs_topcard"][data-tracking-control-name$="${part}"]`;

const COMPANY = 'a[href*="/company/"]';
const ABOUT = '[componentkey^="JobDetails_AboutTheJob_"],[id^="JobDetails_AboutTheJob_"]';
const DESCRIPTION = `#job-details,[data-max-lines],${ABOUT}`;
const HEADING = 'h1:not([id]),a[href*="/jobs/view/"] h2';

/** Elements of the top card: those before the description and the new layout's named components. */
function topCard(page: Page, selector: string): Element[] {
  const end = `${DESCRIPTION},[data-sdui-component]`;
  const parts = all(page, `${selector},${end}`);
  const stop = parts.findIndex((part) => part.matches(end));
  return stop < 0 ? parts : parts.slice(0, stop);
}

const said = (element: Element) => oneLine(textOf(element));
const card = (via: string, selector: string, take: (texts: string[]) => string | undefined): Rule =>
  rule(`top card: ${via}`, (page) => take(topCard(page, selector).map(said).filter(Boolean)));

/** The segments of `Title | Company | LinkedIn`, without a counter of messages. */
const segments = (document: Document) => /^(?:\(\d+\+?\) )?(.+) \| (.+) \| LinkedIn$/.exec(titleOf(document)) ?? [];

const company = firstOf(
  text(guest('org-name')),
  text('.topcard__flavor'), // 2020–2026, employers without a page
  card(COMPANY, COMPANY, ([first]) => first),
  text('.job-details-jobs-unified-top-card__company-name'), // 2024–2026
  rule('title after the posting', (page) => segments(page.document)[2]),
);

/** "Amsterdam, Netherlands · 1 day ago · 62 applicants": the first line of this shape, in its pieces. */
const dotted = (page: Page): readonly string[] =>
  textOf(page.root)
    .split('\n')
    .map((line) => line.split(' · '))
    .find((pieces) => pieces.length > 1 && pieces.length < 5) ?? [];

/** 2023: the company's link, the place as bare text and the age stand in one line. */
const beside = (page: Page, selector: string) => {
  const line = topCard(page, COMPANY).find((link) => said(link))?.parentElement;
  const place = [...(line?.childNodes ?? [])].flatMap((node) => (node.nodeType === 3 ? [node.nodeValue ?? ''] : []));
  const own = oneLine(place.join(' ')).replace(/^· ?| ?·$/g, '');
  return own && line
    ? selector
      ? [...line.querySelectorAll(selector)].map(said).find((age) => /\d/.test(age))
      : own
    : undefined;
};

const place = firstOf(
  rule('after the company', (page) => {
    const after = page.root.querySelector(guest('org-name'))?.parentElement?.nextElementSibling;
    return after && said(after);
  }),
  text('.topcard__flavor--bullet'), // 2020–2026
  rule('beside the company', (page) => beside(page, '')),
  rule('line with dots, 1', (page) => dotted(page)[0]),
);

/** "On-site", "Full-time", "$95/hr - $135/hr": words in the user's language, in no certain order. */
const pills = (via: string, keep: (pill: string) => boolean): Rule =>
  card(
    via,
    'button strong,button [role="presentation"],button > span > span,a[href*="/jobs/"] > span > span',
    (found) => [...new Set(found)].filter((pill) => pill.length < 60 && keep(pill)).join('\n'),
  );
const isPay = (pill: string) => /[$€£¥₹]\s?\d|\d\s?[$€£]|\d.{0,20}\/(?:yr|hr|mo)/.test(pill);

/** Until 2023: "Full-time · Mid-Senior level" in the first line below. */
const insight = (piece: number) =>
  card(`list, ${piece}`, 'ul > li > span', (found) => found.find((line) => line.includes(' · '))?.split(' · ')[piece]);

/** Guest page: level, employment, function, industry; the level may be missing. */
const criterion = (index: number) =>
  rule(`criterion ${index}`, (page) => {
    const values = all(page, 'li > h3 + span').map(said);
    return values[values.length < 4 ? index - 1 : index];
  });

const CLOSED =
  /no longer accepting applications|keine Bewerbungen mehr|plus de candidatures|non accetta più|no se aceptan más|não aceita mais/i;

export const linkedin: SiteParser = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://*.linkedin.com/*'],
  access: 'install',
  proven: true,
  examples: [
    { url: 'https://www.linkedin.com/jobs/view/4374244548/', id: '4374244548' },
    { url: 'https://cz.linkedin.com/jobs/view/junior-developer-at-acme-2701029809?trk=x', id: '2701029809' },
    { url: 'https://www.linkedin.com/jobs/search/?currentJobId=4205971663&keywords=data', id: '4205971663' },
    { url: 'https://www.linkedin.com/jobs/collections/recommended/?currentJobId=4222119551', id: '4222119551' },
    { url: 'https://www.linkedin.com/jobs/search-results/?currentJobId=4222119552', id: '4222119552' },
    { url: 'https://www.linkedin.com/jobs-guest/jobs/api/jobPosting/2717003384', id: '2717003384' },
  ],
  locate(url) {
    const id = idOf(url);
    return id ? { id, canonicalUrl: `https://www.linkedin.com/jobs/view/${id}/` } : undefined;
  },
  /** New layout: roots of earlier cards stay in the page, the last one counts. */
  root: ({ document }) =>
    [...document.querySelectorAll('[data-sdui-screen*="JobDetails"]')].filter((s) => s.querySelector(ABOUT)).pop() ??
    around(document, '#job-details,[data-max-lines]', HEADING),
  shownId: rule('id in the pane', (page) => {
    const about = page.root.querySelector(ABOUT);
    const link =
      page.root.querySelector(`${guest('title')},h1 a[href*="/jobs/view/"]`) ??
      page.root.querySelector('a[href*="/jobs/view/"] h2')?.parentElement;
    return (
      /\d+$/.exec(about?.getAttribute('componentkey') ?? about?.id ?? '')?.[0] ??
      VIEW.exec(link?.getAttribute('href') ?? '')?.[1] ??
      /^\d+$/.exec(page.root.querySelector('button[data-job-id]')?.getAttribute('data-job-id') ?? '')?.[0]
    );
  }),
  rules: {
    title: [
      text(guest('title')),
      text(HEADING),
      rule('the element that the title names', (page) => {
        const [, wanted] = segments(page.document);
        return (
          wanted &&
          topCard(page, 'p,a,span')
            .map(said)
            .find((one) => fold(one) === fold(wanted))
        );
      }),
      card('link to the posting', 'p > a[href*="/jobs/view/"]', ([first]) => first),
    ],
    company: [company],
    location: [strip(place, /\s?\([^()]{1,30}\)$/)],
    workplace: [only(place, /\(([^()]{1,30})\)$/, 1), pills('pills', (pill) => !isPay(pill))],
    employmentType: [criterion(1), insight(0), pills('pills', (pill) => !isPay(pill))],
    seniority: [criterion(0), insight(1)],
    salary: [text('.compensation__salary'), pills('pay', isPay)], // 2024
    datePosted: [
      text('.posted-time-ago__text'), // 2020–2026
      rule('beside the company, age', (page) => beside(page, 'span')),
      rule('line with dots, 2', (page) => dotted(page)[1]),
    ],
    descriptionHtml: [html(DESCRIPTION, 'h2')],
    applyUrl: [attr('a[data-is-offsite-apply]', 'href')],
    closed: [card('closed', 'figcaption,span,p', (found) => found.find((one) => one.length < 200 && CLOSED.test(one)))],
  },
};
