import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../lib/domain/confidence';

const TEXT = 'blocks';

describe('the confidence in a reading', () => {
  it.each([
    ['json-ld(title)', 'json-ld(company)'],
    ['text(h1.app-title)', 'title after the posting'],
    ['edited', 'edited'],
    ['meta(job-title)', 'label(Employer)'],
  ])('is high where title and company are stated: %s, %s', (title, company) => {
    expect(confidenceOf({ provenance: { title, company, description: TEXT } })).toBe('high');
  });

  it.each([
    ['heading(h1)', 'title + logo + copyright'],
    ['json-ld(title)', 'owner + sentence'],
  ])('is medium where the signs of the page agree: %s, %s', (title, company) => {
    expect(confidenceOf({ provenance: { title, company, description: TEXT } })).toBe('medium');
  });

  it('is medium where all is stated but the text is not on the page', () => {
    expect(confidenceOf({ provenance: { title: 'json-ld(title)', company: 'json-ld(company)' } })).toBe('medium');
  });

  it.each([
    ['json-ld(title)', undefined],
    ['document-title', 'json-ld(company)'],
    ['heading(h1)', 'title'],
    ['line', 'label(Employer)'],
  ])('is low where one of the two is missing or rests on a single sign: %s, %s', (title, company) => {
    const provenance = { title, ...(company !== undefined && { company }), description: TEXT };
    expect(confidenceOf({ provenance })).toBe('low');
  });
});
