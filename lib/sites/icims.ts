import { atPath, titled } from '../reading/career-rules';
import { rule, said, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

/** The document's title is "Title in Place | Careers at Company"; a title may hold an "in" of its own. */
const heading = rule('heading that begins the title', ({ document, root }) => {
  const whole = titleOf(document);
  const headings = [...root.querySelectorAll('h1,h2')].map(said);
  return headings.find((shown) => !!shown && (whole.startsWith(`${shown} in `) || whole.startsWith(`${shown} | `)));
});

export const examples: Examples = [
  {
    url: 'https://careers-acme.icims.com/jobs/12345/data-engineer/job?mode=view&in_iframe=1',
    id: 'careers-acme/12345',
  },
  { url: 'https://careers-acme.icims.com/jobs/12346/job', id: 'careers-acme/12346' },
];

export const icims: SiteParser = {
  id: 'icims',
  name: 'iCIMS',
  matches: ['*://*.icims.com/*'], // the posting stands in a frame, whose own address has in_iframe=1
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^\/jobs\/(?<id>\d+)(?:\/[^/]+)?\/job(?=\/|$)/, 'local'),
  distrust: ['datePosted', 'validThrough'], // the day the page was made, and an end that nobody set
  rules: {
    title: [heading, titled(/^(.{2,200}) in (?:[^|]{1,60}, |[A-Z]{2}-)[^|]{1,60} \| Careers at .{1,100}$/)],
    company: [titled(/ \| Careers at (.{1,100})$/)],
  },
};
