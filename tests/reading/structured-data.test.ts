import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { parseMended } from '../../lib/reading/json-repair';
import type { RawPosting } from '../../lib/reading/types';
import { inHappyDom, inLinkedom } from './doms';

const ADDRESS = 'https://careers.example/jobs/4711';
const TEXT = 'We run a small observatory on a hill and look for somebody who keeps its clocks.';

/** A page that says nothing but what its JSON-LD says. */
const page = (script: string) =>
  `<!doctype html><html><head><script type="application/ld+json">${script}</script></head><body><p>x</p></body></html>`;

function rawOf(script: string, address = ADDRESS): RawPosting | string {
  const readings = [inLinkedom, inHappyDom].map((dom) => readPage(dom(page(script)), address, []));
  expect(readings[1]).toEqual(readings[0]);
  const [reading] = readings;
  return reading?.kind === 'posting' ? reading.raw : (reading?.reason ?? '');
}

const posting = (fields: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Clock Keeper',
    hiringOrganization: { '@type': 'Organization', name: 'Hill Observatory' },
    description: TEXT,
    ...fields,
  });

describe('JSON-LD as real pages write it', () => {
  const sound = posting({});
  const inner = sound.slice(1, -1);

  it.each<[string, string]>([
    ['a CDATA guard in comments', `//<![CDATA[\n${sound}\n//]]>`],
    ['a CDATA guard in block comments', `/*<![CDATA[*/${sound}/*]]>*/`],
    ['HTML comment marks', `<!-- ${sound} -->`],
    ['a leading comment and a final semicolon', `// made by hand\n/* twice */ ${sound};`],
    ['raw line breaks and tabs in a string', sound.replace('small observatory', 'small\n\tobservatory')],
    ['other control characters in a string', sound.replace('observatory on', 'observatory\u0001 on')],
    ['an escape that JSON does not have', sound.replace('small', '\\$ \\small')],
    ['bare quotes in a string', sound.replace('small observatory', 'small "Hill" observatory')],
    ['a lost comma between fields', sound.replace('},"description"', '}\n"description"')],
    ['a lost comma on one line', sound.replace('"Clock Keeper",', '"Clock Keeper" ')],
    ['stray commas', `{,${inner.replace('"title"', ',"title"')},,}`],
    ['the whole document encoded as entities', sound.replaceAll('"', '&quot;')],
    ['a graph around it', `{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Careers"},${sound}]}`],
    ['a list around it', `[{"@type":"Organization","name":"Careers"},${sound}]`],
    ['mainEntity of the page', `{"@type":"WebPage","mainEntity":${sound}}`],
    ['a type in a list', sound.replace('"JobPosting"', '["Thing","JobPosting"]')],
    ['a type as an address', sound.replace('"JobPosting"', '"http://schema.org/JobPosting"')],
    ['keys in PascalCase', sound.replace('"title"', '"Title"').replace('"description"', '"Description"')],
    ['an employer as bare text', posting({ hiringOrganization: 'Hill Observatory' })],
    ['an employer in a list', posting({ hiringOrganization: [{ name: 'Hill Observatory' }] })],
    [
      'an employer by reference',
      `{"@graph":[{"@id":"#us","@type":"Organization","name":"Hill Observatory"},${posting({ hiringOrganization: { '@id': '#us' } })}]}`,
    ],
    ['a title escaped once too often', posting({ title: 'Clock&#32;Keeper' })],
    ['a description with a leading no-break space', posting({ description: `\u00a0${TEXT}` })],
  ])('is read with %s', (_, script) => {
    const raw = rawOf(script);
    expect(raw).toMatchObject({ title: 'Clock Keeper', company: 'Hill Observatory' });
    expect(typeof raw === 'object' && raw.descriptionHtml).toMatch(/observatory.* on a hill/s);
  });

  it.each<[string, unknown, string | null]>([
    [
      'an address',
      { address: { addressLocality: 'Bergen', addressRegion: 'Vestland', addressCountry: 'NO' } },
      'Bergen, Vestland, NO',
    ],
    [
      'nulls in an address',
      { address: { addressLocality: 'Bergen, Norway', addressRegion: null, addressCountry: null } },
      'Bergen, Norway',
    ],
    [
      'a region that the town already says',
      { address: { addressLocality: 'Bergen, Vestland', addressRegion: 'Vestland' } },
      'Bergen, Vestland',
    ],
    [
      'a country that is an object with many names',
      { address: { addressLocality: 'Ames', addressCountry: { name: ['USA', 'USA'] } } },
      'Ames, USA',
    ],
    ['an address as text', { address: 'Harbour 1, Bergen' }, 'Harbour 1, Bergen'],
    ['a place as text', 'Bergen', 'Bergen'],
    ['only a street address', { address: { streetAddress: 'Esbjerg, DK' } }, 'Esbjerg, DK'],
    ['a place that is called like the employer', { name: 'Hill Observatory' }, null],
    [
      'several places',
      [{ address: { addressLocality: 'Oslo' } }, { address: { addressLocality: 'Voss' } }],
      'Oslo\nVoss',
    ],
    [
      'places that repeat the first address',
      ['Oslo', 'Voss'].map((name) => ({ name, address: { addressLocality: 'Oslo' } })),
      'Oslo\nVoss',
    ],
  ])('reads %s', (_, jobLocation, location) => {
    expect(rawOf(posting({ jobLocation }))).toMatchObject({ location });
  });

  it.each<[string, unknown, string | null]>([
    [
      'a range',
      { currency: 'EUR', value: { minValue: 30000, maxValue: '40000', unitText: 'YEAR' } },
      'EUR 30000 – 40000 / YEAR',
    ],
    ['one value', { currency: 'EUR', value: { value: 20.5, unitText: 'HOUR' } }, 'EUR 20.5 / HOUR'],
    [
      'a unit on the outer object',
      { currency: 'EUR', unitText: 'MONTH', value: { minValue: 3000 } },
      'EUR 3000 / MONTH',
    ],
    ['a bare number', 52000, '52000'],
    ['a bare text', '52.000 € brutto', '52.000 € brutto'],
    ['zeros', { currency: 'EUR', value: { minValue: 0, maxValue: 0 } }, null],
  ])('reads pay with %s', (_, baseSalary, salary) => {
    expect(rawOf(posting({ baseSalary }))).toMatchObject({ salary });
  });

  it.each<[string, unknown, string | null]>([
    ['one type', 'FULL_TIME', 'FULL_TIME'],
    ['several types', ['FULL_TIME', 'INTERN'], 'FULL_TIME\nINTERN'],
    ['free text', 'Permanent Full Time', 'Permanent Full Time'],
    ['an object', { name: 'Full-time' }, 'Full-time'],
    ['null', null, null],
  ])('reads employment with %s', (_, employmentType, said) => {
    expect(rawOf(posting({ employmentType }))).toMatchObject({ employmentType: said });
  });

  it('does not take the employer’s seat for the place of remote work', () => {
    const seat = { addressLocality: 'Bergen' };
    const remote = {
      hiringOrganization: { name: 'Hill Observatory', address: seat },
      jobLocation: { address: seat },
      jobLocationType: 'TELECOMMUTE',
    };
    const candidates = { applicantLocationRequirements: { '@type': 'Country', name: 'Norway' } };
    expect(rawOf(posting(remote))).toMatchObject({ location: null, workplace: 'TELECOMMUTE' });
    expect(rawOf(posting({ ...remote, ...candidates }))).toMatchObject({ location: 'Norway' });
    expect(rawOf(posting({ ...remote, jobLocationType: undefined }))).toMatchObject({ location: 'Bergen' });
  });

  it('takes 1970 and 9999 for no date', () => {
    const dates = { datePosted: '1970-01-01', validThrough: '9999-12-3125340218200000000:00' };
    expect(rawOf(posting(dates))).toMatchObject({ datePosted: null, validThrough: null });
  });

  it('decodes a description only where all its tags are escaped', () => {
    expect(rawOf(posting({ description: `&lt;p&gt;${TEXT}&lt;/p&gt;` }))).toMatchObject({
      descriptionHtml: `<p>${TEXT}</p>`,
    });
    const mixed = `<p>${TEXT} Write &lt;p&gt; by hand.</p>`;
    expect(rawOf(posting({ description: mixed }))).toMatchObject({ descriptionHtml: mixed });
  });

  it('breaks lines where the text says backslash-n', () => {
    expect(rawOf(posting({ description: `${TEXT}\\nNext line` }))).toMatchObject({
      descriptionHtml: `${TEXT}\nNext line`,
    });
  });

  it('adds responsibilities and qualifications that the description leaves out', () => {
    const responsibilities =
      'Wind the great clock every morning, oil it on Mondays and write down how late it was, to the second.';
    const raw = rawOf(posting({ responsibilities, qualifications: TEXT }));
    expect(raw).toMatchObject({ descriptionHtml: `${TEXT}\n<p>${responsibilities}</p>` });
  });

  it('leaves nothing behind of an empty script, or of one that nothing can mend', () => {
    expect(rawOf('')).toBe('empty');
    expect(rawOf('{"@type":"JobPosting","title":')).toBe('empty');
  });
});

