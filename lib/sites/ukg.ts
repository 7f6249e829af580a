import { atParameters, dataBetween } from '../reading/career-rules';
import { own } from '../reading/json-ld';
import { attr, rule, text, texts } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

const at = (name: string) => `[data-automation="${name}"]`;

/** A text of the posting's data, which the page's script is called with. */
const inData = (key: string) =>
  rule(`data(${key})`, (page) => {
    const data = dataBetween(page, 'CandidateOpportunityDetail(', '});');
    const value = own(data, 'Id') === ukg.locate(page.url)?.id && own(data, key);
    return typeof value === 'string' ? value : undefined;
  });

export const examples: Examples = [
  {
    url: 'https://acme.rec.pro.ukg.net/ACM1000ACME/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0012',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0012',
  },
  {
    url: 'https://recruiting2.ultipro.com/ACM1000/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0009',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0009',
  },
  {
    url: 'https://recruiting.ultipro.ca/ACM1000/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0010&source=x',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0010',
  },
];

export const ukg: SiteParser = {
  id: 'ukg',
  name: 'UKG',
  matches: ['*://*.ultipro.com/*', '*://*.ultipro.ca/*', '*://*.rec.pro.ukg.net/*'],
  access: 'ask',
  proof: 'markup',
  locate: atParameters(/\/JobBoard\/[\da-f-]{36}\/Opportunity(?:Detail|Apply)$/i, ['opportunityId']),
  rules: {
    title: [text(at('opportunity-title')), inData('Title')],
    company: [attr('img[data-automation^="navbar-"]', 'alt')],
    location: [texts(at('city-state-zip-country-label'))],
    employmentType: [text(`${at('JobFullTime')},${at('JobPartTime')}`)],
    datePosted: [text(at('job-posted-date'))],
    // A paragraph that holds paragraphs: as text, a parser ends it where the first one begins.
    descriptionHtml: [
      inData('Description'),
      rule('part of the description', ({ root }) => {
        const part = root.querySelector(at('job-description'))?.parentElement;
        return part && htmlOf(part, at('descriptions-title'));
      }),
    ],
  },
};
