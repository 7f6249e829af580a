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

interface Opening {
  /** When the popup first painted something. */
  readonly painted: number;
  /** When Save could be pressed. */
  readonly usable: number;
}

/** Has each page note when its button to save can be pressed. */
const noteUsable = (session: Session) =>
  session.context.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const buttons = [...document.querySelectorAll('button')];
      if (!buttons.some(({ textContent, disabled }) => textContent?.startsWith('Save') && !disabled)) return;
      observer.disconnect();
      requestAnimationFrame(() => document.documentElement.setAttribute('data-usable-at', String(performance.now())));
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });

/** What opening the popup again and again takes, in ms from the start of its own page. */
async function openings(session: Session, page: Page): Promise<readonly Opening[]> {
  const times: Opening[] = [];
  for (let at = 0; at < OPENINGS; at++) {
    const popup = await session.popupOver(page);
    const html = popup.locator('html[data-usable-at]');
    await html.waitFor({ state: 'attached' });
    const painted = await popup.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.now(),
    );
    times.push({ painted, usable: Number(await html.getAttribute('data-usable-at')) });
    await popup.close();
  }
  return times;
}

const figures = (suffix: string, openings: readonly Opening[]): Figures => {
  const painted = openings.map((opening) => opening.painted);
  const usable = openings.map((opening) => opening.usable);
  return {
    [`popupMs${suffix}`]: round(quantile(painted, 0.5)),
    [`popupMs${suffix}P95`]: round(quantile(painted, 0.95)),
    [`usableMs${suffix}`]: round(quantile(usable, 0.5)),
    [`usableMs${suffix}P95`]: round(quantile(usable, 0.95)),
  };
};

/** What the popup and the scripts in pages cost: the popup until it paints and until Save can be pressed, over none and ten thousand applications; bytes injected. */
export async function page(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const sample = pageFile(`${root}scripts/main-job/sample-posting.html`);
  const folder = mkdtempSync(`${tmpdir()}/jobcairn-page-`);
  const session = await startSession({ extensionDir: `${root}.output/chrome-mv3`, pages: [sample] });
  try {
    await noteUsable(session);
    const open = await session.open(sample.url);
    await session.waitForPosting(open);
    const empty = await openings(session, open);
    await take(session, folder, 10_000);
    const full = await openings(session, open);
    const bytes = (file: string) => statSync(`${root}.output/chrome-mv3/${file}`).size;
    return {
      ...figures('', empty),
      ...figures('10k', full),
      bytesPerHost: bytes('content-scripts/posting.js'),
      bytesWithChip: bytes('content-scripts/posting.js') + bytes('chip.js'),
      bytesElsewhere: 0,
    };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
