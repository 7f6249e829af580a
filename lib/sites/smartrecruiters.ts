import { atPath, locatedBy, parts } from '../reading/career-rules';
import { attr, rule, text, titleOf } from '../reading/rules';
import { fold } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

/** The document's title is "Company Title | SmartRecruiters": it is cut where the company of the address ends. */
function titleParts({ document, url }: Page): readonly [company?: string, title?: string] {
  const [, slug] = /^\/([A-Za-z\d-]+?)\d*\/\d/.exec(url.pathname) ?? [];
  const words = titleOf(document)
    .replace(/ \| SmartRecruiters$/, '')
    .split(' ');
  const end = words.findIndex(
    (_, i) => !!slug && fold(words.slice(0, i + 1).join(' ')).replaceAll(' ', '') === fold(slug.replaceAll('-', '')),
  );
  return end < 0 ? [] : [words.slice(0, end + 1).join(' '), words.slice(end + 1).join(' ')];
}

export const examples: Examples = [
  {
    url: 'https://jobs.smartrecruiters.com/Acme1/744000012345678-data-engineer?trid=x&utm_source=y',
    id: '744000012345678',
  },
  { url: 'https://careers.smartrecruiters.com/Acme1/744000012345679-data-engineer', id: '744000012345679' },
  {
    url: 'https://jobs.smartrecruiters.com/oneclick-ui/company/Acme1/publication/5b181cdd-fa45-40e6-b561-ec26aaaa0001?dcr_ci=Acme1',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0001',
  },
];

export const smartrecruiters: SiteParser = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  matches: ['*://*.smartrecruiters.com/*'],
  access: 'install',
  proof: 'markup',
  locate: locatedBy(
    atPath(/^\/[^/]+\/(?<id>\d{6,})(?=-|\/|$)/),
    atPath(/^\/oneclick-ui\/company\/[^/]+\/publication\/(?<id>[\da-f-]{36})(?=\/|$)/),
  ),
  rules: {
    title: [text('[itemprop="title"]'), rule('title after the company', (page) => titleParts(page)[1])],
    company: [rule('title before the posting', (page) => titleParts(page)[0])],
    location: [attr('spl-job-location', 'formattedaddress')],
    workplace: [attr('spl-job-location', 'workplacetype')],
    employmentType: [text('[itemprop="employmentType"]')],
    descriptionHtml: [parts('#st-companyDescription,#st-jobDescription,#st-qualifications,#st-additionalInformation')],
  },
};
