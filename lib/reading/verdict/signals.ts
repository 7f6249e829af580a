import { webUrl } from '../identity';
import type { Page } from '../types';
import { CONTROL, FOOTER, FORM, HEADER, NAV } from '../visible/blocks';
import { isSection } from '../visible/labels';
import type { Outline } from '../visible/outline';
import { ROLE } from '../visible/role';
import { APPLY, fold } from '../visible/words';

/** An address that ends in an id or stands below a folder for postings. */
const POSTING_URL =
  /(?:^|[/=_-])(?:(?!20[12]\d(?:\D|$))\d{4,}|[a-f\d]{8}-[a-f\d]{4}-[a-f\d-]{20,}|[A-Z\d]{8,12})(?:[/_?.&-]|$)|\/(?:jobs?|job-detail\w*|careers?|vacanc\w+|positions?|openings?|stelle\w*|offres?(?:-d-?emploi)?|emplois?|ofertas?(?:-de-\w+)?|empleos?|vagas?|lavoro|vacatures?|(?:ledig|avoi|offene)\w*-\w+|stilling\w*|lavora[\w-]*|offert[ae]-di-lavoro|annunci\w*|volna-mista|ilan|prace|nabidk\w+|praca|oferta|o|j|p|postings?)\/[^/]{3,}|\/(?:[a-z]+_)?(?:[Jj]ob-?[Dd]etails?|vaga|vacature|vacante|stellen(?:anzeige|angebot)|oferta-(?:laboral|de-empleo)|offre-d?-?emploi|vacancy|job-?(?:posting|opening))\.[a-z]{3,5}$/;
const LIST_URL =
  /[?&](?:q|query|keywords?|search|page|location|l)=|\/(?:search|results|jobs|careers|vacancies|openings|karriere|stellenangebote)\/?$/i;
const FORM_URL = /\/(?:apply|application|applications\/new|bewerb\w*|postuler|candidat\w*)(?:\/|$)/i;
const RESUME =
  /(?:^|[^a-z])(?:cv|resume|lebenslauf|curriculum|cover letter|anschreiben|lettre de motivation|zivotopis|meritforteckning|ansioluettelo|\w*oneletrajz\w*|bewerbungsunterlagen|βιογραφικ\w*)(?![a-z])/;
const MAIL = /[\w.+-]@[\w-]+\.\w/;
/** So many rows are a list. */
export const MIN_ROWS = 4;
const APP_ROOT = '#root,#app,#__next,#__nuxt,app-root,[ng-app],[ng-version],script[src],script[type="module"]';

/** What the address says: 1 for one posting, −2 for a list, 0 for neither. */
export const addressWeight = ({ pathname, search }: URL): number =>
  (POSTING_URL.test(pathname + search) ? 1 : 0) - (LIST_URL.test(pathname + search) ? 2 : 0);

export const isFormAddress = ({ pathname }: URL): boolean => FORM_URL.test(pathname);

/** Counts links as rows of a list, up to each: the most pages that are linked beside one another so far. */
function rowCounter(here: URL): (href: string) => number {
  const lists = new Map<string, Set<string>>();
  let most = 0;
  return (href) => {
    const url = webUrl(href, here);
    if (!url || url.pathname + url.search === here.pathname + here.search) return most;
    // Rows of one list lead to addresses that begin alike and are equally deep.
    const steps = url.pathname.split('/');
    const kind = `${url.host}/${/^[a-z]*/i.exec(steps[1] ?? '')?.[0]}/${steps.length}`;
    const rows = (lists.get(kind) ?? new Set()).add(url.pathname + url.search);
    lists.set(kind, rows);
    most = Math.max(most, rows.size);
    return most;
  };
}

/** How many pages of one kind are linked under names that are job titles: the rows of a list. */
export function countCards({ blocks, links, end }: Outline, here: URL): number {
  const count = rowCounter(here);
  let most = 0;
  for (const { href, at } of links) {
    const block = blocks[at];
    if (block && at < end && !(block.zone & (NAV | HEADER | FOOTER)) && ROLE.test(block.key)) most = count(href);
  }
  return most;
}

