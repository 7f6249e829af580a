import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '../../.output');

/** Folder of a built package. Throws where it has not been built: `npm test` and `npm run zip` build it. */
export function builtDir(browser: 'chrome' | 'firefox'): string {
  const dir = join(output, `${browser}-mv3`);
  if (!existsSync(join(dir, 'manifest.json'))) throw new Error(`The ${browser} package is not built: run npm run zip.`);
  return dir;
}

export const readBuilt = (browser: 'chrome' | 'firefox', file: string): string =>
  readFileSync(join(builtDir(browser), file), 'utf8');

/** Size of one built file in bytes, as it is and as gzip packs it. */
export function bytesOf(browser: 'chrome' | 'firefox', file: string): { readonly raw: number; readonly gzip: number } {
  const content = readFileSync(join(builtDir(browser), file));
  return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
}

/** A package as it goes to a store, or the sources that go with it. */
export function readZip(what: 'chrome' | 'firefox' | 'sources'): Uint8Array {
  const { version } = JSON.parse(readBuilt('chrome', 'manifest.json')) as { version: string };
  return readFileSync(join(output, `jobcairn-${version}-${what}.zip`));
}
