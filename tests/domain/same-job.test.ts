import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bandsOf, fingerprintOf } from '../../lib/domain/fingerprint';
import { foldedCompany, isSameJob, type Likeness } from '../../lib/domain/same-job';
import { readPage } from '../../lib/reading';
import { sites } from '../../lib/sites';
import { understand } from '../../lib/understanding';
import { addressOf, inLinkedom } from '../reading/doms';
import { sharedDir } from '../shared-material';

interface Real {
  readonly title: string;
  readonly company: string;
  readonly description: string;
}

const dir = sharedDir('skills');
const real: readonly Real[] =
  dir === undefined
    ? []
    : readFileSync(join(dir, 'postings.jsonl'), 'utf8')
        .trim()
        .split('\n')
        .map((line): Real => JSON.parse(line))
        .filter(({ title, description }) => title !== '' && fingerprintOf(description) !== null);

const likenessOf = ({ title, company, description }: Real): Likeness => ({
  title,
  company: company || null,
  fingerprint: fingerprintOf(description),
});

const BOARD =
  'Sign in to see who you know here. Report this job. Seniority level: Mid-Senior level. Employment type: Full-time. Referrals increase your chances of interviewing. Get notified about new jobs near you. Be among the first 25 people who applied for this role this week.';

const words = (text: string) => text.split(' ');

/** What other boards and later days make of a posting. */
const NOISE: Readonly<Record<string, (posting: Real) => Real>> = {
  'between another board’s words': (one) => ({ ...one, description: `${BOARD}\n${one.description}\n${BOARD}` }),
  'cut off after 60 % of it': (one) => ({
    ...one,
    description: `${words(one.description)
      .slice(0, Math.ceil(words(one.description).length * 0.6))
      .join(' ')}…`,
  }),
  'with every fiftieth word another': (one) => ({
    ...one,
    description: words(one.description)
      .map((word, at) => (at % 50 === 7 ? `other${at}` : word))
      .join(' '),
  }),
  'on one line, in capitals, with other bullets': (one) => ({
    ...one,
    description: one.description
      .replace(/[•*–-]/g, '·')
      .replace(/\s+/g, ' ')
      .toUpperCase(),
  }),
  'under the company’s legal name': (one) => ({ ...one, company: one.company && `${one.company}, Inc.` }),
  'by a board that names no company, with "(m/w/d)" and a place in the title': (one) => ({
    ...one,
    company: '',
    title: `${one.title} (m/w/d) - Berlin`,
  }),
  'by an agency in its own name': (one) => ({ ...one, company: 'Halyard Recruiting' }),
  'cut off after 75 %, between another board’s words, with another legal form': (one) => ({
    title: one.title,
    company: one.company && `${one.company} GmbH`,
    description: `${BOARD} ${words(one.description)
      .slice(0, Math.ceil(words(one.description).length * 0.75))
      .join(' ')}`,
  }),
};

/** Texts of one job that a company posted twice are no negatives: three quarters of their lines are the same. */
function areOneText(a: string, b: string): boolean {
  const lines = (text: string) =>
    new Set(
      text
        .split(/\n|(?<=[.!?]) /)
        .map((line) => line.trim())
        .filter((line) => line.length > 20),
    );
  const [one, other] = [lines(a), lines(b)];
  const shared = [...one].filter((line) => other.has(line)).length;
  return shared >= 0.75 * Math.min(one.size, other.size);
}

/** The postings of the real pages that have a text. */
function readPages(folder: string): Real[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html'))
    .sort()
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      const reading = readPage(inLinkedom(html), addressOf(html), sites, { anyPage: true });
      if (reading.kind === 'none') return [];
      const { title, company, description } = understand(reading, { now: 1_780_000_000_000 });
      return description === null ? [] : [{ title, company: company ?? '', description }];
    })
    .filter(({ description }) => fingerprintOf(description) !== null);
}

interface Figures {
  readonly precision: number;
  readonly recall: number;
  /** Share of the noisy copies that the index of bands offers. */
  readonly offered: number;
}

