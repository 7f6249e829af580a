import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/reading';
import type { Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { chromiumDom } from '../../scripts/workbench/dom/chromium';
import type { ReadDom } from '../../scripts/workbench/dom/types';
import { fixtures, inLinkedom } from './doms';

/** Without tags: a real browser ends a paragraph, and what is around it, where a list begins. The words are the same. */
function told(reading: Reading): unknown {
  if (reading.kind === 'none') return reading;
  const { via: _, raw, ...rest } = reading;
  const text = raw.descriptionHtml
    ?.replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { ...rest, raw: { ...raw, descriptionHtml: text } };
}

describe.skipIf(findChromium() === undefined)('in a real browser', () => {
  let chromium: ReadDom;
  beforeAll(async () => {
    chromium = await chromiumDom();
  }, 120_000);
  afterAll(() => chromium.close());

  it.each(fixtures)('$name reads as it does in Node', { timeout: 60_000 }, async ({ name, url, html }) => {
    const { reading } = await chromium.read({ file: name, url, html, seenAt: 0 });
    expect(told(reading)).toEqual(told(readPage(inLinkedom(html), url, sites, { anyPage: true })));
  });
});
