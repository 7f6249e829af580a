import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Figures } from '../bench';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';
import { quantile, round } from './statistics';
import { take } from './tracker';

const root = fileURLToPath(new URL('../../', import.meta.url));
const OPENINGS = 15;

/** From the start of the popup's own page until Save can be pressed, in ms. */
async function openings(session: Session, page: Page): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    const popup = await session.popupOver(page);
    await popup.getByRole('button', { name: /^Save/ }).waitFor();
    times.push(
      await popup.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
      ),
    );
    await popup.close();
  }
  return times;
}

/** What the popup and the scripts in pages cost: the popup until it shows a posting, over none and ten thousand applications; bytes injected. */
export async function page(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const sample = pageFile(`${root}scripts/main-job/sample-posting.html`);
  const folder = mkdtempSync(`${tmpdir()}/jobcairn-page-`);
  const session = await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages: [sample] });
  try {
    const open = await session.open(sample.url);
    await session.waitForPosting(open);
    const empty = await openings(session, open);
    await take(session, folder, 10_000, 0);
    const full = await openings(session, open);
    const bytes = (file: string) => statSync(`${root}.output/chrome-mv3/${file}`).size;
    return {
      popupMs: round(quantile(empty, 0.5)),
      popupMsP95: round(quantile(empty, 0.95)),
      popupMs10k: round(quantile(full, 0.5)),
      popupMs10kP95: round(quantile(full, 0.95)),
      bytesPerHost: bytes('content-scripts/posting.js'),
      bytesWithChip: bytes('content-scripts/posting.js') + bytes('chip.js'),
      bytesElsewhere: 0,
    };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
