import { rule, said } from '../reading/rules';
import { fold, htmlOf, textOf } from '../reading/text';
import type { Examples, Page, SiteParser } from '../reading/types';
import { ROLE } from '../reading/visible/role';

const WORKPLACE = /\b(?:remote|on-?site|hybrid|in-?office)\b/i;
const TYPE = /\b(?:full|part)[- ]?time\b|\bcontract(?:or)?\b|\bintern(?:ship|s)?\b|\bfreelance\b/i;
const PAY = /[$€£]\s?\d|\b\d{2,3}\s?k\b/i;
const LINK = /https?:\/\/|\bwww\./i;

/** The comment that the address names, where it answers a "Who is hiring?" thread itself. */
function comment(page: Page): Element | null {
  const row = page.document.getElementById(page.url.searchParams.get('id') ?? '');
  const links = [...(row?.querySelectorAll('a[href^="item?id="]') ?? [])];
  const story = links.find((link) => /\bwho is hiring\b/i.test(said(link)));
  const parents = links.filter((link) => link.getAttribute('href') === story?.getAttribute('href'));
  // The thread is linked as the parent and as the story: an answer to an answer has it once.
  return parents.length > 1 ? (row?.querySelector('.commtext,div > div') ?? null) : null;
}

/** The first line's parts: `Employer | Title | Place | REMOTE | …`, in any order after the employer. */
const parts = (page: Page): string[] => {
  const line = textOf(comment(page)).split('\n')[0] ?? '';
  const all = line
    .slice(0, 600)
    .split('|')
    .map((part) => part.trim());
  return all.length > 2 ? all : [];
};

const part = (what: string, is: (part: string) => boolean) => rule(what, (page) => parts(page).slice(1).find(is));

const isRole = (part: string): boolean => ROLE.test(fold(part)) && !LINK.test(part);
const isFact = (part: string): boolean => [WORKPLACE, TYPE, PAY, LINK].some((fact) => fact.test(part));

export const examples: Examples = [{ url: 'https://news.ycombinator.com/item?id=45430001', id: '45430001' }];

/** One answer to "Ask HN: Who is hiring?"; its title and facts are the bars of its first line. */
export const hackerNews: SiteParser = {
  id: 'hackernews',
  name: 'Hacker News',
  matches: ['*://news.ycombinator.com/*'],
  access: 'ask',
  proof: 'markup',
  locate({ pathname, searchParams }) {
    const id = pathname === '/item' ? /^\d{3,}$/.exec(searchParams.get('id') ?? '')?.[0] : undefined;
    return id ? { id, canonicalUrl: `https://news.ycombinator.com/item?id=${id}` } : undefined;
  },
  rules: {
    title: [part('part of the first line that is a role', isRole)],
    company: [rule('start of the first line', (page) => parts(page)[0]?.replace(/\s*\(https?:[^)]{0,200}\)$/, ''))],
    location: [part('part of the first line that is nothing else', (one) => !!one && !isRole(one) && !isFact(one))],
    workplace: [part('part of the first line on the workplace', (one) => WORKPLACE.test(one))],
    employmentType: [part('part of the first line on the type', (one) => TYPE.test(one))],
    salary: [part('part of the first line on pay', (one) => PAY.test(one) && !LINK.test(one))],
    datePosted: [
      rule('age of the comment', (page) => {
        const id = page.url.searchParams.get('id');
        const age = comment(page) && page.document.querySelector(`[id="${id}"] a[href="item?id=${id}"]`);
        return said(age).replace(/^on /, '');
      }),
    ],
    descriptionHtml: [
      rule('text of the comment', (page) => {
        const text = parts(page).length > 0 ? comment(page) : null;
        return text && htmlOf(text);
      }),
    ],
  },
};
