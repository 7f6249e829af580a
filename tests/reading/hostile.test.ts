import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { rule, text } from '../../lib/reading/rules';
import type { PostingReading, SiteParser } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { inHappyDom, inLinkedom } from './doms';

const ADDRESS = 'https://jobs.lever.co/acme/5b181cdd-fa45-40e6-b561-ec268e292914';
const TEXT = 'We mend roofs in all weathers and look for somebody who does not fear heights.';

const page = (script: string, body = '') =>
  `<!doctype html><html><head><title>Acme - Roofer</title><script type="application/ld+json">${script}</script></head><body><h2>Roofer</h2>${body}</body></html>`;

const read = (html: string, address = ADDRESS) => readPage(inLinkedom(html), address, sites);
function postingOf(html: string, address = ADDRESS): PostingReading {
  const reading = read(html, address);
  if (reading.kind !== 'posting') throw new Error(`no posting: ${reading.reason}`);
  return reading;
}

describe('a hostile page', () => {
  it('with 200,000 elements is too large', { timeout: 60_000 }, () => {
    expect(read(page('', '<b></b>'.repeat(200_000)))).toMatchObject({
      kind: 'none',
      site: 'lever',
      reason: 'too-large',
    });
  });

  it('brings one text of 20 MB and is read as far as texts go', { timeout: 60_000 }, () => {
    const text = `<div data-qa="job-description">${TEXT}<p>${'x'.repeat(20_000_000)}</p></div>`;
    const { title, descriptionHtml } = postingOf(page('', `<div>${text}</div>`)).raw;
    expect(title).toBe('Roofer');
    expect(descriptionHtml).toContain(TEXT);
    expect(descriptionHtml?.length).toBeLessThanOrEqual(600_000);
  });

  it('nests JSON-LD 10,000 deep and is read all the same', () => {
    const deep = `${'{"a":['.repeat(10_000)}1${']}'.repeat(10_000)}`;
    expect(postingOf(page(`{"@type":"JobPosting","title":"Roofer","x":${deep}}`)).raw.title).toBe('Roofer');
    expect(postingOf(page(`{"@type":"JobPosting","title":"Roofer","x":${deep.slice(0, 60_000)}`)).raw.title).toBe(
      'Roofer',
    );
  });

  it.each([
    ['https://www.comeet.com/jobs/acme/30.005/data-engineer/B4.12F', 'COMPANY_POSITIONS_DATA = ['],
    [
      'https://acme.rec.pro.ukg.net/ACM1000ACME/JobBoard/5b181cdd-fa45-40e6-b561-ec26aaaa0008/OpportunityDetail?opportunityId=5b181cdd-fa45-40e6-b561-ec26aaaa0012',
      'CandidateOpportunityDetail({',
    ],
  ])('begins the data of its script 100,000 times and never ends it: %s', (address, start) => {
    const html = `<html><head><script>${start.repeat(100_000)}</script></head><body><h1>Roofer</h1></body></html>`;
    expect(read(html, address).kind).toBe('none');
  });

  it('nests 3,000 elements and is read all the same', () => {
    const body = `<div data-qa="job-description">${TEXT}${'<div>'.repeat(3_000)}end${'</div>'.repeat(3_000)}</div>`;
    expect(postingOf(page('', body)).raw.descriptionHtml).toContain(TEXT);
  });

  it('brings a description of 2 MB and gets its beginning kept', () => {
    const { descriptionHtml } = postingOf(
      page('', `<div><div data-qa="job-description">${`<p>${TEXT}</p>`.repeat(25_000)}</div></div>`),
    ).raw;
    expect(descriptionHtml?.length).toBeGreaterThan(500_000);
    expect(descriptionHtml?.length).toBeLessThanOrEqual(600_000);
  });

  it('brings control characters, which are dropped', () => {
    const raw = postingOf(page('', `<div><div data-qa="job-description">${TEXT}\u0000\u0007\u200b</div></div>`)).raw;
    expect(JSON.stringify(raw)).not.toMatch(/\\u00|[\p{Cc}\u200b]/u);
  });

  it('brings addresses that run code, which are dropped', () => {
    const apply = (href: string) =>
      postingOf(page('', `<a data-qa="show-page-apply" href="${href}">Apply</a>`)).raw.applyUrl;
    expect(apply('javascript:alert(1)')).toBeNull();
    expect(apply(' java\nscript:alert(1)')).toBeNull();
    expect(apply('data:text/html,x')).toBeNull();
    expect(apply('/acme/apply')).toBe('https://jobs.lever.co/acme/apply');
  });

  it('brings scripts and handlers in its text, of which nothing is left', () => {
    const body = `<div><div data-qa="job-description"><p onclick="x()">${TEXT}</p><script>x()</script><img src=x onerror="x()"><iframe srcdoc="y"></iframe><style>p{}</style><a href="javascript:x()">more</a></div></div>`;
    expect(postingOf(page('', body)).raw.descriptionHtml).toBe(`<div><p>${TEXT}</p>more</div>`);
  });

  it('brings __proto__ keys, which change no object', () => {
    const reading = postingOf(
      page(
        `{"@type":"JobPosting","title":"Roofer","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"hiringOrganization":{"__proto__":{"name":"Evil"}}}`,
      ),
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(reading.raw.company).toBe('Acme');
    const microdata = `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Roofer</b><b itemprop="__proto__">x</b></div>`;
    expect(read(microdata, 'https://acme.example/jobs/1234').kind).toBe('posting');
  });

  it.each(['javascript:alert(1)', 'about:blank', 'chrome://settings', 'not an address', ''])(
    'has the address %j and is none',
    (address) => {
      expect(read(page(''), address)).toEqual({ kind: 'none', site: null, url: address, reason: 'no-posting' });
    },
  );

  it.each([
    ['nothing at all', ''],
    ['a frameset', '<html><frameset><frame></frameset></html>'],
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><title>Engineer</title></svg>'],
  ])('holds %s and is none', (_, html) => {
    for (const dom of [inLinkedom, inHappyDom])
      expect(readPage(dom(html), 'https://acme.example/jobs/1234', sites).kind).toBe('none');
  });
});

describe('a site’s rules', () => {
  const site = (parser: Partial<SiteParser>): SiteParser => ({
    id: 'acme',
    name: 'Acme',
    matches: ['*://acme.example/*'],
    access: 'install',
    proof: 'addresses',
    locate: ({ href }) => ({ id: '1', canonicalUrl: href }),
    rules: { title: [text('h1')] },
    ...parser,
  });
  const html = `<html><body><h1>Roofer</h1><main><h2>Nearby</h2></main></body></html>`;
  const readWith = (parser: Partial<SiteParser>) =>
    readPage(inLinkedom(html), 'https://acme.example/1', [site(parser)]);
  const broken = rule('broken', () => {
    throw new TypeError('undefined is not a function');
  });

  it('that throw leave their field to the next rule, or null', () => {
    const reading = readWith({ rules: { title: [broken, text('h1')], company: [broken] } });
    expect(reading).toMatchObject({
      kind: 'posting',
      raw: { title: 'Roofer', company: null },
      via: { title: 'text(h1)' },
    });
  });

  it('whose value cannot be the field leave it to the next rule', () => {
    const reading = readWith({
      rules: {
        title: [rule('number', () => '404'), rule('chrome', () => 'Careers'), text('h1')],
        company: [rule('glued', () => 'Adecco · Zurich, Switzerland (On-site)')],
      },
    });
    expect(reading).toMatchObject({ raw: { title: 'Roofer', company: null } });
  });

  it('see nothing outside the posting’s root', () => {
    expect(
      readWith({ root: ({ document }) => document.querySelector('main'), rules: { title: [text('h1'), text('h2')] } }),
    ).toMatchObject({ raw: { title: 'Nearby' } });
  });

  it('wait where the root is missing, or throws, or the posting has not rendered', () => {
    expect(readWith({ root: () => null })).toMatchObject({ kind: 'none', site: 'acme', reason: 'not-ready' });
    expect(
      readWith({
        root: () => {
          throw new Error('x');
        },
      }),
    ).toMatchObject({ reason: 'not-ready' });
    expect(readWith({ ready: '#posting' })).toMatchObject({ reason: 'not-ready' });
  });

  it('say stale where the pane shows another id', () => {
    expect(readWith({ shownId: rule('id', () => '2') })).toMatchObject({ reason: 'stale' });
    expect(readWith({ shownId: rule('id', () => '1') })).toMatchObject({ kind: 'posting' });
    expect(readWith({ shownId: broken })).toMatchObject({ kind: 'posting' });
  });

  it('that do not know the address make the page none, unless the user says otherwise', () => {
    const unknown = { locate: () => undefined };
    const withPanes = { ...unknown, root: ({ document }: { document: Document }) => document.body };
    expect(readPage(inLinkedom(html), 'https://acme.example/1', [site(withPanes)], { anyPage: true }).kind).toBe(
      'none',
    );
    expect(readWith(unknown)).toMatchObject({ kind: 'none', site: 'acme' });
    expect(readPage(inLinkedom(html), 'https://acme.example/1', [site(unknown)], { force: true })).toMatchObject({
      kind: 'posting',
      site: 'acme.example',
    });
  });
});
