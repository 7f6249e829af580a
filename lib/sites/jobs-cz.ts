import type { ListCards } from '../reading/cards';
import { html, only, rule, said, text, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const pageTitle = rule('title of the page', ({ document }) => titleOf(document));
/** `Title – Employer`; both may hold a hyphen, the last dash parts them. */
const NAMED = /^(.{1,200}) – (.{1,150})$/;
const FORM = /^(?:employment form|(?:typ|druh) (?:pracovního )?(?:poměru|úvazku))/i;

export const examples: Examples = [
  { url: 'https://www.jobs.cz/rpd/2000130001/?searchId=868cde40&rps=233', id: '2000130001' },
  { url: 'https://beta.www.jobs.cz/pd/1615142002/', id: '1615142002' },
];

export const cards: ListCards = {
  card: 'article',
  within: 'a[data-jobad-id]',
  attribute: 'data-jobad-id',
  shape: '^(\\d{5,})$',
  title: 'a[data-jobad-id]',
};

export const jobsCz: SiteParser = {
  id: 'jobscz',
  name: 'Jobs.cz',
  matches: ['*://*.jobs.cz/*'],
  access: 'ask',
  proof: 'pages',
  locate({ hostname, pathname }) {
    if (!/^(?:beta\.)?(?:www\.)?jobs\.cz$/.test(hostname)) return undefined;
    const [, kind, id] = /^\/(rpd|pd)\/(\d{5,})(?:\/|$)/.exec(pathname) ?? [];
    return id ? { id, canonicalUrl: `https://www.jobs.cz/${kind}/${id}/` } : undefined;
  },
  rules: {
    title: [only(pageTitle, NAMED, 1), text('h1')],
    company: [only(pageTitle, NAMED, 2)],
    location: [text('[data-test="jd-info-location"]')],
    salary: [text('[data-test="jd-salary"] p')],
    employmentType: [
      rule('fact labelled as the form of employment', ({ root }) => {
        const fact = [...root.querySelectorAll('[data-test="jd-info-item"]')].find((item) =>
          FORM.test(said(item.querySelector('span'))),
        );
        return said(fact?.querySelector('p'));
      }),
    ],
    descriptionHtml: [html('[data-jobad="body"]')],
  },
};
