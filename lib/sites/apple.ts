import { atPath, parts, titled } from '../reading/career-rules';
import { attr, text } from '../reading/rules';
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
  proof: 'markup',
  locate: atPath(/^\/[a-z]{2}-[a-z]{2}\/details\/(?<id>\d+(?:-\d+)?)(?:\/[^/]+)?(?=\/|$)/),
  rules: {
    title: [text('#jobdetails-postingtitle')],
    company: [titled(/ - Careers at (Apple)(?: \(\w{2}\))?$/)],
    location: [text('#jobdetails-joblocation')],
    datePosted: [attr('#jobdetails-jobpostdate', 'datetime'), text('#jobdetails-jobpostdate')],
    descriptionHtml: [
      parts(
        '#jobdetails-jobdetails-jobsummary-content-row,#jobdetails-jobdescription,#jobdetails-responsibilities,#jobdetails-minimumqualifications,#jobdetails-preferredqualifications',
      ),
      parts('[id^="jobdetails-jobdetails-"][id$="-content-row"]'),
    ],
  },
};
