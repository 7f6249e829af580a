import { jsonLd, rule, said } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

const idOf = ({ pathname }: URL): string | undefined =>
  /^\/(?:[a-z]{2}\/)?remote-jobs\/(?:[^/]{1,300}-)?(\d{4,})\/?$/.exec(pathname)?.[1];

/** The posting's two rows in the table: its head and, opened below, its text. Other postings are rows beside them. */
const rows = ({ document, url }: Pick<Page, 'document' | 'url'>): Element[] => [
  ...document.querySelectorAll(`tr[data-id="${idOf(url)}"]`),
];

const inRow = (selector: string) => rule(`row(${selector})`, (page) => said(rows(page)[0]?.querySelector(selector)));

export const examples: Examples = [
  { url: 'https://remoteok.com/remote-jobs/remote-go-developer-acme-1092001?utm_source=x', id: '1092001' },
  { url: 'https://remoteok.io/remote-jobs/92002', id: '92002' },
];

export const remoteOk: SiteParser = {
  id: 'remoteok',
  name: 'Remote OK',
  matches: ['*://*.remoteok.com/*', '*://*.remoteok.io/*'],
  access: 'ask',
  proof: 'markup',
  locate(url) {
    const id = idOf(url);
    return id ? { id, canonicalUrl: `https://${url.hostname}/remote-jobs/${id}` } : undefined;
  },
  distrust: ['salary'], // an estimate by the tags of the posting
  root: (page) => rows(page)[0]?.parentElement,
  rules: {
    title: [inRow('[itemprop="title"]'), inRow('h2')],
    company: [inRow('[itemprop="name"]'), inRow('h3')],
    location: [inRow('.location')],
    datePosted: [jsonLd('datePosted')],
    descriptionHtml: [
      rule('row(text)', (page) => {
        const opened = rows(page)[1];
        const text = opened?.querySelector('.description .markdown,[itemprop="description"]') ?? opened;
        return text && htmlOf(text).replaceAll('\\n', '\n');
      }),
    ],
  },
};
