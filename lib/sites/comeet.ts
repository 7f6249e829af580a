import { atPath, dataBetween, once, textsOf } from '../reading/career-rules';
import { type Json, list, own } from '../reading/json-ld';
import { rule } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://www.comeet.com/jobs/acme/30.005/data-engineer/B4.12F', id: '30.005/B4.12F' },
  { url: 'https://www.comeet.com/jobs/acme/30.005/data-engineer/B4.130/apply', id: '30.005/B4.130' },
];

/** The address's position among all of the company's, which stand in the page. */
const positionIn = once(
  (page): Json =>
    list(dataBetween(page, 'COMPANY_POSITIONS_DATA = ', '];')).find((one) =>
      comeet.locate(page.url)?.id.endsWith(`/${own(one, 'uid')}`),
    ),
);

const inData = textsOf(positionIn);

export const comeet: SiteParser = {
  id: 'comeet',
  name: 'Comeet',
  matches: ['*://www.comeet.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(
    /^\/jobs\/[^/]+\/(?<tenant>[\dA-F]{1,4}\.[\dA-F]{3})\/[^/]+\/(?<id>[\dA-F]{1,4}\.[\dA-F]{3})(?=\/|$)/,
    'local',
  ),
  rules: {
    title: [inData('name')],
    company: [inData('company_name')],
    location: [inData('location', 'name')],
    workplace: [inData('workplace_type')],
    employmentType: [inData('employment_type')],
    seniority: [inData('experience_level')],
    descriptionHtml: [
      rule('data(details)', (page) =>
        list(own(own(positionIn(page), 'custom_fields'), 'details'))
          .filter((part) => own(part, 'value'))
          .map((part) => `<h3>${own(part, 'name')}</h3>${own(part, 'value')}`)
          .join('\n'),
      ),
    ],
  },
};
