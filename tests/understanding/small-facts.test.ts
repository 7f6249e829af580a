import { describe, expect, it } from 'vitest';
import { isDayFirst, readCountry } from '../../lib/understanding/country';
import { readLanguage } from '../../lib/understanding/language';
import { webAddress } from '../../lib/understanding/web-address';

describe('webAddress', () => {
  it.each([
    ['https://example.com/apply?x=1', 'https://example.com/apply?x=1'],
    ['http://example.com', 'http://example.com/'],
    ['/apply/1', 'https://jobs.example.com/apply/1'],
    ['?apply=1', 'https://jobs.example.com/a/b?apply=1'],
    ['javascript:alert(1)', null],
    ['java\u0000script:alert(1)', null],
    [' JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:secret@example.com/', null],
    ['Apply now', null],
    ['https://', null],
    [`https://example.com/${'a'.repeat(4_000)}`, null],
    ['', null],
    [null, null],
  ])('%j', (raw, url) => {
    expect(webAddress(raw, 'https://jobs.example.com/a/b')).toBe(url);
  });
});

describe('readCountry', () => {
  it.each([
    ['Austin, TX', 'https://jobs.example.com/', null, 'US'],
    ['Brooklyn, NY 11201', 'https://jobs.example.com/', null, 'US'],
    ['Camberwell VIC 3124', 'https://jobs.example.com/', null, 'AU'],
    ['Berlin', 'https://example.de/1', null, 'DE'],
    [null, 'https://au.example.com/1', null, 'AU'],
    [null, 'https://example.co.uk/1', null, 'GB'],
    [null, 'https://example.com/1', 'en-GB', 'GB'],
    [null, 'https://en.example.io/1', 'en', undefined],
  ])('of %j at %s', (location, url, language, country) => {
    expect(readCountry(location, url, language)).toBe(country);
  });

  it('tells who writes the month first', () => {
    expect(isDayFirst('US', 'en')).toBe(false);
    expect(isDayFirst('GB', 'en')).toBe(true);
    expect(isDayFirst(undefined, 'en')).toBeUndefined();
    expect(isDayFirst(undefined, 'de')).toBe(true);
    expect(isDayFirst(undefined, null)).toBeUndefined();
  });
});

describe('readLanguage', () => {
  it.each([
    ['en_us', 'en-US'],
    ['DE', 'de'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['x', null],
    ['<script>', null],
    [null, null],
  ])('takes the page’s tag %j in its usual form', (stated, language) => {
    expect(readLanguage(stated, null)).toBe(language);
  });

  it.each([
    [
      'en',
      'You will work with our team on the things that matter to the people of the city and you are going to have a voice in what we build. The role is for those who care about quality and your growth is our aim.',
    ],
    [
      'de',
      'Wir suchen für unser Team in der Mitte der Stadt eine Person, die mit uns die Zukunft der Bäckerei gestaltet und sich für gutes Brot begeistert. Das ist ein Ort, an dem wir auf Qualität und den Menschen achten und die Arbeit mit Freude tun.',
    ],
    [
      'fr',
      'Nous cherchons pour notre équipe une personne qui aime le pain et les clients, et qui travaille avec nous dans une boulangerie de quartier. Vous êtes à votre place si vous aimez les matins et la qualité est pour vous une évidence sur chaque produit.',
    ],
    [
      'es',
      'Buscamos para nuestro equipo una persona que ame el pan y los clientes, con ganas de trabajar en una panadería del barrio. Se valora la experiencia en el sector y la capacidad de trabajar en equipo para los retos del día, por lo que se ofrece un contrato.',
    ],
    [
      'pl',
      'Szukamy osoby do pracy w piekarni, która lubi chleb i klientów oraz chce się rozwijać. Praca jest w centrum miasta, a do zadań należy obsługa klienta i dbanie o jakość. Oferujemy umowę na czas nieokreślony oraz dodatki dla rodziny i do posiłków w pracy.',
    ],
  ])('guesses %s from its most frequent words', (language, text) => {
    expect(readLanguage(null, text)).toBe(language);
  });

  it('guesses nothing from a few words', () => {
    expect(readLanguage(null, 'Bread and cake')).toBeNull();
  });
});
