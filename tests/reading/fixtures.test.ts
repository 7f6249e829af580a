import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { readSitePage } from '../../lib/reading/site-page';
import type { RawPosting, Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { inPageSites } from '../../lib/sites/in-page';
import { type Fixture, fixtures, inHappyDom, inLinkedom, withNoise, withoutJsonLd } from './doms';

const doms = { linkedom: inLinkedom, 'happy-dom': inHappyDom } as const;

/** A reading without its address, without how each value was found, and without what is left in a pane. */
function told(reading: Reading): Record<string, unknown> {
  const { url: _, ...said } = reading;
  return Object.fromEntries(Object.entries(said).filter(([key]) => key !== 'via' && key !== 'left'));
}

const isPosting = ({ expected }: Fixture) => expected?.['kind'] === 'posting';
const core = (reading: Reading) =>
  reading.kind === 'posting' ? { title: reading.raw.title, company: reading.raw.company } : { kind: reading.reason };
/** What is expected of a page that is a posting. */
const rawOf = ({ expected }: Fixture) => (expected as { raw: RawPosting }).raw;
const coreOf = (fixture: Fixture) => ({ title: rawOf(fixture).title, company: rawOf(fixture).company });

describe('the pages of tests/fixtures', () => {
  it('include at least two of every site', () => {
    for (const site of sites)
      expect(
        fixtures.filter((fixture) => fixture.site === site.id && isPosting(fixture)).length,
        site.id,
      ).toBeGreaterThan(1);
  });

  it.each(fixtures)('$name says its address and has its expected reading beside it', ({ url, expected }) => {
    expect(URL.canParse(url)).toBe(true);
    expect(expected).toBeDefined();
  });

  it.each(Object.keys(doms).flatMap((dom) => fixtures.map((fixture) => ({ dom, ...fixture }))))(
    '$name reads as expected in $dom',
    ({ dom, html, url, expected }) => {
      expect(told(readPage(doms[dom as keyof typeof doms](html), url, sites))).toEqual(expected);
    },
  );

  it.each(fixtures)('$name says for every stated field how it was found', ({ html, url }) => {
    const reading = readPage(inLinkedom(html), url, sites);
    if (reading.kind === 'none') return;
    const stated = Object.entries(reading.raw).filter(([, value]) => value !== null);
    expect(Object.keys(reading.via).sort()).toEqual(stated.map(([field]) => field).sort());
  });

  it.each(fixtures)('$name is left as it was', ({ html, url }) => {
    const document = inLinkedom(html);
    const before = document.toString();
    readPage(document, url, sites);
    expect(document.toString()).toBe(before);
  });
});

it('a page that changes is read as it is now', () => {
  const page = fixtures.find(({ name }) => name === 'any/company-microdata.html');
  const document = inLinkedom(page?.html ?? '');
  expect(readPage(document, page?.url ?? '', sites).kind).toBe('posting');
  document.body.textContent = '';
  expect(readPage(document, page?.url ?? '', sites).kind).toBe('none');
});

describe('a posting of a known site', () => {
  const known = fixtures.filter((fixture) => isPosting(fixture) && fixture.site !== 'any');

  const inPage = known.filter(({ site }) => inPageSites.some(({ id }) => id === site));

  it.each(inPage)('$name reads the same by the site’s rules alone', ({ html, url, expected }) => {
    expect(told(readSitePage(inLinkedom(html), url, sites))).toEqual(expected);
  });

  it.each(known)('$name keeps title and company without JSON-LD', (fixture) => {
    expect(core(readPage(inLinkedom(withoutJsonLd(fixture.html)), fixture.url, sites))).toEqual(coreOf(fixture));
  });

  it.each(known)('$name keeps title, company and text when every class name changes', (fixture) => {
    const reading = readPage(inLinkedom(withNoise(fixture.html)), fixture.url, sites);
    expect(core(reading)).toEqual(coreOf(fixture));
    if (!rawOf(fixture).descriptionHtml) return;
    expect(reading.kind === 'posting' && reading.raw.descriptionHtml).toBeTruthy();
  });
});
