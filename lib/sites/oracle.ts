import { atPath, parts } from '../reading/career-rules';
import { text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  {
    url: 'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/210123?utm_medium=x',
    id: 'acme/210123',
  },
  {
    url: 'https://acme.fa.ocs.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_2001/job/210124/apply/email',
    id: 'acme/210124',
  },
  {
    url: 'https://acme.fa.em2.oraclecloud.com/hcmUI/CandidateExperience/de/sites/CX/requisitions/preview/210125',
    id: 'acme/210125',
  },
];

export const oracle: SiteParser = {
  id: 'oracle',
  name: 'Oracle Recruiting',
  matches: ['*://*.oraclecloud.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(
    /^\/hcmUI\/CandidateExperience\/[\w-]+\/sites\/[^/]+\/(?:job|(?:jobs|requisitions)\/preview)\/(?<id>\w+)(?=\/|$)/,
    'local',
  ),
  // Classes: 2023–2026.
  rules: {
    title: [text('.job-details__title')],
    descriptionHtml: [parts('.job-details__description-content')],
  },
};
