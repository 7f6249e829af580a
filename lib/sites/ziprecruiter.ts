import type { ListCards } from '../reading/cards';
import { jsonLd, rule, said, text } from '../reading/rules';
import { fold, htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

/** The key of the pane's posting in the list. */
const keyOf = ({ searchParams }: URL): string | undefined =>
  /^[\w-]{10,60}$/.exec(searchParams.get('lk') ?? searchParams.get('lvk') ?? '')?.[0];

const EMPLOYER = '[data-testid="job-card-company"],a[href*="/co/"]';
const PLACE = '[data-testid="job-card-location"]';
const TEXT_HEAD = /^job description$/i;

export const examples: Examples = [
  {
    url: 'https://www.ziprecruiter.com/c/Acme/Job/Welder/-in-Tampa,FL?jid=8f0bb0c82f1e0001&utm_source=x',
    id: '8f0bb0c82f1e0001',
  },
  {
    url: 'https://www.ziprecruiter.com/jobs-search?search=welder&location=Tampa&lk=Zb-1kPq8QmWlD0nT7yRx',
    id: 'Zb-1kPq8QmWlD0nT7yRx',
  },
];

export const cards: ListCards = {
  card: 'article[id^="job-card-"]',
  within: '',
  attribute: 'id',
  shape: '^job-card-([\\w-]{10,60})$',
  title: 'h2',
};

export const zipRecruiter: SiteParser = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  matches: ['*://*.ziprecruiter.com/*'],
  access: 'ask',
  proof: 'markup',
  locate(url) {
    const { pathname, searchParams } = url;
    const jid = /^[\da-f]{16}$/i.exec(searchParams.get('jid') ?? '')?.[0]?.toLowerCase();
    if (jid && /^\/c\/[^/]{1,200}\/Job\//.test(pathname))
      return { id: jid, canonicalUrl: `https://www.ziprecruiter.com${pathname}?jid=${jid}` };
    const key = /^\/(?:jobs-search|jobs\/)/.test(pathname) ? keyOf(url) : undefined;
    return key ? { id: key, canonicalUrl: `https://www.ziprecruiter.com/jobs//j?lvk=${key}` } : undefined;
  },
  root: (page) =>
    page.document.querySelector('[data-testid="right-pane"]') ?? (keyOf(page.url) ? null : page.document.body),
  /** The card of this key in the list has the pane's title, employer and place; with others, the pane shows another posting. */
  shownId: rule('what the card says', (page) => {
    const key = keyOf(page.url);
    const card = key && page.document.getElementById(`job-card-${key}`);
    if (!card) return undefined;
    const listed = fold(said(card));
    const isListed = [EMPLOYER, PLACE].every((part) => listed.includes(fold(said(page.root.querySelector(part)))));
    const hasTitle = fold(said(page.root.querySelector('h1,h2'))) === fold(said(card.querySelector('h2')));
    return isListed && hasTitle ? undefined : 'another';
  }),
  rules: {
    title: [
      text('h1'),
      rule('first heading', ({ root }) => {
        const heading = said(root.querySelector('h2'));
        return TEXT_HEAD.test(heading) ? undefined : heading;
      }),
    ],
    company: [text('[data-testid="job-card-company"]'), text('a[href*="/co/"]')],
    location: [text(PLACE)],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      rule('part headed "Job description"', ({ root }) => {
        const heading = [...root.querySelectorAll('h2')].find((one) => TEXT_HEAD.test(said(one)));
        const text = heading?.nextElementSibling ?? heading?.parentElement;
        return text && htmlOf(text, 'h2');
      }),
    ],
  },
};
