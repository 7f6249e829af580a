import { once, parts, textsOf } from '../reading/career-rules';
import { type Json, own } from '../reading/json-ld';
import { jsonLd, only, rule, said, text, titleOf } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

const pageTitle = rule('title of the page', ({ document }) => titleOf(document));

/** `Title at Employer (W22) | Y Combinator…`; the last "at" parts them. */
const NAMED = /^(.{1,200}) at (.{1,150}?)(?: \((?:YC )?[A-Z]{1,2}\d{2}\))? \| (?:Y Combinator|Work at a Startup)/;

/** The address's posting in the data that the page was built from; a page that a person went on to still has the first one's. */
const postingIn = once((page): Json => {
  const data: Json = JSON.parse(page.document.querySelector('[data-page]')?.getAttribute('data-page') ?? '');
  const posting = own(own(data, 'props'), 'job');
  return String(own(posting, 'id')) === yCombinator.locate(page.url)?.id ? posting : undefined;
});

const inData = textsOf(postingIn);

/** "About Acme", "About the role" and the rest stand before their parts in no heading's element. */
function headOf(part: Element): string {
  const head = part.previousElementSibling;
  return head && !head.matches('.prose') && said(head).length < 60 ? `<h3>${htmlOf(head)}</h3>` : '';
}

export const examples: Examples = [
  { url: 'https://www.workatastartup.com/jobs/93001?utm_source=x', id: '93001' },
  { url: 'https://www.ycombinator.com/companies/acme/jobs/xYz12Ab-founding-engineer', id: 'xYz12Ab' },
];

/** Work at a Startup, and the same postings on Y Combinator's own pages. */
export const yCombinator: SiteParser = {
  id: 'ycombinator',
  name: 'Y Combinator',
  matches: ['*://www.workatastartup.com/*', '*://www.ycombinator.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname }) {
    const [path, id] =
      (hostname === 'www.workatastartup.com'
        ? /^\/jobs\/(\d+)(?=\/?$)/
        : /^\/companies\/[\w-]{1,150}\/jobs\/([\dA-Za-z]{5,12})(?:-[\w-]{1,200})?(?=\/?$)/
      ).exec(pathname) ?? [];
    return id ? { id, canonicalUrl: `https://${hostname}${path}` } : undefined;
  },
  rules: {
    title: [only(pageTitle, NAMED, 1), text('h1')],
    company: [only(pageTitle, NAMED, 2)],
    location: [inData('location')],
    salary: [inData('salaryRange')],
    employmentType: [jsonLd('employmentType'), inData('jobType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      parts('.prose', headOf), // class: 2023–2026
      rule('part headed "About the role"', ({ root }) => {
        const heading = [...root.querySelectorAll('h2,h3,div,span')].find((one) => /^About the role$/i.test(said(one)));
        return heading?.parentElement && htmlOf(heading.parentElement);
      }),
    ],
  },
};
