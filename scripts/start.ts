/**
 * `npm start`: builds the extension and opens a browser with it on a sample posting. Without a display it plays the
 * main job headless instead and prints what it read, matched, saved and when it will remind.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSession } from './main-job/extension-session';
import { playMainJob } from './main-job/play';
import { pageFile } from './workbench/dom/page-file';

const root = fileURLToPath(new URL('..', import.meta.url));
const extensionDir = join(root, '.output/chrome-mv3');
const sample = join(root, 'scripts/main-job/sample-posting.html');

/** Two real pages, where they lie beside the project. */
const real = ['linkedin/sdui-view-flowtraders-2026.html', 'lever/agiloft-senior-software-engineer.html']
  .map((file) => join(process.env['JOBCAIRN_PAGES'] ?? join(root, '../shared/pages'), file))
  .filter((file) => existsSync(file));

const hasDisplay =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

async function openWindow(): Promise<void> {
  const page = pageFile(sample);
  const session = await startSession({ extensionDir, pages: [page], headless: false });
  await session.dashboard('profile');
  await session.open(page.url);
  console.log(
    'Jobcairn runs in the browser that just opened, on a sample posting: click the three stones in the toolbar.',
  );
  console.log(
    '(They may hide under the puzzle piece.) Type a few skills into the profile first. Close the browser to stop.',
  );
  await new Promise((closed) => session.context.on('close', closed));
}

async function start(): Promise<void> {
  console.log('Building …');
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The extension could not be built: ${stderr.trim()}`);
  if (hasDisplay) return openWindow();
  const pictures = join(root, '.output/main-job');
  await playMainJob(extensionDir, [sample, ...real], pictures);
  console.log(`\nScreenshots are in ${relative(process.cwd(), pictures)}`);
  console.log('Main job done');
}

start().catch((thrown: unknown) => {
  console.error(thrown instanceof Error ? thrown.message : thrown);
  process.exit(1);
});
