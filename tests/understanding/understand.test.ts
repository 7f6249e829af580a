import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JobPosting } from '../../lib/domain/posting';
import type { PostingReading, RawPosting } from '../../lib/reading/types';
import { understand } from '../../lib/understanding';

const now = Date.UTC(2026, 10, 24, 12);
const nothing: RawPosting = {
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
};
const reading = (raw: Partial<RawPosting>, rest: Partial<PostingReading> = {}): PostingReading => ({
  kind: 'posting',
  page: 'posting',
  site: 'jobs.example.com',
  id: '42',
  url: 'https://jobs.example.com/42?utm=x',
  canonicalUrl: 'https://jobs.example.com/42',
  language: 'en',
  raw: { ...nothing, ...raw },
  via: {},
  ...rest,
});

it.each([
  ['Data Engineer, Acme Mills', 'Acme Mills', 'Data Engineer'],
  ['Data Engineer - ACME Mills', 'Acme Mills', 'Data Engineer'],
  ['Data Engineer at Acme Mills', 'Acme Mills', 'Data Engineer'],
  ['Head of Acme', 'Acme', 'Head of Acme'],
  ['Acme', 'Acme', 'Acme'],
])('takes the employer off the title %j of %s', (title, company, job) => {
  expect(understand(reading({ title, company }), { now }).title).toBe(job);
});

