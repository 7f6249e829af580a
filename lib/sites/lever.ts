import { attr, jsonLd, meta, rule, said, strip, text, texts, titleOf } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

/** `Company - Title`, cut where the page's heading begins, else at the first dash. */
function titleParts({ document, root }: Page): readonly [company?: string, title?: string] {
  const whole = titleOf(document);
  for (const heading of root.querySelectorAll('h2')) {
    const shown = said(heading);
    if (shown && whole.endsWith(` - ${shown}`)) return [whole.slice(0, -shown.length - 3), shown];
  }
  const cut = whole.indexOf(' - ');
  return cut > 0 ? [whole.slice(0, cut), whole.slice(cut + 3)] : [];
}

// Classes below: 2020–2026.
const category = (name: string) => strip(text(`.posting-categories .${name}`), /\s*\/$/);
/** Place, team, commitment and workplace, which only their classes tell apart. */
const categories = texts('div[href="#"] ~ div[href="#"]');

export const examples: Examples = [
  {
    url: 'https://jobs.lever.co/acme/5b181cdd-fa45-40e6-b561-ec268e292914',
    id: '5b181cdd-fa45-40e6-b561-ec268e292914',
  },
  {
    url: 'https://jobs.eu.lever.co/acme/5b181cdd-fa45-40e6-b561-ec268e292915/apply?lever-source=x',
    id: '5b181cdd-fa45-40e6-b561-ec268e292915',
  },
];

export const lever: SiteParser = {
  id: 'lever',
  name: 'Lever',
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  access: 'install',
  proof: 'pages',
  locate(url) {
    const [, board, id] = /^\/([^/]+)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/i.exec(url.pathname) ?? [];
    return id
      ? { id: id.toLowerCase(), canonicalUrl: `https://${url.hostname}/${board}/${id.toLowerCase()}` }
      : undefined;
  },
  rules: {
    title: [text('.posting-headline h2'), rule('title after the company', (page) => titleParts(page)[1])],
    company: [rule('title before the posting', (page) => titleParts(page)[0])],
    location: [category('location'), meta('twitter:data1')],
    workplace: [category('workplaceTypes'), categories],
    employmentType: [category('commitment'), categories],
    salary: [text('[data-qa="salary-range"]')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      rule('sections around the job description', ({ root }) => {
        const sections = root.querySelector('[data-qa="job-description"]')?.parentElement;
        return sections && htmlOf(sections, '[data-qa="btn-apply-bottom"]');
      }),
    ],
    applyUrl: [attr('[data-qa="show-page-apply"]', 'href')],
  },
};
