import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Reading } from '../../../lib/reading/types';
import { findChromium } from '../../find-chromium.mjs';
import { Misuse } from '../misuse';
import type { PageFile } from './page-file';
import type { ReadDom } from './types';

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND',
];

/** The reader as one script, built in memory. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('in-page.ts', import.meta.url)), formats: ['iife'], name: 'jobcairn' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (!code) throw new Error('the reader was built into nothing');
  return code;
}

/** The page at its own address: nothing else loads, none of its scripts run, `noscript` stays unread. */
async function open(page: Page, { url, html }: PageFile): Promise<void> {
  await page.unrouteAll();
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
      ? route.fulfill({
          body: html,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** Reads pages in a real Chromium, one after the other. */
export async function chromiumDom(): Promise<ReadDom> {
  const executablePath = findChromium();
  if (!executablePath) throw new Misuse('No Chromium was found: set CHROMIUM_PATH to its program.');
  const code = await bundle();
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser: Browser = await chromium.launch({ executablePath, headless: true, args: [...ARGS, ...sandbox] });
  const page = await browser.newPage();
  return {
    async read(file) {
      await open(page, file);
      return await page.evaluate<{ reading: Reading; ms: number }>(
        `(() => { ${code}; return globalThis.jobcairnRead(${JSON.stringify(file.url)}); })()`,
      );
    },
    close: () => browser.close(),
  };
}