/** Every posting against its noisy copies, and against every other posting. */
function measured(postings: readonly Real[]): Figures {
  const sights = postings.map(likenessOf);
  let [copies, found, offered, wrong] = [0, 0, 0, 0];
  postings.forEach((posting, at) => {
    const first = sights[at];
    if (!first?.fingerprint) return;
    const bands = new Set(bandsOf(first.fingerprint));
    for (const make of Object.values(NOISE)) {
      const copy = likenessOf(make(posting));
      copies++;
      if (isSameJob(first, copy)) found++;
      if (bandsOf(copy.fingerprint ?? []).some((band) => bands.has(band))) offered++;
    }
    for (let before = 0; before < at; before++) {
      const [other, text] = [sights[before], postings[before]?.description ?? ''];
      if (other && isSameJob(first, other) && !areOneText(posting.description, text)) wrong++;
    }
  });
  return { precision: found / (found + wrong), recall: found / copies, offered: offered / copies };
}

describe('the same job on another board', () => {
  it('is known among 423 real postings, 178 of one company, with precision 0.998 and recall 0.997', (ctx) => {
    if (real.length === 0) return ctx.skip('no real postings');
    const { precision, recall, offered } = measured(real);
    expect(precision).toBeGreaterThanOrEqual(0.997);
    expect(recall).toBeGreaterThanOrEqual(0.995);
    expect(offered).toBeGreaterThanOrEqual(0.999);
  }, 60_000);

  it('is known among the postings of real pages, as read and understood, with precision 1 and recall 0.99', (ctx) => {
    const pages = sharedDir('pages');
    if (pages === undefined) return ctx.skip('no real pages');
    const { precision, recall } = measured(readPages(pages));
    expect(precision).toBe(1);
    expect(recall).toBeGreaterThanOrEqual(0.99);
  }, 60_000);
});

describe('two sights', () => {
  const TEXT = Array.from({ length: 90 }, (_, at) => `word${at}`).join(' ');
  const OTHER = Array.from({ length: 90 }, (_, at) => `other${at}`).join(' ');
  const sight = (facts: Partial<Real>) =>
    likenessOf({ title: 'Chart Engineer', company: 'Kestrel Maps', description: TEXT, ...facts });

  it.each([
    ['under a legal form', { company: 'Kestrel Maps GmbH & Co. KG' }, true],
    ['with a place in the title', { title: 'Chart Engineer (f/m/d), Bern' }, true],
    ['by nobody in particular', { company: '' }, true],
    ['of another level', { title: 'Senior Chart Engineer' }, false],
    ['of another trade', { title: 'Chart Printer' }, false],
    ['with another text', { description: OTHER }, false],
    ['without a text on this page', { description: '' }, true],
    ['without a text, at another company', { description: '', company: 'Halyard' }, false],
  ])('%s', (_, facts, same) => {
    expect(isSameJob(sight({}), sight(facts))).toBe(same);
    expect(isSameJob(sight(facts), sight({}))).toBe(same);
  });

  it('a short text is no ground to stand on', () => {
    expect(fingerprintOf('Apply now. We are hiring.')).toBeNull();
    expect(fingerprintOf(null)).toBeNull();
  });

  it.each([
    ['Kestrel Maps, Inc.', 'kestrel maps'],
    ['Société Générale S.A.', 'societe generale'],
    ['AG', 'ag'],
    [null, ''],
  ])('%s is the company %s', (name, folded) => expect(foldedCompany(name)).toBe(folded));

  it('fingerprints of scripts without spaces tell texts apart', () => {
    const a = fingerprintOf('地図を作る技術者を求めています。経験は三年以上、勤務地は東京です。');
    const b = fingerprintOf('病院で働く看護師を募集します。夜勤があり、資格が必要な仕事です。');
    expect(a).not.toBeNull();
    expect(a).not.toEqual(b);
  });
});

it('a text in many scripts has the fingerprint that it had when it was stored', () => {
  const text =
    'Wir suchen Köchinnen (m/w/d) für das Gasthaus in Zürich: 4 Tage, 80 %. 東京でGoを書く人を探しています。รับสมัคร๏พนักงาน ﬁne cafe\u0301 𝒜b 🪨 ';
  expect(fingerprintOf(text.repeat(2))?.slice(0, 6)).toEqual([
    70534144, 98952624, 87897932, 146148606, 28251974, 59454769,
  ]);
});
