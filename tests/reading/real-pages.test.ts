import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import { fold } from '../../lib/reading/text';
import type { Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { sharedDir } from '../shared-material';
import { addressOf, inLinkedom, withNoise } from './doms';

interface Truth {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly url?: string;
  readonly postingId?: string | null;
  readonly isListing?: boolean;
  readonly descriptionStartsWith?: string | null;
  readonly descriptionEndsWith?: string | null;
}

interface RealPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly truth: Truth;
  readonly isPosting: boolean;
}

function pagesIn(dir: string): RealPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dir, name), 'utf8');
      const file = join(dir, name.replace(/html$/, 'truth.json'));
      const truth: Truth = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
      return {
        name,
        html,
        truth,
        url: addressOf(html) || (truth.url ?? ''),
        isPosting: !!truth.title && !truth.isListing,
      };
    });
}

const dir = sharedDir('pages');
const pages = dir === undefined ? [] : pagesIn(dir);
const known = pages.filter(({ name, isPosting }) => isPosting && /^(?:linkedin|indeed|greenhouse|lever)\//.test(name));

const read = ({ html, url }: RealPage): Reading => readPage(inLinkedom(html), url, sites, { anyPage: true });

/** A name without marks and legal forms, as a person compares it. */
const bare = (name: string | null | undefined) =>
  fold(name ?? '')
    .replace(/\b(?:inc|llc|ltd|limited|gmbh|ag|sa|bv|plc|corp|pvt|a s|s r o)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is wrong in a reading's title and employer; nothing where it says nothing. */
function wrongIn(reading: Reading, { truth }: RealPage): string[] {
  if (reading.kind === 'none') return [];
  const said = [reading.raw.title, reading.raw.company];
  return [truth.title, truth.company].flatMap((want, i) =>
    want && said[i] && bare(said[i]) !== bare(want) ? [`${said[i]} for ${want}`] : [],
  );
}

/** Title, employer and the text from its first to its last words, where the page has them. */
function isWhole(reading: Reading, page: RealPage): boolean {
  if (reading.kind === 'none' || wrongIn(reading, page).length > 0) return false;
  const { truth } = page;
  const text = fold((reading.raw.descriptionHtml ?? '').replace(/<[^>]*>/g, ' ').replace(/&(?:nbsp|amp|lt|gt);/g, ' '));
  const words = [
    fold(truth.descriptionStartsWith ?? '')
      .slice(0, 30)
      .trim(),
    fold(truth.descriptionEndsWith ?? '')
      .slice(-30)
      .trim(),
  ];
  return (!truth.company || !!reading.raw.company) && words.every((part) => text.includes(part));
}

describe.skipIf(dir === undefined)('real pages', () => {
  it.each(known)('$name is read whole', { timeout: 20_000 }, (page) => {
    const reading = read(page);
    expect(wrongIn(reading, page)).toEqual([]);
    expect(isWhole(reading, page)).toBe(true);
    if (page.truth.postingId) expect(reading).toMatchObject({ id: page.truth.postingId });
  });

  it.each(known)('$name is read whole when every class name changes', { timeout: 20_000 }, (page) => {
    expect(isWhole(read({ ...page, html: withNoise(page.html) }), page)).toBe(true);
  });

  it('give at least nine of ten postings whole, anywhere', { timeout: 60_000 }, () => {
    const postings = pages.filter(({ isPosting }) => isPosting);
    const broken = postings.filter((page) => !isWhole(read(page), page)).map(({ name }) => name);
    expect(broken.length, broken.join('\n')).toBeLessThanOrEqual(postings.length / 10);
  });

  it('that are no single posting are claimed once in thirty at most', { timeout: 60_000 }, () => {
    const others = pages.filter(({ isPosting }) => !isPosting);
    const claimed = others.filter((page) => read(page).kind === 'posting').map(({ name }) => name);
    expect(claimed.length, claimed.join('\n')).toBeLessThanOrEqual(others.length / 30);
  });
});

it('lie beside the project', (ctx) => {
  if (dir === undefined) ctx.skip('no real pages');
  expect(known.length).toBeGreaterThan(0);
});
