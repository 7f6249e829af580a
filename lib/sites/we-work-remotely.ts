import type { ListCards } from '../reading/cards';
import { attr, html, jsonLd, only, rule, text, texts, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const pageTitle = rule('title of the page', ({ document }) => titleOf(document));
/** `Employer: Title`. */
const NAMED = /^(.{1,120}?): (.{1,200})$/;

export const examples: Examples = [
  {
    url: 'https://weworkremotely.com/remote-jobs/acme-devops-engineer?utm_source=x',
    id: 'acme-devops-engineer',
  },
];

/** Class: 2024–2026. */
export const cards: ListCards = {
  card: 'li.new-listing-container',
  within: 'a[href^="/remote-jobs/"]',
  attribute: 'href',
  shape: '^/remote-jobs/([\\w-]{1,200})/?$',
  title: 'h3',
};

export const weWorkRemotely: SiteParser = {
  id: 'weworkremotely',
  name: 'We Work Remotely',
  matches: ['*://*.weworkremotely.com/*'],
  access: 'ask',
  proof: 'pages',
  locate({ pathname }) {
    const id = /^\/remote-jobs\/([\w-]{1,200})\/?$/.exec(pathname)?.[1];
    return id && !/^(?:search|new)$/.test(id)
      ? { id, canonicalUrl: `https://weworkremotely.com/remote-jobs/${id}` }
      : undefined;
  },
  rules: {
    // Classes: 2020–2021, then 2024–2026.
    title: [
      text('.listing-header-container h1'),
      text('.lis-container__header__hero__company-info__title'),
      only(pageTitle, NAMED, 2),
    ],
    company: [only(pageTitle, NAMED, 1), text('.lis-container__job__sidebar__companyDetails__info__title')],
    location: [only(texts('.listing-tag'), /^.{0,100}(?:Only|Anywhere.{0,60})$/m)],
    workplace: [jsonLd('jobLocationType')],
    employmentType: [jsonLd('employmentType'), only(texts('.listing-tag'), /^(?:Full-Time|Contract)$/m)],
    datePosted: [jsonLd('datePosted'), attr('h3 > time', 'datetime')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('.lis-container__job__content__description'), html('#job-listing-show-container')],
    applyUrl: [attr('#job-cta-alt[href^="http"]', 'href')],
  },
};
