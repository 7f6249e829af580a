import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { aPage, inSite } from './visible-pages';

const TEXT = `<h3>What you will do</h3><ul><li>Inspect the gates twice a month and record what has changed</li><li>Plan repairs with the harbour masters of six towns</li></ul>
<h3>What we are looking for</h3><ul><li>Three or more years in mechanical maintenance or in a shipyard</li><li>A driving licence and no fear of cold water</li></ul><p>Our boats go out in every weather, and so do the people who keep them, the gates and the pumps of six towns in order.</p>`;
const ADDRESS = 'https://norlund.example/careers/4711-tide-gate-engineer';

const node = (more: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Tide Gate Engineer',
  description: TEXT,
  hiringOrganization: { '@type': 'Organization', name: 'Norlund Coast Works' },
  ...more,
});
const at = (town: string) => ({ '@type': 'Place', address: { addressLocality: town } });

function read(data: unknown, content: string, title = 'Tide Gate Engineer - Norlund Coast Works', address = ADDRESS) {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const { document } = aPage(
    inSite(title, content, 'Norlund Coast Works').replace('</head>', `${script}</head>`),
    address,
  );
  return readPage(document, address, []);
}
const HEADED = `<main><h1>Tide Gate Engineer</h1>${TEXT}<a href="/apply">Apply now</a></main>`;

describe('of several postings in structured data', () => {
  it('the one that the page is headed with is read', () => {
    const reading = read([node(), node({ title: 'Crane Driver' }), node({ title: 'Cook' })], HEADED);
    expect(reading).toMatchObject({ kind: 'posting', raw: { title: 'Tide Gate Engineer' } });
  });

  it('one that stands there for each of its places is one with all places', () => {
    const reading = read([node({ jobLocation: at('Whitby') }), node({ jobLocation: at('Scarborough') })], HEADED);
    expect(reading).toMatchObject({ kind: 'posting', raw: { location: 'Whitby\nScarborough' } });
  });

  it('rows of one title that have an address each are a list', () => {
    const rows = [1, 2, 3].map((n) =>
      node({ url: `https://norlund.example/careers/${n}`, jobLocation: at(`Town ${n}`) }),
    );
    expect(read(rows, HEADED, 'Tide Gate Engineer', 'https://norlund.example/careers')).toMatchObject({
      kind: 'none',
      reason: 'listing',
    });
  });
});

describe('structured data of one posting', () => {
  it('is the first row’s on a list that bears another name', () => {
    const rows = [1, 2, 3, 4, 5].map((n) => `<li><a href="/careers/400${n}-engineer">Engineer ${n}</a></li>`).join('');
    expect(read(node({ title: 'Engineer 1' }), `<h1>Our jobs</h1><ul>${rows}</ul>`, 'Jobs')).toMatchObject({
      kind: 'none',
      reason: 'listing',
    });
  });

  it('is left behind by a single-page application that shows another posting now', () => {
    const reading = read(node({ url: 'https://norlund.example/careers/4710-cook', title: 'Cook' }), HEADED);
    expect(reading).toMatchObject({ kind: 'posting', raw: { title: 'Tide Gate Engineer' } });
  });

  it('gives way to the text on the page where it is a teaser', () => {
    const reading = read(
      node({ description: 'Norlund Coast Works is hiring a Tide Gate Engineer in Whitby.' }),
      HEADED,
    );
    expect(reading.kind === 'posting' && reading.raw.descriptionHtml).toContain('Inspect the gates');
  });

  it('keeps its teaser where the page tells no more', () => {
    const reading = read(
      node({ description: 'Norlund Coast Works is hiring a Tide Gate Engineer in Whitby.' }),
      '<h1>Tide Gate Engineer</h1>',
    );
    expect(reading).toMatchObject({
      raw: { descriptionHtml: 'Norlund Coast Works is hiring a Tide Gate Engineer in Whitby.' },
    });
  });
});

describe('a heading above the posting', () => {
  it.each([
    ['the employer’s name', 'Norlund Coast Works', 'Norlund Coast Works'],
    ['an invitation', 'Join our team', 'Join our team - Norlund Coast Works'],
    ['the section of the site', 'Career', 'Career | Norlund Coast Works'],
    ['a department', 'Engineering', 'Engineering at Norlund Coast Works'],
  ])('that is %s is not its title', (_, heading, title) => {
    const content = `<main><h1>${heading}</h1><h2>Tide Gate Engineer</h2>${TEXT}<a href="/apply">Apply now</a></main>`;
    const reading = readPage(aPage(inSite(title, content, 'Norlund Coast Works'), ADDRESS).document, ADDRESS, []);
    expect(reading).toMatchObject({ raw: { title: 'Tide Gate Engineer', company: 'Norlund Coast Works' } });
  });
});
