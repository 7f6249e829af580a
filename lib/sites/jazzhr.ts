import { atPath, behind } from '../reading/career-rules';
import { html, rule, said, text, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

/** The document's title is "Title - Company - Career Page". */
const NAMED = /^ - (.{1,100}) - Career Page$/;

const heading = rule('longest heading that begins the title', ({ document, root }) => {
  const whole = titleOf(document);
  return [...root.querySelectorAll('h1,h2')]
    .map(said)
    .filter((shown) => shown && whole.startsWith(shown) && NAMED.test(whole.slice(shown.length)))
    .sort((one, other) => other.length - one.length)[0];
});

export const examples: Examples = [
  { url: 'https://acme.applytojob.com/apply/AbCdEfGh12/Data-Engineer?source=x', id: 'AbCdEfGh12' },
  { url: 'https://acme.applytojob.com/apply/jobs/details/AbCdEfGh13', id: 'AbCdEfGh13' },
];

export const jazzhr: SiteParser = {
  id: 'jazzhr',
  name: 'JazzHR',
  matches: ['*://*.applytojob.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^\/apply\/(?:jobs\/details\/)?(?<id>[A-Za-z\d]{10})(?:\/[^/]+)?(?=\/|$)/),
  distrust: ['validThrough'], // ninety days after the first day, whatever the employer set
  rules: {
    title: [heading],
    company: [behind(heading, NAMED)],
    location: [text('#resumator-job-location,[title="Location"]', 'strong')],
    employmentType: [text('#resumator-job-employment,#resumator-job-type', 'strong')],
    seniority: [text('#resumator-job-experience', 'strong')],
    descriptionHtml: [html('#job-description,#resumator-job-description')],
  },
};
