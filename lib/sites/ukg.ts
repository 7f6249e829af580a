import { atParameters, dataBetween, once, textsOf } from '../reading/career-rules';
import { type Json, list, own } from '../reading/json-ld';
import { attr, only, rule, text, texts } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

const at = (name: string) => `[data-automation="${name}"]`;

/** The address's posting in the data that the page's script is called with. */
const postingIn = once((page): Json => {
  const data = dataBetween(page, 'CandidateOpportunityDetail(', '});');
  return own(data, 'Id') === ukg.locate(page.url)?.id ? data : undefined;
});

/** All that the page says before its scripts have filled it. */
const inData = textsOf(postingIn);

const placeIn = (place: Json): string => {
  const address = own(place, 'Address');
  const said = ['City', 'State', 'Country'].map((key) => own(own(address, key), 'Name') ?? own(address, key));
  return said[0] ? said.filter((one) => typeof one === 'string').join(', ') : String(own(place, 'LocalizedName') ?? '');
};

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
    // Where nobody named the logo, its name is the page's.
    company: [
      only(attr('img[data-automation^="navbar-"]', 'alt'), /^(?!opportunities$).+/i),
      only(text('footer'), /^© \d{4} ([^©]{2,80}?)[.,]? All rights reserved/, 1),
    ],
    location: [
      texts(at('city-state-zip-country-label')),
      rule('data(Locations)', (page) =>
        list(own(postingIn(page), 'Locations'))
          .map(placeIn)
          .join('\n'),
      ),
    ],
    employmentType: [
      text(`${at('JobFullTime')},${at('JobPartTime')}`),
      rule('data(FullTime)', (page) => {
        const full = own(postingIn(page), 'FullTime');
        return typeof full === 'boolean' ? (full ? 'Full-time' : 'Part-time') : undefined;
      }),
    ],
    datePosted: [text(at('job-posted-date')), inData('PostedDate')],
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
