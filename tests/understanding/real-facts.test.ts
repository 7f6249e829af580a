import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../lib/understanding/dates';
import { readEmployment } from '../../lib/understanding/employment';
import { readMoney } from '../../lib/understanding/money';
import { sharedDir } from '../shared-material';

/** What a person read on a page, in the page's own words. */
interface Truth {
  readonly salary?: string | { readonly text: string; readonly min: number; readonly max: number } | null;
  readonly datePosted?: string | null;
  readonly employmentType?: string | null;
}

function truths(): readonly Truth[] {
  const dir = sharedDir('pages');
  if (dir === undefined) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.truth.json'))
    .map((file) => JSON.parse(readFileSync(join(dir, file), 'utf8')) as Truth);
}

/** Says that the job is permanent and nothing of its hours. */
const ONLY_PERMANENT = /^(?:CDI|permanent|festanstellung)$/i;

describe('the words of real pages', () => {
  it('are understood as pay, dates and employment', (ctx) => {
    const all = truths();
    if (all.length === 0) ctx.skip('no real pages');
    const now = Date.UTC(2026, 10, 24);
    const notUnderstood = all.flatMap(({ salary, datePosted, employmentType }) => [
      ...(salary && readMoney(typeof salary === 'string' ? salary : salary.text) === null ? [salary] : []),
      ...(datePosted && readDate(datePosted, { now, role: 'posted' }) === null ? [datePosted] : []),
      ...(employmentType && !ONLY_PERMANENT.test(employmentType) && readEmployment(employmentType).length === 0
        ? [employmentType]
        : []),
    ]);
    expect(notUnderstood).toEqual([]);
  });

  it('give the amounts that a person reads in them', (ctx) => {
    const stated = truths().flatMap(({ salary }) => (typeof salary === 'object' && salary !== null ? [salary] : []));
    if (stated.length === 0) ctx.skip('no real pages');
    for (const { text, min, max } of stated) expect(readMoney(text), text).toMatchObject({ min, max });
  });
});
