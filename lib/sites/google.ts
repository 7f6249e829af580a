import { atPath, titled } from '../reading/career-rules';
import { said, titleOf } from '../reading/rules';
import type { Examples, SiteParser } from '../reading/types';

const TITLE = /^(.{2,250}) — Google Careers$/;

export const examples: Examples = [
  {
    url: 'https://www.google.com/about/careers/applications/jobs/results/123456789012345678-data-engineer?q=data',
    id: '123456789012345678',
  },
  {
    url: 'https://www.google.com/about/careers/applications/jobs/results/123456789012345679',
    id: '123456789012345679',
  },
];

export const google: SiteParser = {
  id: 'google',
  name: 'Google',
  matches: ['*://www.google.com/about/careers/*'],
  access: 'ask',
  proof: 'markup',
  locate: atPath(/^\/about\/careers\/applications\/jobs\/results\/(?<id>\d{6,})(?:-[^/]*)?(?=\/|$)/),
  /** The list of results stands beside the posting: the part with the title's heading and the text's. */
  root: ({ document: page }) => {
    const title = TITLE.exec(titleOf(page))?.[1];
    let part = [...page.querySelectorAll('h1,h2')].find((heading) => said(heading) === title)?.parentElement;
    while (part && !part.querySelector('h3')) part = part.parentElement;
    return part;
  },
  rules: {
    title: [titled(TITLE)],
    company: [titled(/ — (Google) Careers$/)],
  },
};
