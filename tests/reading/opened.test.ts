import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { readSitePage } from '../../lib/reading/site-page';
import { sites } from '../../lib/sites';
import { addressOf, inLinkedom } from './doms';

const pageOf = (name: string) => readFileSync(new URL(`../fixtures/${name}/two-pane.html`, import.meta.url), 'utf8');
const [JORA, MONSTER] = [pageOf('jora'), pageOf('monster')];
const read = (html: string, url = addressOf(html)) => readPage(inLinkedom(html), url, sites);
const PANE_LINK = /<a href="\/job-openings\/weld-inspector-tampa[^>]*>View<\/a>/;
const OTHER = 'e8f7f9d0-1111-4222-8333-444455550011';

const COOK = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Cook',
  datePosted: '2026-01-01',
  employmentType: 'PART_TIME',
};
const withData = (html: string) =>
  html.replace('</head>', `<script type="application/ld+json">${JSON.stringify(COOK)}</script></head>`);

describe('a list whose address does not say what its pane shows', () => {
  it.each([
    ['Jora', JORA, 'Senior Beekeeper'],
    ['Monster', MONSTER, 'Weld Inspector'],
  ])('%s: is the open posting, and takes nothing from data of another one', (_, html, title) => {
    expect(read(withData(html))).toMatchObject({
      kind: 'posting',
      raw: { title, employmentType: null, datePosted: null },
    });
  });

  it.each([
    ['Jora’s pane is hidden', JORA.replaceAll('data-hidden="false"', 'data-hidden="true"')],
    ['no card of Jora’s is open', JORA.replace('data-active="true"', 'data-active="false"')],
    ['Jora’s open card links to another posting', JORA.replace('id="r_60d85bfc97dec3ff19e39604b6411022"', 'id="r_x"')],
    [
      'nothing says which of two of one title Monster shows',
      MONSTER.replace('card-selected', '').replace(PANE_LINK, ''),
    ],
    [
      'Monster’s pane links to both of one title',
      MONSTER.replace(PANE_LINK, (link) => link + link.replace('0012', '0011').replace('tampa', 'ocala')),
    ],
  ])('%s: there is no posting', (_, html) => {
    expect(read(html).kind).toBe('none');
  });

  it.each([
    ['Jora’s pane has not its title yet', JORA.replace('<h3 class="job-title heading">Senior Beekeeper</h3>', '')],
    [
      'Jora’s pane bears another id',
      JORA.replace('<div id="job-info-container">', '<div id="job-info-container"><button data-job-id="1"></button>'),
    ],
    [
      'Monster’s selected card has another title than the pane',
      MONSTER.replace(PANE_LINK, '').replaceAll('sid=1">Weld Inspector', 'sid=1">Rigger'),
    ],
  ])('%s: it is the previous posting', (_, html) => {
    expect(read(html)).toMatchObject({ kind: 'none', reason: 'stale' });
  });

  it('Monster: the pane’s own link says which, where no card is marked', () => {
    expect(read(MONSTER.replace('card-selected', ''))).toMatchObject({ id: `${OTHER.slice(0, -1)}2` });
  });

  it('is left to the address where that says which posting it is', () => {
    const url = 'https://au.jora.com/job/Beekeeper-60d85bfc97dec3ff19e39604b6411021';
    expect(read(JORA, url)).toMatchObject({ id: '60d85bfc97dec3ff19e39604b6411021' });
  });

  it('is nothing to the reader in the page', () => {
    expect(readSitePage(inLinkedom(JORA), addressOf(JORA), sites)).toMatchObject({ kind: 'none' });
  });
});
