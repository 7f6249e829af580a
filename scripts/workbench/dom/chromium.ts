import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../../chromium';
import { findChromium } from '../../find-chromium.mjs';
import { Misuse } from '../misuse';
import type { PageFile } from './page-file';
import type { ReadDom } from './types';

/** A module as one script, built in memory. */
async function bundle(entry: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'jobcairn' },
    },
  });
  const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : 'output' in built ? built.output : [];
  const code = outputs.find((output) => output.type === 'chunk')?.code;
  if (!code) throw new Error('the script was built into nothing');
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
  // An address that differs from the last one only behind its # would not be loaded again.
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
}

/** Loads a module's script into pages of a real Chromium, one after the other, and calls what it leaves there under a name. */
export async function inChromium(entry: URL) {
  if (!findChromium()) throw new Misuse('No Chromium was found: set CHROMIUM_PATH to its program.');
  const code = await bundle(entry);
  const browser = await launchChromium();
  const page = await browser.newPage();
  return {
    async run<T>(file: PageFile, name: string): Promise<T> {
      await open(page, file);
      // As the browser loads the script of an extension: one text, the same in every page, then the call.
      await page.evaluate(code);
      return page.evaluate<T>(`globalThis.${name}(${JSON.stringify(file.url)})`);
    },
    close: () => browser.close(),
  };
}

/** Reads pages in a real Chromium. */
export async function chromiumDom(): Promise<ReadDom> {
  const reader = await inChromium(new URL('in-page.ts', import.meta.url));
  return { read: (file) => reader.run(file, 'jobcairnRead'), close: reader.close };
}
