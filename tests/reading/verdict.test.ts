import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Page, RawField } from '../../lib/reading/types';
import { judge, reasonOf } from '../../lib/reading/verdict';
import { addressWeight } from '../../lib/reading/verdict/signals';
import { readVisible } from '../../lib/reading/visible';
import { sharedDir } from '../shared-material';
import { NEGATIVES } from './verdict-pages';
import { LANGUAGES, type Spoken } from './visible-languages';
import { aForm, aPage, DOMS, inSite, LAYOUTS } from './visible-pages';

const ADDRESS = 'https://careers.example/jobs/4711';
const english = LANGUAGES['en'] as Spoken;
const nothing = { structured: false, fields: () => ({}) };

const valuesOf = (page: Page): Partial<Record<RawField, string>> =>
  Object.fromEntries(Object.entries(readVisible(page)).map(([field, { value }]) => [field, value]));
const verdictOn = (page: Page) => judge(page, { ...nothing, fields: () => valuesOf(page) });

describe.each(DOMS)('judge in %s', (dom) => {
  it.each(NEGATIVES.map((page) => [page.what, page] as const))('finds no posting on %s, and says why', (_, page) => {
    const verdict = verdictOn(aPage(page.html, page.url, dom));
    expect(verdict.kind).toBe('none');
    expect(page.reasons).toContain(verdict.kind === 'none' && verdict.reason);
  });

  describe.each(Object.entries(LAYOUTS))('with %s', (_, layout) => {
    it.each(Object.entries(LANGUAGES))('finds the posting in %s', (language, said) => {
      expect(verdictOn(aPage(layout(said, language), ADDRESS, dom))).toEqual({ kind: 'posting', page: 'posting' });
    });
  });

  it.each(Object.entries(LANGUAGES))('tells an application form in %s', (_, said) => {
    expect(verdictOn(aPage(aForm(said), `${ADDRESS}/apply`, dom))).toEqual({ kind: 'posting', page: 'form' });
  });

  it.each([
    'Thank you for applying!',
    'Vielen Dank für deine Bewerbung',
    'Merci pour votre candidature',
    '¡Gracias por tu candidatura!',
    'Grazie per la tua candidatura',
    'Bedankt voor je sollicitatie',
    'Tak for din ansøgning',
    'Tack för din ansökan',
  ])('tells the page after sending: "%s"', (thanks) => {
    const html = inSite(
      'Bridge Engineer - Larkfield',
      `<h2>Bridge Engineer</h2><h3>${thanks.replace(/^¡/, '')}</h3><p>${'We read every letter, and you will hear from us within two weeks. '.repeat(3)}</p>`,
      'Larkfield',
    );
    expect(verdictOn(aPage(html, 'https://jobs.example/larkfield/4711/thanks', dom))).toEqual({
      kind: 'posting',
      page: 'confirmation',
    });
  });

  it('finds the posting beside which its own form stands', () => {
    const html = Object.values(LAYOUTS)[0]?.(
      { ...english, offers: [english.offers[0], 'A long time of rest and a warm room to do it in. '.repeat(12)] },
      'en',
    );
    const form = '<form><label>Name<input></label><label>Résumé<input type="file"></label></form></main>';
    const verdict = verdictOn(aPage((html ?? '').replace('</main>', form), ADDRESS, dom));
    expect(verdict).toEqual({ kind: 'posting', page: 'posting' });
  });

  it('finds the posting in whose page a thank-you waits, and one that tells how to apply', () => {
    const html = (Object.values(LAYOUTS)[0]?.(english, 'en') ?? '').replace(
      '</main>',
      '<h2>How to apply</h2><p>Write to us.</p><h3>Thank you for applying!</h3></main>',
    );
    expect(verdictOn(aPage(html, ADDRESS, dom))).toEqual({ kind: 'posting', page: 'posting' });
  });

  it('finds the posting above a dozen similar ones', () => {
    const cards = Array.from({ length: 12 }, (_, n) => `<a href="/jobs/9${n}">Senior Engineer ${n}</a>`).join('');
    const html = (Object.values(LAYOUTS)[0]?.(english, 'en') ?? '').replace(
      /<section><h2>Similar[\s\S]*?<\/section>/,
      cards,
    );
    expect(verdictOn(aPage(html, ADDRESS, dom)).kind).toBe('posting');
  });

  it.each([
    ['a button that is a field', '<form><input type="submit" value="Apply now"></form>'],
    ['an address for letters in its text', '<p>Send your CV and a letter to jobs@larkfield.example before winter.</p>'],
    [
      'a request for letters in another language',
      '<p>Invia CV e portfolio a jobs@larkfield.example entro gennaio.</p>',
    ],
  ])('finds the posting in a site of articles, to which leads only %s', (_, apply) => {
    const text = 'Walk every bridge of the county twice a year and write down what has changed since. '.repeat(4);
    const html = inSite(
      'Bridge Inspector – Larkfield',
      `<article><h1>Bridge Inspector</h1><h2>What you will do</h2><p>${text}</p>${apply}</article>`,
      'Larkfield',
    ).replace('<head>', '<head><meta property="og:type" content="article">');
    expect(verdictOn(aPage(html, ADDRESS, dom))).toEqual({ kind: 'posting', page: 'posting' });
  });

  it('trusts structured data', () => {
    const page = aPage('<title>x</title><body><p>Engineer</p></body>', ADDRESS, dom);
    expect(judge(page, { ...nothing, structured: true }).kind).toBe('posting');
  });

  describe('asked why a known site’s page is none', () => {
    const links = ['Bridge Engineer', 'Dam Engineer', 'Lock Keeper and Technician', 'Canal Manager']
      .map((job, n) => `<div><a href="/view/${n}-x">${job}</a></div>`)
      .join('');
    const asked = (body: string) =>
      reasonOf(
        aPage(
          `<html><head><title>Larkfield</title></head><body>${body}<p>${'We build bridges. '.repeat(12)}</p></body></html>`,
          'https://board.example/search',
          dom,
        ),
      );

    it('tells a list by its links', () => expect(asked(links)).toBe('listing'));
    it('does not take the links of a menu for a list', () =>
      expect(asked(`<nav>${links}</nav><p>Nothing else.</p>`)).not.toBe('listing'));
    it('says nothing of a page that is a posting', () =>
      expect(reasonOf(aPage(Object.values(LAYOUTS)[0]?.(english, 'en') ?? '', ADDRESS, dom))).toBeUndefined());
  });

  it.each(['lediga-jobb/trafikledare', 'ledige-stillinger/mekaniker', 'lavora-con-noi/grafico', 'ilan/uzman-3'])(
    'hears of one posting from the folder in its address: /%s',
    (path) => {
      expect(addressWeight(new URL(`https://larkfield.example/${path}`))).toBe(1);
    },
  );

  const told = `<h3>Responsibilities</h3><p>${'Walk every bridge of the county twice a year. '.repeat(4)}</p>
    <h3>Benefits</h3><p>${'You are outside on most days, and home before it is dark. '.repeat(4)}</p>`;

  it('finds the only posting of a small employer at the address of its list', () => {
    const html = inSite('Bridge Inspector', `<main><h1>Bridge Inspector</h1>${told}<a href="/apply">Apply</a></main>`);
    expect(verdictOn(aPage(html, 'https://larkfield.example/about/jobs/', dom)).kind).toBe('posting');
  });

  it('finds the posting that a system for blogs calls an article, where address or control says otherwise', () => {
    const article = inSite('Bridge Inspector', `<main><h1>Bridge Inspector</h1>${told}</main>`).replace(
      '<title>',
      '<meta property="og:type" content="article"><title>',
    );
    expect(verdictOn(aPage(article, 'https://larkfield.example/jobs/bridge-inspector/', dom)).kind).toBe('posting');
    expect(verdictOn(aPage(article, 'https://larkfield.example/2026/bridge-inspector/', dom)).kind).toBe('none');
  });

  it('finds a posting whose parts have headings in nobody else’s words, by the lists under them', () => {
    const told = (tag: string) =>
      ['Your field', 'With this you win us', 'With this we win you']
        .map(
          (head) => `<p><b>${head}</b></p>${`<${tag}>Walk every bridge of the county twice a year</${tag}>`.repeat(3)}`,
        )
        .join('');
    const at = (parts: string) =>
      verdictOn(
        aPage(
          inSite('Bridge Inspector', `<main><h1>Bridge Inspector</h1>${parts}</main>`),
          'https://larkfield.example/jobs/bridge-inspector',
          dom,
        ),
      ).kind;
    expect(at(told('li'))).toBe('posting');
    expect(at(told('p'))).toBe('none');
  });

  it('finds no posting where two stand in full, each with its own way to apply', () => {
    const one = (title: string, id: number, apply: number) =>
      `<a href="#job-${id}">${title}</a><div><h4>${title}</h4>${told}<p><a href="https://apply.example/drop/${apply}">Apply now</a></p></div>`;
    const both = (apply: number) =>
      verdictOn(
        aPage(
          inSite(
            'Working here',
            `<main>${one('Bridge Inspector (80%)', 1, 1)}${one('A summer on the river', 2, apply)}</main>`,
          ),
          'https://larkfield.example/about/jobs/4711',
          dom,
        ),
      ).kind;
    expect(both(2)).toBe('none');
    expect(both(1)).toBe('posting');
  });

  it('does not take the word salary for evidence', () => {
    const html = inSite(
      'Engineer salary',
      `<h1>Engineer salary</h1><p>${'The salary of an engineer is a salary. '.repeat(30)}</p>`,
    );
    expect(verdictOn(aPage(html, 'https://magazine.example/engineer-salary', dom)).kind).toBe('none');
  });
});

