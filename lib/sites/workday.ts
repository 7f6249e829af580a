import { parts } from '../reading/career-rules';
import { jsonLd, meta, only, rule, said, text, texts } from '../reading/rules';
import { textOf } from '../reading/text';
import type { Examples, Located, SiteParser } from '../reading/types';

/** `/job/Place/Title_R-123-1`, also without the place or as `/details/Title_R-123`; the last number is a copy's, not the id's. */
const PATH =
  /^(?:\/[a-z]{2}-[A-Z]{2})?(?:\/recruiting\/([^/]+))?\/[^/]+\/(?:job|details)\/(?:[^/]+\/)?[^/]*_([^/_\d]{0,40}\d[^/_]{0,40}?)(?:-\d{1,2})?(?=\/|$)/;

const tenantOf = (url: URL): string => PATH.exec(url.pathname)?.[1] ?? url.hostname.split('.')[0] ?? '';

function locate(url: URL): Located | undefined {
  const [path, , id] = PATH.exec(url.pathname) ?? [];
  return id ? { id: `${tenantOf(url)}/${id}`, canonicalUrl: `https://${url.hostname}${path}` } : undefined;
}

const at = (id: string) => `[data-automation-id="${id}"]`;
const header = text(at('headerTitle'));

/** The tenant's name as the page spells it: structured data has the legal entity, not the name that people know. */
const brand = rule('tenant as the page spells it', (page) => {
  const letters = [...tenantOf(page.url)];
  if (letters.length < 3 || letters.length > 40 || !letters.every((letter) => /[a-z]/.test(letter))) return undefined;
  const told = `${said(page.root.querySelector(at('logo')))} ${meta('og:description')(page) ?? ''} ${textOf(page.root)}`;
  const name = new RegExp(`(?<![\\p{L}\\d])${letters.join("[ &.'’-]?")}(?![\\p{L}\\d])`, 'iu');
  const spelled = name.exec(told.slice(0, 50_000))?.[0];
  return spelled && /^\p{Lu}/u.test(spelled) ? spelled : undefined;
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
  proven: true,
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
    descriptionHtml: [parts(`${at('jobPostingDescription')},${at('jobSidebar')} ${at('richText')}`)],
  },
};
