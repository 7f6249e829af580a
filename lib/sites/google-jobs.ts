import { rule, said } from '../reading/rules';
import { htmlOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

/** The posting in the address: `htidocid=…` of the old panel, `vhid=…/docid=…` of the new one. */
function idOf({ hash, search }: URL): string | undefined {
  const said = [hash, search].map((part) => new URLSearchParams(part.slice(1)));
  const named = said.map((part) => part.get('htidocid') ?? /docid=([^/&]+)/.exec(part.get('vhid') ?? '')?.[1]);
  return named.find((id) => !!id && /^[\w+/-]{8,40}={0,2}$/.test(id));
}

// Classes: 2021–2024, then 2024–2026.
const TITLE = '.KLsYvd,h1,h2,[role="heading"]';
const COMPANY = '.nJlQNd,.UxTHrf';
const LOCATION = '.sMzDkb:not(.nJlQNd)';
const TEXT = '.HBvzbc,.hkXmid';
/** "More jobs at Employer" stands below every text. */
const MORE = /^(?:More jobs at|See web results for) (.{1,150})$/;

const company = (panel: Element): string => {
  const more = [...panel.querySelectorAll('a')].map((link) => MORE.exec(said(link))?.[1]).find(Boolean);
  return said(panel.querySelector(COMPANY)) || (more ?? '');
};

/** The description: its own class, else what stands below a heading with most text. */
const description = (panel: Element): Element | undefined =>
  panel.querySelector(TEXT) ??
  [...panel.querySelectorAll('span,div')].filter((one) => !one.querySelector(TITLE) && said(one).length > 200).at(-1);

/** All panels of the list are on the page, each with its posting's id; only a whole one counts. */
const panelOf = (page: Page): Element | undefined => {
  const id = idOf(page.url) ?? '';
  return [...page.document.querySelectorAll('[data-encoded-doc-id],[data-share-url]')].find((panel) => {
    const share = panel.getAttribute('data-share-url') ?? '';
    const own = panel.getAttribute('data-encoded-doc-id') ?? (URL.canParse(share) ? idOf(new URL(share)) : '');
    return own === id && said(panel.querySelector(TITLE)) && company(panel) && description(panel);
  });
};

const inPanel = (what: string, read: (panel: Element) => string | null | undefined) =>
  rule(`panel(${what})`, (page) => {
    const panel = panelOf(page);
    return panel && read(panel);
  });

const COUNTRIES =
  'com co.uk de fr it es nl be ch at ca com.au co.in co.nz ie pl pt se dk no fi cz com.br com.mx co.za com.sg';

export const examples: Examples = [
  {
    url: 'https://www.google.com/search?q=analyst&ibp=htl;jobs#htivrt=jobs&htidocid=zwS1kKH3dZUAAAAAAAAAAA%3D%3D',
    id: 'zwS1kKH3dZUAAAAAAAAAAA==',
  },
  {
    url: 'https://www.google.de/search?q=gartner&udm=8#vhid=vt%3D20/docid%3DzwS1kKH3dZUAAAAAAAAAAB%3D%3D&vssid=jobs-detail-viewer',
    id: 'zwS1kKH3dZUAAAAAAAAAAB==',
  },
];

/**
 * The jobs in Google's search. It names no root: the general layers must still read the other pages of these hosts,
 * Google's own careers among them.
 */
export const googleJobs: SiteParser = {
  id: 'googlejobs',
  name: 'Google Jobs',
  matches: COUNTRIES.split(' ').map((country) => `*://www.google.${country}/*`),
  access: 'ask',
  proof: 'markup',
  locate(url) {
    const id = url.pathname === '/search' ? idOf(url) : undefined;
    return id
      ? { id, canonicalUrl: `https://${url.hostname}/search?ibp=htl;jobs#htidocid=${encodeURIComponent(id)}` }
      : undefined;
  },
  shownId: rule('panel of the address', (page) => (panelOf(page) ? idOf(page.url) : 'another')),
  rules: {
    title: [inPanel('title', (panel) => said(panel.querySelector(TITLE)))],
    company: [inPanel('company', company)],
    location: [inPanel('location', (panel) => said(panel.querySelector(LOCATION)))],
    descriptionHtml: [
      inPanel('text', (panel) => {
        const text = description(panel);
        return text && htmlOf(text);
      }),
    ],
  },
};
