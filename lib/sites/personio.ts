import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://acme.jobs.personio.de/job/216626?display=de', id: '216626' },
  { url: 'https://acme.jobs.personio.com/job/216627', id: '216627' },
];

export const personio: SiteParser = {
  id: 'personio',
  name: 'Personio',
  matches: ['*://*.jobs.personio.de/*', '*://*.jobs.personio.com/*'],
  access: 'ask',
  proof: 'pages',
  locate: atPath(/^\/job\/(?<id>\d+)(?=\/|$)/),
  rules: { company: [titled(/ \| Jobs (?:at|bei|chez|bij|en|presso) (.{1,100})$/)] },
};
