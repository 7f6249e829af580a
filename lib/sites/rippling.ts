import { atPath, once } from '../reading/career-rules';
import { type Json, list, own } from '../reading/json-ld';
import { rule } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

/** The address's posting in the page's data; the page that a person went on to still has the first one's. */
const postingIn = once(({ document: page, url }): Json => {
  const data: Json = JSON.parse(page.getElementById('__NEXT_DATA__')?.textContent ?? '');
  const posting = ['props', 'pageProps', 'apiData', 'jobPost'].reduce(own, data);
  return rippling.locate(url)?.id === own(posting, 'uuid') ? posting : undefined;
});

/** Texts, one a line. */
const textIn = (values: readonly Json[]): string => values.filter((one) => typeof one === 'string').join('\n');

const said = (...path: readonly string[]) =>
  rule(`island(${path.join('.')})`, (page) => textIn(list(path.reduce(own, postingIn(page)))));

export const examples: Examples = [
  {
    url: 'https://ats.rippling.com/acme/jobs/5b181cdd-fa45-40e6-b561-ec26aaaa0004',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0004',
  },
  {
    url: 'https://ats.rippling.com/en-GB/acme/jobs/5b181cdd-fa45-40e6-b561-ec26aaaa0005/apply?step=application',
    id: '5b181cdd-fa45-40e6-b561-ec26aaaa0005',
  },
];

export const rippling: SiteParser = {
  id: 'rippling',
  name: 'Rippling',
  matches: ['*://ats.rippling.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^(?:\/[a-z]{2}-[A-Z]{2})?\/[^/]+\/jobs\/(?<id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/),
  rules: {
    title: [said('name')],
    company: [said('companyName')],
    location: [said('workLocations')],
    employmentType: [said('employmentType', 'id')],
    salary: [
      rule('island(payRangeDetails)', (page) => {
        const ranges = list(own(postingIn(page), 'payRangeDetails'));
        const get = (key: string) => String(own(ranges[0], key) ?? '');
        return ranges.length === 1 && get('rangeStart')
          ? `${get('currency')} ${get('rangeStart')} – ${get('rangeEnd')} / ${get('frequency')}`
          : undefined;
      }),
    ],
    descriptionHtml: [
      rule('island(description)', (page) => {
        const whole = own(postingIn(page), 'description');
        return textIn([own(whole, 'company'), own(whole, 'role')]);
      }),
    ],
  },
};
