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
});