describe('understand', () => {
  it('leaves null what the page does not state', () => {
    const posting = understand(reading({ title: 'Gardener' }), { now });
    expect(posting).toMatchObject({
      key: 'jobs.example.com:42',
      title: 'Gardener',
      company: null,
      location: null,
      remote: null,
    });
    expect(posting).toMatchObject({
      employment: [],
      salary: null,
      postedOn: null,
      description: null,
      applyUrl: null,
      closed: false,
    });
  });

  it('reads every fact and says how it was found', () => {
    const posting = understand(
      reading(
        {
          title: 'Senior R&amp;D Baker',
          company: '<b>Bread &amp; Sons</b>',
          location: 'Leeds (Hybrid)\nYork (Hybrid)',
          workplace: 'Hybrid',
          employmentType: 'Full-time',
          salary: '£30k - £35k a year',
          datePosted: 'Posted 3 days ago',
          validThrough: '31/12/2026',
          descriptionHtml: '<p>Bake bread.</p>',
          applyUrl: '/apply/42',
          closed: 'No longer accepting applications',
        },
        {
          language: 'en_gb',
          via: {
            title: 'text(h1)',
            location: 'text(.place)',
            workplace: 'text(.model)',
            salary: 'text(.pay)',
            datePosted: 'attr(time)',
            validThrough: 'json-ld(validThrough)',
            descriptionHtml: 'html(#text)',
          },
        },
      ),
      { now },
    );
    expect(posting).toEqual({
      key: 'jobs.example.com:42',
      site: 'jobs.example.com',
      id: '42',
      url: 'https://jobs.example.com/42?utm=x',
      canonicalUrl: 'https://jobs.example.com/42',
      aliases: [],
      title: 'Senior R&D Baker',
      company: 'Bread & Sons',
      location: 'Leeds (Hybrid); York (Hybrid)',
      places: ['Leeds', 'York'],
      remote: 'hybrid',
      employment: ['full-time'],
      seniority: 'senior',
      salary: { min: 30_000, max: 35_000, currency: 'GBP', per: 'year', estimated: false },
      postedOn: '2026-11-21',
      closesOn: '2026-12-31',
      description: 'Bake bread.',
      applyUrl: 'https://jobs.example.com/apply/42',
      closed: true,
      language: 'en-GB',
      provenance: {
        title: 'text(h1)',
        location: 'text(.place)',
        remote: 'text(.model)',
        seniority: 'text(h1)',
        salary: 'text(.pay)',
        postedOn: 'attr(time)',
        closesOn: 'json-ld(validThrough)',
        description: 'html(#text)',
      },
      firstSeenAt: now,
      lastSeenAt: now,
      updatedAt: now,
    });
  });

  it('takes pay, model and employment from the text when no field says them', () => {
    const descriptionHtml = '<p>Job Type: Part-time</p><p>Pay: $22.38 per hour</p><p>Work Location: In person</p>';
    const posting = understand(reading({ title: 'Baker', descriptionHtml }), { now });
    expect(posting).toMatchObject({ employment: ['part-time'], remote: 'onsite', salary: { min: 22.38, per: 'hour' } });
    const from = 'text of the posting';
    expect(posting.provenance).toMatchObject({ employment: from, remote: from, salary: from });
  });

  it('takes pay from the text when the field for it states none', () => {
    const descriptionHtml = 'Salary: $90,000 - $95,000 a year';
    expect(understand(reading({ salary: 'Competitive', descriptionHtml }), { now }).salary?.min).toBe(90_000);
    expect(understand(reading({ salary: '$80,000 a year', descriptionHtml }), { now }).salary?.min).toBe(80_000);
  });

  it.each([
    ['Bern', 'Bern', null],
    ['Bern, Switzerland', 'bern, switzerland', null],
    ['Bern\nBasel', 'Basel', null],
    ['Bern', 'Berner Karten', 'Berner Karten'],
    [null, 'Bern', 'Bern'],
  ])('takes the place %s for no employer: %s', (location, company, employer) => {
    expect(understand(reading({ title: 'Gardener', location, company }), { now }).company).toBe(employer);
  });

  it('opens no address but a web address', () => {
    const unsafe = { url: 'javascript:alert(1)', canonicalUrl: 'https://jobs.example.com/42' };
    const posting = understand(reading({ applyUrl: 'javascript:alert(1)' }, unsafe), { now });
    expect(posting).toMatchObject({ url: 'https://jobs.example.com/42', applyUrl: null });
    expect(understand(reading({}, { canonicalUrl: 'data:text/html,x' }), { now }).canonicalUrl).toBe(
      'https://jobs.example.com/42?utm=x',
    );
  });

  it('keeps long ids apart that begin alike', () => {
    const [one, two] = ['x', 'y'].map((end) => understand(reading({}, { id: 'a'.repeat(1_000) + end }), { now }));
    expect(one?.key).not.toBe(two?.key);
    expect(one?.key.length).toBeLessThanOrEqual(600);
  });

  it('satisfies the schema whatever the page says', () => {
    const nasty = fc.oneof(
      fc.constant(null),
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        'javascript:alert(1)',
        '__proto__',
        '\ud800',
        '\u0000\u0007',
        '<script>x',
        '&#x110000;',
        '9'.repeat(500),
        '(('.repeat(300),
      ),
    );
    const raw = fc.record(Object.fromEntries(Object.keys(nothing).map((field) => [field, nasty])));
    fc.assert(
      fc.property(raw, nasty, nasty, (fields, text, other) => {
        const posting = understand(
          reading(fields as Partial<RawPosting>, {
            site: text ?? '',
            id: other ?? '',
            url: text ?? '',
            canonicalUrl: other ?? '',
            language: text,
          }),
          { now },
        );
        expect(JobPosting.safeParse(posting).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['a word', 'a'],
    ['words', 'salary remote '],
    ['digits', '1'],
    ['grouped digits', '1,'],
    ['amounts', 'Salary: $5 - '],
    ['pay words', 'gehalt'],
    ['brackets', '(Remote, '],
    ['dates', '01/'],
    ['labels', 'Location: '],
    ['spaces', ' '],
    ['tags', '<p>&lt;p '],
    ['surrogates', '\ud800'],
  ])('comes to its end on two megabytes of %s in every field', (_, piece) => {
    const long = piece.repeat(Math.ceil(2_000_000 / piece.length));
    const fields = Object.fromEntries(Object.keys(nothing).map((field) => [field, long])) as unknown as RawPosting;
    const posting = understand(reading(fields, { language: long, id: long, url: long }), { now });
    expect(JobPosting.safeParse(posting).error).toBeUndefined();
  });
});
