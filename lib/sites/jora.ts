import type { ListCards } from '../reading/cards';
import { html, jsonLd, rule, said, text } from '../reading/rules';
import { fold } from '../reading/text';
import type { Examples, Opened, Page, SiteParser } from '../reading/types';

const TEXT = '#job-description-container';
const HEADING = '#job-info-container h1,#job-info-container h2,#job-info-container h3';

/** The card whose posting the pane of a list was asked to show. */
const OPEN_CARD = '[id^="r_"][data-active="true"]';

/** The open card's posting. The pane may bear its id too, and has its title once it has loaded. */
function opened({ document: page, url }: Pick<Page, 'document' | 'url'>): Opened | undefined {
  const root = page.querySelector(TEXT)?.closest('[data-hidden]');
  const card = page.querySelector(OPEN_CARD);
  const link = card?.querySelector('a[href*="/job/"]');
  const located = jora.locate(new URL(link?.getAttribute('href') ?? '', url));
  if (!root || root.getAttribute('data-hidden') === 'true' || !located || card?.id !== `r_${located.id}`)
    return undefined;
  const [listed, shown] = [fold(said(link)), fold(said(root.querySelector(`${HEADING},h1`)))];
  const id = root.querySelector('[data-job-id]')?.getAttribute('data-job-id') ?? located.id;
  return { ...located, root, isShown: id === located.id && shown !== '' && shown === listed };
}

export const examples: Examples = [
  {
    url: 'https://au.jora.com/job/Quality-Manager-60d85bfc97dec3ff19e39604b6410001?sp=serp&sponsored=false&tk=x',
    id: '60d85bfc97dec3ff19e39604b6410001',
  },
];

/** Class: 2020–2026. */
export const cards: ListCards = {
  card: '.job-card[id^="r_"]',
  within: '',
  attribute: 'id',
  shape: '^r_([\\da-f]{32})$',
  title: '.job-link',
};

export const jora: SiteParser = {
  id: 'jora',
  name: 'Jora',
  matches: ['*://*.jora.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname }) {
    const [path, id] = /^\/job\/(?:[^/]{1,300}-)?([\da-f]{32})(?=\/?$)/.exec(pathname) ?? [];
    return id ? { id, canonicalUrl: `https://${hostname}${path}` } : undefined;
  },
  opened,
  rules: {
    // Classes: 2020–2026. Cards of other postings have the same one on a title that is a link.
    title: [
      text(HEADING),
      text('h1'),
      rule('title that is no link', ({ root }) =>
        said(
          [...root.querySelectorAll('.job-title')].find((title) => !title.querySelector('a') && !title.closest('a')),
        ),
      ),
    ],
    company: [
      text('.company'),
      rule('employer of the open card, where the pane names it', ({ document: page, root }) => {
        const name = page.querySelector(`${OPEN_CARD} [data-company-name]`)?.getAttribute('data-company-name');
        return name && said(root.querySelector('#company-location-container')).startsWith(name) ? name : undefined;
      }),
    ],
    location: [text('.location')],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html(TEXT)],
  },
};
