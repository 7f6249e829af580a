import { spawnSync } from 'node:child_process';
import { bytesOf, readZip } from '../../tests/built/packages';
import type { Figures } from '../bench';

/** Bytes of the content script and of the package for Chrome, freshly built. */
export async function size(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'zip'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the package could not be built: ${stderr}`);
  const content = bytesOf('chrome', 'content-scripts/posting.js');
  return { contentRaw: content.raw, contentGzip: content.gzip, zip: readZip('chrome').length };
}
