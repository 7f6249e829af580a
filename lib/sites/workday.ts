import { parts } from '../reading/career-rules';
import { jsonLd, meta, only, rule, text, texts } from '../reading/rules';
import { textOf } from '../reading/text';
import type { Examples, Located, SiteParser } from '../reading/types';

/** `/job/Place/Title_R-123-1`, also without the place or as `/details/Title_R-123`; the last number is a copy's, not the id's. */
const PATH =
  /^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?(?:\/recruiting\/([^/]+))?\/[^/]+\/(?:job|details)\/(?:[^/]+\/){0,3}?[^/]*_([^/_\d]{0,40}\d[^/_]{0,40}?)(?:-\d{1,2})?(?=\/|$)/;

const tenantOf = (url: URL): string => PATH.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '';

function locate(url: URL): Located | undefined {
  const [path, , id] = PATH.exec(url.pathname) ?? [];
  return id ? { id: `${tenantOf(url)}/${id}`, canonicalUrl: `https://${url.hostname}${path}` } : undefined;
}

const TEXT = 'jobPostingDescription';
const at = (id: string) => `[data-automation-id="${id}"]`;
const header = text(at('headerTitle'));

/** The tenant's name as the page spells it: structured data has the legal entity, not the name that people know. */
const brand = rule('tenant as the page spells it', (page) => {
  const tenant = tenantOf(page.url);
  if (!/^[a-z]{3,40}$/.test(tenant)) return undefined;
  const name = new RegExp(`(?<![\\p{L}\\d])${[...tenant].join("[ &.'’-]?")}(?![\\p{L}\\d])`, 'giu');
  const data = [...page.document.querySelectorAll('script[type="application/ld+json"]')].map(
    (s) => s.textContent ?? '',
  );
  for (const told of [meta('og:description')(page), textOf(page.root.querySelector(at(TEXT))), ...data]) {
    const spelled = (told ?? '')
      .slice(0, 50_000)
      .match(name)
      ?.find((one) => /^\p{Lu}/u.test(one));
    if (spelled) return spelled;
  }
  return undefined;
});

export const examples: Examples = [
  {
    url: 'https://acme.wd5.myworkdayjobs.com/en-US/External/job/Germany-Munich/Senior-Test-Engineer---Driving_JR2019511-1',
    id: 'acme/JR2019511',
  },
  { url: 'https://acme.wd3.myworkdayjobs.com/Careers/job/Oslo/Cook_R-123456/apply/applyManually', id: 'acme/R-123456' },
  { url: 'https://acme.wd1.myworkdayjobs.com/Careers/details/Cook_R-123457?q=cook', id: 'acme/R-123457' },
  {
    url: 'https://wd5.myworkdaysite.com/en-US/recruiting/acme/External/job/Austin-TX/Cook_R123458/apply',
    id: 'acme/R123458',
  },
];

export const workday: SiteParser = {
  id: 'workday',
  name: 'Workday',
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*'],
  access: 'install',
  proof: 'pages',
  locate,
  rules: {
    title: [text(at('jobPostingHeader')), text(at('jobTitleHeading'))],
    company: [
      brand,
      only(header, /^(?:careers|jobs) (?:at|bei|chez) (.{1,80})$/i, 1),
      only(header, /^(.{1,80}) careers$/i, 1),
    ],
    location: [texts(`${at('locations')} dd`)],
    workplace: [text(`${at('remoteType')} dd`)],
    employmentType: [text(`${at('time')} dd`)],
    datePosted: [jsonLd('datePosted'), text(`${at('postedOn')} dd`)],
    // What the employer says of itself stands beside the text, and with it other postings, which do not count.
    descriptionHtml: [parts(`${at(TEXT)},${at('jobSidebar')} ${at('richText')}`)],
  },
};
