import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Figures } from '../bench';
import { type Session, startSession } from '../main-job/extension-session';
import { pageFile } from '../workbench/dom/page-file';
import { pageLoads } from './page-load';
import { quantile, round } from './statistics';
import { take } from './tracker';

const root = fileURLToPath(new URL('../../', import.meta.url));
const extensionDir = `${root}.output/chrome-mv3`;
const OPENINGS = 15;
/** What taking in ten thousand applications sets going, reminders and the database's own tidying, has come to rest. */
const REST_MS = 20_000;

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
    [`popupMs${suffix}`]: round(quantile(usable, 0.5)),
    [`popupMs${suffix}P95`]: round(quantile(usable, 0.95)),
    [`paintedMs${suffix}`]: round(quantile(painted, 0.5)),
  };
};

/**
 * Bytes of scripts put into a page: of a known site, where it shows a posting and gets a chip, where a site was redesigned or the user
 * allowed it and the whole reader comes too, and any other. LinkedIn never gets a chip.
 */
function bytesInPages(): Figures {
  const bytes = (file: string) => statSync(`${extensionDir}/${file}`).size;
  const [script, chip, reader] = [bytes('content-scripts/posting.js'), bytes('chip.js'), bytes('reader.js')];
  return {
    bytesPerHost: script,
    bytesWithChip: script + chip,
    bytesWithReader: script + chip + reader,
    bytesReadOnce: reader,
    bytesElsewhere: 0,
  };
}

/**
 * What Jobcairn costs where the postings are: the popup from its opening until Save can be pressed, over none and ten thousand
 * applications; pages with and without it; the bytes put into them.
 */
export async function page(): Promise<Figures> {
  const { status, stderr } = spawnSync('npx', ['--no-install', 'wxt', 'build'], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the extension could not be built: ${stderr}`);
  const sample = pageFile(`${root}scripts/main-job/sample-posting.html`);
  const folder = mkdtempSync(`${tmpdir()}/jobcairn-page-`);
  const session = await startSession({ extensionDir, pages: [sample] });
  try {
    await noteUsable(session);
    const open = await session.open(sample.url);
    await session.waitForPosting(open);
    const empty = await openings(session, open);
    await take(session, folder, 10_000);
    await open.waitForTimeout(REST_MS);
    const full = await openings(session, open);
    return { ...figures('', empty), ...figures('10k', full), ...(await pageLoads(extensionDir)), ...bytesInPages() };
  } finally {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
