import type { ListCards } from '../reading/cards';
import { html, jsonLd, said, text } from '../reading/rules';
import { fold } from '../reading/text';
import type { Examples, Opened, Page, SiteParser } from '../reading/types';

const PANE = '[data-testid="svx-job-view-wrapper"]';
const LINK = 'a[href*="/job-openings/"]';

/**
 * The posting that a link in the pane or in the selected card leads to, and whose title the pane has. Titles repeat, and a
 * pane may link to others: only one id that is both is believed.
 */
function opened({ document: page, url }: Pick<Page, 'document' | 'url'>): Opened | undefined {
  const root = page.querySelector(PANE);
  const shown = fold(said(root?.querySelector('[data-testid="jobTitle"],h1')));
  const postingsOf = (links: readonly Element[]) =>
    links.flatMap((link) => monster.locate(new URL(link.getAttribute('href') ?? '', url)) ?? []);
  const marked = postingsOf([...page.querySelectorAll(`${PANE} ${LINK},.card-selected ${LINK}`)]); // class: 2025–2026
  const titled = new Set(
    postingsOf([...page.querySelectorAll(LINK)].filter((link) => fold(said(link)) === shown)).map(({ id }) => id),
  );
  const both = new Map(marked.filter(({ id }) => titled.has(id)).map((one) => [one.id, one]));
  const [located] = both.size === 0 ? marked : both.values();
  if (!root || !shown || !located || both.size > 1) return undefined;
  return { ...located, root, isShown: both.size === 1 };
}

const part = (name: string) => text(`[data-testid="${name}"]`);

export const examples: Examples = [
  {
    url: 'https://www.monster.com/job-openings/welder-tampa-fl--d8f7f9d0-1111-4222-8333-444455550001?sid=x',
    id: 'd8f7f9d0-1111-4222-8333-444455550001',
  },
];

export const cards: ListCards = {
  card: '[data-testid="svx_jobCard"]',
  within: LINK,
  attribute: 'href',
  shape: '--([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})',
  title: '[data-testid="jobTitle"],[data-testid="svx_jobCard-title"]',
};

export const monster: SiteParser = {
  id: 'monster',
  name: 'Monster',
  matches: ['com', 'co.uk', 'ca', 'de', 'fr', 'at', 'ch', 'nl', 'be', 'it', 'es', 'ie', 'lu', 'se'].map(
    (country) => `*://*.monster.${country}/*`,
  ),
  access: 'ask',
  proof: 'markup',
  locate({ hostname, pathname }) {
    const [path, id] =
      /^\/job-openings\/[^/]{0,300}--([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/i.exec(pathname) ?? [];
    return id ? { id: id.toLowerCase(), canonicalUrl: `https://${hostname}${path}` } : undefined;
  },
  opened,
  rules: {
    title: [part('jobTitle'), text('h1')],
    company: [part('company'), part('companyName')],
    location: [part('jobDetailLocation')],
    salary: [part('svx-jobview-salary-value')],
    employmentType: [jsonLd('employmentType')],
    datePosted: [jsonLd('datePosted'), part('jobDetailDateRecency')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [
      html('[data-testid="svx-description-container-inner"]'),
      html('[data-testid="description-clamp-wrapper"]'),
    ],
  },
};
