import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

export interface PageFile {
  readonly url: string;
  readonly html: string;
}

/** A saved page; its first line says where it was: `<!-- page: {"url": …} -->`. Throws when it does not. */
export function readPageFile(file: string): PageFile {
  const html = readFileSync(file, 'utf8');
  const url = /^<!-- page: .*?"url":\s*"([^"]+)"/.exec(html)?.[1];
  if (!url) throw new Error(`${file} does not say its URL in its first line.`);
  return { url, html };
}

/** Serves saved pages at their real addresses, their own scripts inert; every other request fails as it would offline. */
export async function routePages(context: BrowserContext, pages: readonly PageFile[]): Promise<void> {
  await context.route(/^https?:/, (route) => {
    const page = pages.find(({ url }) => url === route.request().url());
    if (!page || route.request().resourceType() !== 'document') return route.abort();
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: page.html,
    });
  });
}
