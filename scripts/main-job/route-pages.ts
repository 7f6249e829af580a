import type { BrowserContext } from 'playwright-core';
import type { PageFile } from '../workbench/dom/page-file';

/** Serves saved pages at their real addresses, their own scripts inert; every other request fails as it would offline. */
export async function routePages(
  context: BrowserContext,
  pages: readonly Pick<PageFile, 'url' | 'html'>[],
): Promise<void> {
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
