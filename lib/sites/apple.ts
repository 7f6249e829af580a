import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://jobs.apple.com/en-us/details/200554357-0836/data-engineer?team=SFTWR', id: '200554357-0836' },
  { url: 'https://jobs.apple.com/de-de/details/200554358/data-engineer', id: '200554358' },
];

export const apple: SiteParser = {
  id: 'apple',
  name: 'Apple',
  matches: ['*://jobs.apple.com/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^\/[a-z]{2}-[a-z]{2}\/details\/(?<id>\d+(?:-\d+)?)(?:\/[^/]+)?(?=\/|$)/),
  rules: { company: [titled(/ - Careers at (Apple)(?: \(\w{2}\))?$/)] },
};
