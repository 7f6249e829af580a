import { atPath, titled } from '../reading/career-rules';
import type { Examples, SiteParser } from '../reading/types';

export const examples: Examples = [
  { url: 'https://www.amazon.jobs/en/jobs/2812345/data-engineer?cmpid=x', id: '2812345' },
  { url: 'https://www.amazon.jobs/jobs/2812346', id: '2812346' },
  { url: 'https://www.amazon.jobs/de/jobs/2812347/data-engineer', id: '2812347' },
];

export const amazon: SiteParser = {
  id: 'amazon',
  name: 'Amazon',
  matches: ['*://www.amazon.jobs/*', '*://amazon.jobs/*'],
  access: 'ask',
  proof: 'addresses',
  locate: atPath(/^(?:\/[a-z]{2}(?:-[a-z]{2})?)?\/jobs\/(?<id>\d+)(?:\/[^/]+)?(?=\/|$)/),
  rules: { company: [titled(/\| (Amazon)\.jobs$/)] },
};
