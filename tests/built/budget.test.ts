import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtDir, bytesOf, readBuilt, readZip } from './packages';

const CONTENT = 'content-scripts/posting.js';

describe.each(['chrome', 'firefox'] as const)('what Jobcairn costs in %s', (browser) => {
  it('puts at most 24 kB (9 kB packed) into pages of known sites', () => {
    const { raw, gzip } = bytesOf(browser, CONTENT);
    expect(raw).toBeLessThanOrEqual(24_000);
    expect(gzip).toBeLessThanOrEqual(9_000);
  });

  it('puts a chip of at most 5 kB packed into a page that shows a posting, and no catalogue', () => {
    expect(bytesOf(browser, 'chip.js').gzip).toBeLessThanOrEqual(5_000);
    expect(readBuilt(browser, 'chip.js')).not.toMatch(/Gespeichert|Hide for this posting/);
  });

  it('puts marks of at most 4 kB packed into a list where the user wants them, and knows no site’s results itself', () => {
    expect(bytesOf(browser, 'marks.js').gzip).toBeLessThanOrEqual(4_000);
    expect(readBuilt(browser, 'marks.js')).not.toMatch(/data-jk|Gemerkt|Not for me/);
    expect(bytesOf(browser, 'cards.js').gzip).toBeLessThanOrEqual(1_000);
  });

  it('brings neither React nor Zod nor Dexie into a page', () => {
    for (const script of [CONTENT, 'chip.js', 'marks.js', 'cards.js', 'reader.js'])
      expect(readBuilt(browser, script)).not.toMatch(
        /react\.(?:element|transitional)|ZodError|invalid_type|DexieError/,
      );
  });

  it('loads at most 1,100 kB (350 kB packed) before the popup is of use, and nothing that finds skills or reads a résumé', () => {
    const files = [...readBuilt(browser, 'popup.html').matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
      ([, file = '']) => file,
    );
    const sum = (size: 'raw' | 'gzip') => files.reduce((total, file) => total + bytesOf(browser, file)[size], 0);
    expect(files.length).toBeGreaterThan(2);
    expect(sum('raw')).toBeLessThanOrEqual(1_100_000);
    expect(sum('gzip')).toBeLessThanOrEqual(350_000);
    // A file is named after one module in it: a small one may hold but the shape of a résumé.
    const large = files.filter((file) => bytesOf(browser, file).raw > 2_000);
    expect(large.filter((file) => /\/(?:skills|resume|pdf|papaparse|understanding)/.test(file))).toEqual([]);
  });

  it('puts nothing into any other page until the user asks', () => {
    const scripts = readdirSync(join(builtDir(browser), 'content-scripts'));
    expect(scripts.filter((file) => file.endsWith('.js'))).toEqual(['posting.js']);
  });

  it('is packed in at most 1.5 MB', () => {
    expect(readZip(browser).length).toBeLessThanOrEqual(1_500_000);
  });
});
