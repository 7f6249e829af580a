import { expect, it } from 'vitest';
import { createOldText } from '../../entrypoints/background/old-text';
import type { PostingReading } from '../../lib/reading/types';

const reading = (id: string, title: string): PostingReading => ({
  kind: 'posting',
  page: 'posting',
  site: 'jobs.example',
  id,
  url: `https://jobs.example/${id}`,
  canonicalUrl: `https://jobs.example/${id}`,
  language: null,
  raw: {
    title,
    company: null,
    location: null,
    workplace: null,
    employmentType: null,
    seniority: null,
    salary: null,
    datePosted: null,
    validThrough: null,
    descriptionHtml: '<p>Text</p>',
    applyUrl: null,
    closed: null,
  },
  via: {},
});

it('knows the posting before under a new address, and lets the new one in once it shows', () => {
  const old = createOldText();
  expect(old.isOld(1, reading('a', 'Pilot'))).toBe(false);
  expect(old.isOld(1, reading('b', 'Pilot'))).toBe(true);
  expect(old.isOld(1, reading('b', 'Baker'))).toBe(false);
  expect(old.isOld(1, reading('b', 'Baker'))).toBe(false);
});

it('believes a text that stays through every look, and keeps tabs apart', () => {
  const old = createOldText();
  old.isOld(1, reading('a', 'Pilot'));
  expect(old.isOld(2, reading('b', 'Pilot'))).toBe(false);
  expect([1, 2, 3, 4].map(() => old.isOld(1, reading('b', 'Pilot')))).toEqual([true, true, true, false]);
});
