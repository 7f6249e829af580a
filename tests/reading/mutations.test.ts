import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { decode, fold, textOf } from '../../lib/reading/text';
import { sites } from '../../lib/sites';
import { fixtures, inLinkedom } from './doms';

const MUTATIONS = 200;

/** A small generator with a seed (mulberry32): the same mutations on every machine. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) % below;
  };
}

/** Removes, empties or moves some elements, or takes some attributes away. */
function mutilate(document: Document, random: (below: number) => number): void {
  const elements = [...document.querySelectorAll('body *')];
  for (let i = 0; i <= random(4); i++) {
    const element = elements[random(elements.length)];
    const other = elements[random(elements.length)];
    if (!element || !other) continue;
    const change = random(4);
    if (change === 0) element.remove();
    else if (change === 1) element.textContent = '';
    else if (change === 2 && !element.contains(other)) other.append(element);
    else for (const { name } of [...element.attributes]) element.removeAttribute(name);
  }
}

const saysOf = (document: Document) => {
  const hidden = [...document.querySelectorAll('meta,img,script,time')].flatMap((element) => [
    element.getAttribute('content'),
    element.getAttribute('datetime'),
    element.getAttribute('alt'),
    element.textContent,
  ]);
  return fold(decode([textOf(document.documentElement), document.title, ...hidden].join(' ')));
};

describe.each(fixtures)('$name with parts of it gone or moved', ({ html, url }) => {
  it('is read without a throw, and nothing is said that the page does not say', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= MUTATIONS; seed++) {
      const document = inLinkedom(html);
      mutilate(document, seeded(seed));
      const reading = readPage(document, url, sites);
      if (reading.kind === 'none') continue;
      const page = saysOf(document);
      for (const field of ['title', 'company', 'datePosted', 'closed'] as const) {
        const value = reading.raw[field];
        if (value) expect(page, `${field} with seed ${seed}`).toContain(fold(value));
      }
    }
  });
});

const SEEDS = Array.from({ length: MUTATIONS }, (_, i) => i + 1);

describe.each(fixtures.filter(({ site, expected }) => site !== 'any' && expected?.['kind'] === 'posting'))(
  '$name with parts of it gone',
  ({ html, url, expected }) => {
    it('never takes another title or employer for its own', { timeout: 60_000 }, () => {
      const { title, company } = (expected as { raw: { title: string; company: string } }).raw;
      const wrong = SEEDS.flatMap((seed) => {
        const document = inLinkedom(html);
        const random = seeded(seed);
        const elements = [...document.querySelectorAll('body *')];
        for (let i = 0; i <= random(3); i++) elements[random(elements.length)]?.remove();
        const reading = readPage(document, url, sites);
        if (reading.kind === 'none') return [];
        const { raw } = reading;
        return [raw.title, raw.company].filter((said) => said !== null && said !== title && said !== company);
      });
      expect([...new Set(wrong)]).toEqual([]);
    });
  },
);
