import { beforeEach, describe, expect, it } from 'vitest';
import { outcomeOf } from '../../lib/app/site-counts';
import type { NoPostingReason, PostingReading, RawPosting } from '../../lib/reading/types';
import { createServices, type Services } from '../../lib/services';
import { dayOf } from '../../lib/time';
import { THEN } from '../builders';
import { memory, wordMatcher } from '../surroundings';

const whole = { title: 'Pilot', company: 'Kestrel', descriptionHtml: '<p>Charts</p>' };
const read = (raw: Partial<RawPosting>, page: PostingReading['page'] = 'posting'): PostingReading => ({
  kind: 'posting',
  page,
  site: 'lever',
  id: '1',
  url: 'https://jobs.lever.co/kestrel/1',
  canonicalUrl: 'https://jobs.lever.co/kestrel/1',
  language: null,
  raw: {
    title: null,
    company: null,
    location: null,
    workplace: null,
    employmentType: null,
    seniority: null,
    salary: null,
    datePosted: null,
    validThrough: null,
    descriptionHtml: null,
    applyUrl: null,
    closed: null,
    ...raw,
  },
  via: {},
});

describe('a page counts as', () => {
  it.each([
    ['read well with title, company and text', read(whole), 'well'],
    ['partly read without a company', read({ ...whole, company: null }), 'partly'],
    ['partly read without its text', read({ ...whole, descriptionHtml: null }), 'partly'],
    ['read well as a form, which has no text', read({ ...whole, descriptionHtml: null }, 'form'), 'well'],
  ] as const)('%s', (_, reading, outcome) => expect(outcomeOf(reading, true)).toBe(outcome));

  const none = (reason: NoPostingReason) =>
    ({ kind: 'none', site: 'lever', url: 'https://x.example/', reason }) as const;

  it.each(['no-posting', 'not-ready', 'listing', 'article', 'empty'] as const)(
    'not read when a posting’s address gives %s, and as nothing elsewhere',
    (reason) => {
      expect(outcomeOf(none(reason), true)).toBe('not');
      expect(outcomeOf(none(reason), false)).toBeNull();
    },
  );

  it.each(['gone', 'blocked', 'sign-in', 'stale', 'too-large'] as const)('nothing where it is %s', (reason) => {
    expect(outcomeOf(none(reason), true)).toBeNull();
  });
});

describe('the counts of a site', () => {
  let services: Services;
  beforeEach(() => {
    services = createServices({
      now: () => THEN,
      matcher: async () => wordMatcher,
      notify: async () => true,
      afterChange: () => {},
      store: memory(),
    });
  });

  it('count a page that rendered late once', async () => {
    await services.countReading({ site: 'lever', was: null, is: 'not' });
    await services.countReading({ site: 'lever', was: 'not', is: 'well' });
    await services.countReading({ site: 'lever', was: null, is: 'partly' });
    expect(await services.queries.siteCounts()).toEqual([
      { site: 'lever', well: 1, partly: 1, not: 0, lastOn: dayOf(THEN) },
    ]);
  });

  it('stay on this machine when a backup is imported, are in none, and go with everything', async () => {
    await services.countReading({ site: 'lever', was: null, is: 'well' });
    const backup = await services.exportAll();
    expect(backup).not.toContain('"well"');
    await services.importAll(await services.readBackup(backup), 'replace');
    expect(await services.queries.siteCounts()).toHaveLength(1);
    await services.eraseEverything();
    expect(await services.queries.siteCounts()).toEqual([]);
  });
});
