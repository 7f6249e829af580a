import type { ListCards } from '../reading/cards';
import { around, attr, before, html, jsonLd, only, rule, said, strip, text, texts } from '../reading/rules';
import { fold, textOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';

const idOf = (url: URL): string | undefined => {
  const id = url.searchParams.get('vjk') ?? url.searchParams.get('jk');
  return id && /^[\da-f]{16}$/i.test(id) ? id.toLowerCase() : undefined;
};

const TITLE =
  '[data-testid="jobsearch-JobInfoHeader-title"],[data-testid="simpler-jobTitle"],.jobsearch-JobInfoHeader-title'; // class: 2020–2026
/** The title, without the words for screen readers that follow it. */
function titleIn({ root }: Page): string {
  const title = root.querySelector(TITLE);
  const suffix = said(title?.querySelector('span > span'));
  return said(title)
    .split(suffix || '\n', 1)
    .join();
}

const KEY = 'data-indeed-apply-jk';
const COMPANY = '[data-testid="inlineHeader-companyName"],[data-company-name]';
const PANE = '#jobsearch-ViewjobPaneWrapper';

/** The heading beside the company. */
const heading = rule('heading', ({ root }) => {
  const head = before(root, COMPANY, '#jobDescriptionText')?.querySelector('h1,h2');
  return said(head);
});

const ENDED =
  /\bhas expired\b|no longer (?:available|accepting)|abgelaufen|a expiré|ha caducado|è scaduta|is verlopen/i;
const ended = rule('words beside the text', ({ root }) =>
  textOf(root, '#jobDescriptionText')
    .split('\n')
    .find((line) => line.length < 200 && ENDED.test(line)),
);

/** A group of the details section, by its label in the languages of Indeed's larger countries. */
const detail = (labels: string) =>
  texts(
    labels
      .split('|')
      .map((label) => `#jobDetailsSection [aria-label="${label}"] li`)
      .join(','),
  );

export const examples: Examples = [
  { url: 'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2&from=serp', id: '54f1f8af68d722d2' },
  { url: 'https://www.indeed.com/jobs?q=analyst&l=Portland&vjk=29dd4196cccd7eaf', id: '29dd4196cccd7eaf' },
  { url: 'https://de.indeed.com/?vjk=0bb0c82f1ebd7121', id: '0bb0c82f1ebd7121' },
];

/** Classes: 2023–2026, and 2020. One result of a page is hidden and has a key that is no posting's: a trap for robots. */
export const cards: ListCards = {
  card: '.cardOutline,.jobsearch-SerpJobCard',
  within: '[data-jk]',
  attribute: 'data-jk',
  shape: '^([\\da-f]{16})$',
  title: '[data-jk] span[title],.jobtitle',
  not: '.cardOutline[aria-hidden="true"],li[aria-hidden="true"]',
};

export const indeed: SiteParser = {
  id: 'indeed',
  name: 'Indeed',
  matches: ['*://*.indeed.com/*'],
  access: 'install',
  proof: 'pages',
  locate(url) {
    const id = idOf(url);
    return id ? { id, canonicalUrl: `https://${url.hostname}/viewjob?jk=${id}` } : undefined;
  },
  root: (page) => {
    const pane = page.document.querySelector(PANE);
    return pane?.querySelector('#jobDescriptionText')
      ? pane
      : around(page.document, '#jobDescriptionText', `${TITLE},h1`);
  },
  /**
   * The keys in the apply button and in links that say which posting they lead from; and the title of the card with this id. A
   * pane that nothing ties to the address shows, for all we know, another posting.
   */
  shownId: rule('keys', (page) => {
    const { root, url } = page;
    const [listed, shown] = [said(page.document.getElementById(`jobTitle-${idOf(url)}`)), titleIn(page)];
    const keys = [...root.querySelectorAll(`[${KEY}],[href*="fromjk="],[href*="start?jk="]`)].map(
      (part) => /(?:^|jk=)([\da-f]{16})/i.exec(part.getAttribute(KEY) ?? part.getAttribute('href') ?? '')?.[1],
    );
    const isTied = listed && shown ? fold(shown) === fold(listed) : keys.length || !url.searchParams.has('vjk');
    return `${keys.join(' ')} ${isTied ? '' : 'another'}`.toLowerCase();
  }),
  rules: {
    title: [rule('title', titleIn), strip(heading, / [-–] job post$/i)],
    company: [
      text(COMPANY),
      text('.jobsearch-JobInfoHeader-companyNameSimple'), // 2025
      text('[data-testid="simpler-simplified-header"] span[elementtiming]'),
    ],
    location: [
      text('[data-testid="job-location"]'),
      text('[data-testid="inlineHeader-companyLocation"],[data-testid="jobsearch-JobInfoHeader-companyLocation"]'),
      text('.jobsearch-JobInfoHeader-subtitle > div:nth-child(2)'), // 2023
    ],
    salary: [
      text('#salaryInfoAndJobType > span:first-child'),
      detail('Pay|Salary|Salaire|Gehalt|Vergütung|Retribuzione|Stipendio|Salario|Sueldo|Salaris|Remuneração|Lohn'),
    ],
    employmentType: [
      only(text('#salaryInfoAndJobType > span:last-child'), /^(?:- ?)?(\D+)$/, 1),
      detail(
        'Job type|Job Type|Type de poste|Anstellungsart|Tipo di contratto|Tipo de contrato|Tipo de empleo|Dienstverband|Tipo de vaga',
      ),
    ],
    workplace: [detail('Work setting|Work location|Location|Arbeitsort|Lieu de travail')],
    datePosted: [jsonLd('datePosted')],
    validThrough: [jsonLd('validThrough')],
    descriptionHtml: [html('#jobDescriptionText')],
    applyUrl: [
      attr('#applyButtonLinkContainer a,#applyButtonLinkContainer button,#viewJobButtonLinkContainer button', 'href'),
    ],
    closed: [ended],
  },
};