/** Pages of systems with no file of their own in `lib/sites` when this was written: only the general reader knows them. */
const GENERAL =
  /^(?:ashby|company-site|didi|jobscz|meta|peoplestrong|personio|seek|stackoverflow|successfactors|talentclue|teamtailor|weworkremotely|workable|workday)\//;

interface Truth {
  readonly title?: string | null;
  readonly company?: string | null;
  readonly url?: string;
  readonly isListing?: boolean;
  readonly descriptionStartsWith?: string | null;
  readonly descriptionEndsWith?: string | null;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const name = (text: string) => fold(text).replace(/ (?:inc|llc|ltd|gmbh|ag|a s|s r o|sa)$/, '');

describe('the general reader on real pages, by visible structure alone', { timeout: 60_000 }, () => {
  const dir = sharedDir('pages');
  const pages = !dir
    ? []
    : readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.html'))
        .map((file) => {
          const html = readFileSync(join(dir, file), 'utf8');
          const beside = join(dir, file.replace(/\.html$/, '.truth.json'));
          const truth: Truth = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : {};
          const page = aPage(html, /"url": ?"([^"]+)"/.exec(html.slice(0, 800))?.[1] ?? truth.url ?? ADDRESS);
          const body = page.root?.firstElementChild ? page.root : page.document.documentElement;
          return { file, truth, page: { ...page, root: body } };
        });
  const isPosting = ({ truth }: (typeof pages)[number]) => !!truth.title && !truth.isListing;

  it('claims no page that is none', (ctx) => {
    if (!dir) return ctx.skip('no real pages');
    const reasons = pages
      .filter((one) => !isPosting(one))
      .map(({ file, page }) => [file, verdictOn(page)] as const)
      .flatMap(([file, verdict]) => (verdict.kind === 'none' ? [] : [file]));
    expect(reasons).toEqual([]);
  });

  it('says of nearly every list that it is one', (ctx) => {
    if (!dir) return ctx.skip('no real pages');
    const lists = pages.filter(({ truth }) => truth.isListing).map(({ page }) => verdictOn(page));
    const told = lists.filter((verdict) => verdict.kind === 'none' && verdict.reason === 'listing');
    expect(told.length / lists.length).toBeGreaterThan(0.85);
  });

  it('reads nearly all postings of systems that it has never heard of, and none of them wrong', (ctx) => {
    if (!dir) return ctx.skip('no real pages');
    // One page's posting stands in its structured data alone: that is not this reader's.
    const postings = pages.filter((one) => isPosting(one) && GENERAL.test(one.file) && !one.file.startsWith('meta/'));
    const read = postings.map(({ file, truth, page }) => {
      const found = valuesOf(page);
      const text = fold((found.descriptionHtml ?? '').replace(/<[^>]*>/g, ' '));
      const [starts, ends] = [fold(truth.descriptionStartsWith ?? ''), fold(truth.descriptionEndsWith ?? '')];
      return {
        file,
        claimed: verdictOn(page).kind === 'posting',
        title: fold(found.title ?? '') === fold(truth.title ?? ''),
        wrongCompany: !!found.company && !!truth.company && name(found.company) !== name(truth.company),
        company: !truth.company || (!!found.company && name(found.company) === name(truth.company)),
        description: truth.descriptionStartsWith
          ? text.includes(starts.slice(0, 30)) && text.includes(ends.slice(-30))
          : !found.descriptionHtml,
      };
    });
    const share = (right: (one: (typeof read)[number]) => boolean) => read.filter(right).length / read.length;
    expect(read.filter(({ claimed }) => !claimed)).toEqual([]);
    expect(read.filter(({ title, wrongCompany }) => !title || wrongCompany)).toEqual([]);
    expect(share(({ company }) => company)).toBeGreaterThanOrEqual(0.95);
    expect(share(({ description }) => description)).toBeGreaterThanOrEqual(0.95);
  });
});
