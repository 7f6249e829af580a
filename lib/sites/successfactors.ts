import { atParameters, locatedBy, titled } from '../reading/career-rules';
import { html, text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://career5.successfactors.eu/sfcareer/jobreqcareer?jobId=4711&company=acme&username=', id: 'acme/4711' },
  {
    url: 'https://career4.successfactors.com/career?career_ns=job_listing&company=acme&career_job_req_id=4712&navBarLevel=JOB_SEARCH',
    id: 'acme/4712',
  },
];

export const successfactors: SiteParser = {
  id: 'successfactors',
  name: 'SuccessFactors',
  matches: ['*://*.successfactors.com/*', '*://*.successfactors.eu/*', '*://*.sapsf.com/*', '*://*.sapsf.eu/*'],
  access: 'ask',
  proof: 'markup',
  locate: locatedBy(
    atParameters(/^\/sfcareer\/jobreqcareer(?:pvt)?$/, ['company', 'jobId']),
    atParameters(/^\/career$/, ['company', 'career_job_req_id']),
  ),
  rules: {
    title: [titled(/^[^:]{3,60}: (.{2,250}) \(\d{1,12}\)$/)], // "Career Opportunities: Title (4711)"
    datePosted: [text('#postedOnDate')],
    descriptionHtml: [html('.joqReqDescription')], // class: 2016–2026
  },
};