describe('several postings in structured data', () => {
  const three = (own: Readonly<Record<string, unknown>>) =>
    `[${posting({ title: 'Porter', url: '/jobs/1' })},${posting(own)},${posting({ title: 'Cook', url: '/jobs/3' })}]`;

  it('are a listing', () => {
    expect(rawOf(three({}))).toBe('listing');
  });

  it('give the one whose address or identifier is the page’s', () => {
    expect(rawOf(three({ url: ADDRESS }))).toMatchObject({ title: 'Clock Keeper' });
    expect(rawOf(three({ identifier: { '@type': 'PropertyValue', value: 4711 } }))).toMatchObject({
      title: 'Clock Keeper',
    });
  });

  it('are one where they are the same', () => {
    expect(rawOf(`[${posting({})},${posting({})}]`)).toMatchObject({ title: 'Clock Keeper' });
  });
});

describe('mending', () => {
  it('leaves sound JSON as it is', () => {
    const sound = JSON.stringify({ a: [1, -2.5e3, true, null, 'x "y" \\ \u2028'], b: {}, c: [], d: '' });
    expect(parseMended(sound)).toEqual(JSON.parse(sound));
    expect(parseMended(` ${sound} `)).toEqual(JSON.parse(sound));
  });

  it('comes to its end however often data begins and never ends: in the square of the length it would hang', () => {
    for (const endless of [
      `{"@type":"JobPosting","a":"${'" '.repeat(300_000)}`,
      `${' '.repeat(500_000)}{${','.repeat(500_000)}`,
      '/*'.repeat(300_000),
    ])
      expect(() => parseMended(endless)).not.toThrow();
  });
});
