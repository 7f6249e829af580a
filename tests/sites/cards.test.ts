import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCards, piecesOf, titleOf } from '../../lib/reading/cards';
import { sites } from '../../lib/sites';
import { listCards } from '../../lib/sites/cards';
import { inLinkedom } from '../reading/doms';
import { sharedDir } from '../shared-material';

const dir = sharedDir('pages');

/** Real lists, with how many different postings a person counts in them, and how the first is called. */
const REAL: readonly (readonly [site: string, file: string, postings: number, first: string])[] = [
  ['dice', 'serp-2025', 20, 'UI Web Developer'],
  ['glassdoor', 'serp-frag-us-2020', 30, 'Software Engineer I'],
  ['glassdoor', 'twopane-in-datascientist-2025', 30, 'Principal Member of technical Staff- AI & Data Engineering'],
  ['indeed', 'twopane-in-flutter-2026', 15, 'Flutter Developer'],
  ['indeed', 'twopane-in-neosoft-2023', 15, 'Data Science'],
  ['indeed', 'twopane-us-ny-2020', 15, 'Software Test Engineer'],
  ['indeed', 'twopane-us-portland-2026', 15, 'Research Data Analyst 1'],
  ['indeed', 'twopane-us-ussugar-2025', 15, 'Laboratory Analyst'],
  ['jobscz', 'listing-2024', 30, 'Senior JavaScript Developer'],
  ['jora', 'serp-2026', 15, 'BreastScreen Quality Manager'],
  ['linkedin', 'app-twopane-dataanalyst-2025', 7, 'Data Analyst'],
  ['linkedin', 'app-twopane-it-lecco-2025', 30, 'Inventory Controller'],
  ['linkedin', 'guest-search-us-2025', 60, 'Executive Assistant'],
  ['linkedin', 'guest-api-search-us-2026', 10, 'Software Development Engineer II, Delivery Choice'],
  ['naukri', 'serp-flutter-2026', 20, 'Flutter Developer'],
  ['seek', 'serp-sydney-2026', 30, 'Quality Assurance & Compliance Supervisor'],
  ['stepstone', 'serp-duesseldorf-2025', 25, 'Software Engineer Azure (all genders)'],
  ['totaljobs', 'serp-sponsorship-2025', 25, 'Relief Support Worker'],
  ['welcometothejungle', 'listing-fr-2026', 36, 'Stage : Technicien/Ingénieur Cybersécurité - H/F'],
  ['wellfound', 'listing-dump-2026', 37, 'Software Engineer'],
  ['weworkremotely', 'listing-trending-2026', 50, 'FT/PT Remote AI Prompt Engineering & Evaluation - Will Train'],
];

const cardsOf = (site: string, html: string) => {
  const cards = listCards[site];
  if (!cards) throw new Error(`${site} has no cards`);
  return findCards(inLinkedom(html), cards).map((card) => ({
    ...card,
    title: piecesOf(titleOf(card, cards)).join(' '),
  }));
};

it('no real pages lie beside the project: skipped, or every one is read', () => {
  if (dir === undefined) console.info('skipped: no real pages');
});

describe.runIf(dir !== undefined)('the results of real lists', () => {
  it.each(REAL)('%s/%s: %i postings, the first of them “%s”', (site, file, postings, first) => {
    const found = cardsOf(site, readFileSync(join(dir ?? '', site, `${file}.html`), 'utf8'));
    expect(new Set(found.map(({ id }) => id)).size).toBe(postings);
    expect(found[0]?.title).toBe(first);
    expect(found.filter(({ title }) => title === '')).toEqual([]);
  });

  it('have no trap among them: what a page hides from people is no result', () => {
    for (const [, file] of REAL.filter(([site]) => site === 'indeed')) {
      const document = inLinkedom(readFileSync(join(dir ?? '', 'indeed', `${file}.html`), 'utf8'));
      const traps = [...document.querySelectorAll('.cardOutline[aria-hidden="true"] [data-jk]')];
      const ids = cardsOf('indeed', document.toString()).map(({ id }) => id);
      for (const trap of traps) expect(ids).not.toContain(trap.getAttribute('data-jk'));
    }
  });
});

describe('the results of every site whose lists are known', () => {
  it.each(Object.keys(listCards))('%s is a site with rules of its own', (id) => {
    expect(sites.map((site) => site.id)).toContain(id);
  });

  it.each([
    ['indeed', 'two-pane', ['0a1b2c3d4e5f6071', '0a1b2c3d4e5f6072']],
    ['glassdoor', 'two-pane', ['1009700000001', '1009700000002']],
    ['ziprecruiter', 'two-pane', ['Zb-1kPq8QmWlD0nT7y01', 'Zb-1kPq8QmWlD0nT7y02']],
    ['linkedin', 'classic-two-pane', ['4100000021', '4100000022']],
    ['linkedin', 'new-layout-two-pane', ['4100000011', '4100000012']],
    ['seek', 'two-pane', ['93700002', '93700003']],
    ['monster', 'two-pane', ['e8f7f9d0-1111-4222-8333-444455550011', 'e8f7f9d0-1111-4222-8333-444455550012']],
    ['xing', 'list', ['141860011', '141860012']],
    [
      'welcometothejungle',
      'list',
      ['tourbe/jobs/botaniste-h-f_rennes_TOUR_1AbC2dE', 'tourbe/jobs/data-steward_nantes'],
    ],
    ['jora', 'two-pane', ['60d85bfc97dec3ff19e39604b6411021', '60d85bfc97dec3ff19e39604b6411022']],
  ])('%s/%s', (site, file, ids) => {
    const html = readFileSync(join(import.meta.dirname, `../fixtures/${site}/${file}.html`), 'utf8');
    expect(cardsOf(site, html).map(({ id }) => id)).toEqual(ids);
  });
});