const FRAME = 'nav,header,footer,[role="navigation"],[role="banner"],[role="contentinfo"]';

/** Does the page link four others of one kind, or more, under names that are job titles? Read off its links alone. */
export function linksPostings({ root, url }: Page): boolean {
  const count = rowCounter(url);
  for (const link of root.querySelectorAll('a[href]')) {
    const name = (link.textContent ?? '').slice(0, 400).trim().split('\n', 1)[0] ?? '';
    if (!name || !ROLE.test(fold(name)) || link.closest(FRAME)) continue;
    if (count(link.getAttribute('href') ?? '') >= MIN_ROWS) return true;
  }
  return false;
}

const LOST =
  /(?:could ?n.t|could not|cannot|can.?t|unable to) find (?:the|this|that|your) (?:job|page|position|posting|vacancy|role)|(?:募集|掲載).{0,4}終了/;

/** Does a short page say that what was asked for is not there? */
export const saysLost = ({ blocks }: Outline): boolean => blocks.some(({ key }) => LOST.test(key));

/** Does a form ask for a résumé or a letter? */
export const asksForResume = ({ blocks }: Outline): boolean =>
  blocks.some(({ key, zone }) => zone & FORM && key.length < 80 && RESUME.test(key));

/** Do the page's own ways to apply lead to more than one posting: to addresses that differ in an id alone? */
function appliesToSeveral({ blocks, links, end }: Outline, here: URL): boolean {
  const ways = new Map<string, string>();
  return links.some(({ href, at }) => {
    const block = blocks[at];
    if (at >= end || !block?.linked || block.zone & (NAV | HEADER | FOOTER) || !APPLY.test(block.key)) return false;
    const url = webUrl(href, here);
    const shape = url ? `${url.host}${url.pathname.replace(/[^/]*\d[^/]*/g, '#')}` : '';
    const known = ways.get(shape);
    if (url) ways.set(shape, url.pathname);
    return known !== undefined && known !== url?.pathname;
  });
}

/** Do several postings stand in full on the page: each with its own way to apply, or job titles of one rank with the same headings below? */
export function holdsSeveral(outline: Outline, here: URL): boolean {
  const { blocks, title, end } = outline;
  if (appliesToSeveral(outline, here)) return true;
  const level = blocks[title?.at ?? -1]?.level;
  const headings = blocks.slice(0, end).filter((block) => block.level > 0 && !(block.zone & (NAV | FOOTER)));
  const sections = headings.filter(({ key }) => key && isSection(key) && !ROLE.test(key)).map(({ key }) => key);
  const titles = headings.filter((block) => block.level === level && ROLE.test(block.key) && !isSection(block.key));
  return new Set(titles.map(({ key }) => key)).size > 1 && new Set(sections).size < sections.length;
}

/** Does the text give an address to write to? */
export const hasMailLink = ({ links, description: { from, to } }: Outline): boolean =>
  links.some(({ href, at }) => at >= from && at <= to && href.startsWith('mailto:'));

/** Is there a button, link or heading that leads to an application, or a sentence that asks for a résumé by mail? */
export const hasApply = ({ blocks }: Outline): boolean =>
  blocks.some(
    ({ key, text, zone, linked, level }) =>
      !(zone & NAV) &&
      ((key.length < 60 && (linked || zone & CONTROL ? APPLY.test(key) : level > 0 && /^how to apply/.test(key))) ||
        (MAIL.test(text) && RESUME.test(key || fold(text)))),
  );

/** Why a page has no text: it may still come where a script builds the page. */
export const emptiness = ({ document }: Page): 'not-ready' | 'empty' =>
  document.querySelector(APP_ROOT) ? 'not-ready' : 'empty';
