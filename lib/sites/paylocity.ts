import { atPath } from '../reading/career-rules';
import { text } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const at = atPath(/^\/recruiting\/jobs\/details\/(?<id>\d{3,})(?=\/|$)/i);

export const examples: Examples = [
  {
    url: 'https://recruiting.paylocity.com/recruiting/jobs/Details/2567001/Acme-Holdings/Data-Engineer',
    id: '2567001',
  },
  { url: 'https://recruiting.paylocity.com/Recruiting/Jobs/Details/2567002', id: '2567002' },
];

export const paylocity: SiteParser = {
  id: 'paylocity',
  name: 'Paylocity',
  matches: ['*://recruiting.paylocity.com/*'],
  access: 'ask',
  proof: 'markup',
  // The same page is linked in small and in large letters.
  locate(url) {
    const located = at(url);
    return located && { ...located, canonicalUrl: `https://${url.hostname}/Recruiting/Jobs/Details/${located.id}` };
  },
  rules: { title: [text('.job-preview-title')] }, // class: 2022–2026
};
