import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites';
import type { Session } from '../../scripts/main-job/extension-session';
import { sampleSearch } from '../../scripts/pictures/sample-search';
import { pageFile } from '../../scripts/workbench/dom/page-file';
import { browse } from './journey';

const posting = pageFile(join(import.meta.dirname, '../../scripts/main-job/sample-posting.html'));

const ROUTES = [
  'today',
  'applications',
  'applications?as=board',
  'calendar',
  'contacts',
  'insights',
  'same-jobs',
  'profile',
  'settings',
  'import',
  'work-search',
  'welcome',
  'nowhere',
];

/** Names of skills are the same everywhere. */
const { skills } = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/skills/lexicon.json'), 'utf8')) as {
  readonly skills: readonly { readonly name: string }[];
};

/** What is the same in every language: our name, sites, languages in their own words, and what stands in braces in a message. */
const NAMES = new Set([
  'Jobcairn',
  'English',
  'Deutsch',
  'Français',
  'Español',
  ...sites.map(({ name }) => name),
  ...skills.map(({ name }) => name),
]);
const VARIABLE = /^\{\w+\}$/;

/** Weekdays and months, as `Intl` writes them. */
const DATE_WORDS =
  /\b(?:Sun|Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur)(?:day)?\b|\b(?:Jan|Febr?|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ch|il|ust|ember|ober)?\b|\b[AP]M\b/g;

/** Everything that the page says, text and what a screen reader is told. */
async function said(page: Page): Promise<string> {
  const told = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []),
    ),
  );
  return [await page.title(), ...(await page.locator('body').allInnerTexts()), ...told].join('\n');
}

/** What stands in no brackets of the disguise; one text may stand in another. */
function fromOutside(text: string): string {
  const less = text.replace(/⟦[^⟦⟧]*⟧/g, '\n');
  return less === text ? text : fromOutside(less);
}

/** The lines that hold words from outside of the catalogue. What the user brought in may stand anywhere. */
const strangers = (text: string, isData: (line: string) => boolean): string[] => [
  ...new Set(
    fromOutside(text)
      .split(/[\n\t·]/)
      .map((line) => line.replace(DATE_WORDS, '').replace(/^[^\p{L}{]+|[^\p{L}}.…]+$/gu, ''))
      .filter((line) => /\p{L}{2}/u.test(line) && !NAMES.has(line) && !VARIABLE.test(line) && !isData(line)),
  ),
];

/** Does a line, cut off or not, stand in what the user and the pages brought in? */
const dataOf =
  (...texts: readonly string[]) =>
  (line: string): boolean => {
    const start = line.replace(/….*$/, '');
    return texts.some((text) => text.includes(start));
  };

describe('in disguise, every word shows that it comes from the catalogue', () => {
  let empty: Session;
  let full: Session;
  let data: (line: string) => boolean;

  beforeAll(async () => {
    const search = await sampleSearch(Date.now());
    data = dataOf(search, posting.html);
    const english = await browse([posting]);
    await english.importFile(search);
    await english.close({ keepProfile: true });
    full = await browse([posting], english.profileDir, 'en-XA');
    empty = await browse([], undefined, 'en-XA');
  });
  afterAll(async () => {
    await full.close();
    await empty.close();
  });

  it.each(ROUTES)('#/%s, empty and full, without anything that sticks out', async (route) => {
    for (const session of [empty, full]) {
      const page = await session.dashboard(route);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect(strangers(await said(page), data)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
      await page.close();
    }
  });

  it('the popup', async () => {
    const page = await full.open(posting.url);
    await full.waitForPosting(page);
    const popup = await full.popupOver(page);
    await popup.getByRole('button').nth(3).waitFor();
    expect(strangers(await said(popup), data)).toEqual([]);
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
  });
});
