import { atPath, titled } from '../reading/career-rules';
import { html, rule, text } from '../reading/rules';
import { oneLine } from '../reading/text';
import type { Examples, SiteParser } from '../reading/types';

/** "Department | Place | Place | Req.Num.: 1", on pages that do not say it in structured data. Classes: 2013–2026. */
const places = rule('places of the line under the title', ({ document: page, root }) => {
  if (page.querySelector('script[type="application/ld+json"]')) return undefined;
  const parts = [''];
  for (const node of root.querySelector('.jv-job-detail-meta,.jv-apply-meta')?.childNodes ?? [])
    if (node.nodeName === 'SPAN' && !node.textContent?.trim()) parts.push('');
    else parts[parts.length - 1] += node.textContent ?? '';
  return parts
    .slice(1)
    .map((part) => oneLine(part).replaceAll(' ,', ',').replace(/,$/, ''))
    .filter((part) => /,|\bremote\b/i.test(part) && !/\d/.test(part))
    .join('\n');
});

export const examples: Examples = [
  { url: 'https://jobs.jobvite.com/acme/job/oAbCdfw1?__jvst=JobBoard', id: 'oAbCdfw1' },
  { url: 'https://jobs.jobvite.com/careers/acme/job/oAbCdfw2/apply', id: 'oAbCdfw2' },
];

export const jobvite: SiteParser = {
  id: 'jobvite',
  name: 'Jobvite',
  matches: ['*://jobs.jobvite.com/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^(?:\/careers)?\/[^/]+\/job\/(?<id>o\w{5,12})(?=\/|$)/),
  rules: {
    title: [titled(/^.{1,100}? Careers - (.{2,250})$/), text('.jv-header', 'h1,h2,h3,h4')],
    company: [titled(/^(.{1,100}?) Careers - /)],
    location: [places],
    descriptionHtml: [html('.jv-job-detail-description')],
  },
};
