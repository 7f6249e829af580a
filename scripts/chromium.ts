import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

function executablePath(): string {
  const path = findChromium();
  if (!path) throw new Error('No Chromium was found: install Chromium or Chrome, or name one in CHROMIUM_PATH.');
  return path;
}

/** No page, no update check, no lookup leaves this machine: what is not routed does not resolve. */
const ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // What the browser itself would look for goes by a name that a log can tell from everything else.
  '--gaia-url=https://browser.invalid',
  '--component-updater=url-source=https://browser.invalid/',
  '--autofill-server-url=https://browser.invalid/',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
];

/** A Chromium without the extension, to render and read pages in. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: executablePath(), headless: true, args: ARGS });

export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Closes the browser; `keepProfile` leaves what it stored on disk for the next start. */
  close(options?: { readonly keepProfile?: boolean }): Promise<void>;
  readonly profileDir: string;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** The profile of an earlier session: a restart of the browser. */
  readonly profileDir?: string;
  /** Language of the browser's pages; its own where it is not given. */
  readonly locale?: string;
  /** Address of a proxy that every request of the whole browser goes through. */
  readonly proxy?: string;
}

/** A Chromium with the built extension loaded, in a profile of its own. */
export async function launchWithExtension(
  extensionDir: string,
  options: LaunchOptions = {},
): Promise<ExtensionBrowser> {
  const profileDir = options.profileDir ?? mkdtempSync(join(tmpdir(), 'jobcairn-'));
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: executablePath(),
    headless: options.headless ?? true,
    viewport: null,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.proxy === undefined ? {} : { proxy: { server: options.proxy, bypass: '<-loopback>' } }),
    args: [...ARGS, `--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return {
    context,
    extensionId,
    profileDir,
    async close({ keepProfile = false } = {}) {
      await context.close();
      if (!keepProfile) rmSync(profileDir, { recursive: true, force: true });
    },
  };
}
