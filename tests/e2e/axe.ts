import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

type AxeInPage = typeof globalThis & {
  readonly axe: { run(options: { readonly resultTypes: readonly string[] }): Promise<AxeResults> };
};

/** What axe finds wrong on a page in light and in dark: the theme, the rule and the element; empty when nothing is. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const violations = await page.evaluate(async () => {
      const results = await (globalThis as AxeInPage).axe.run({ resultTypes: ['violations'] });
      return results.violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target.join(' ')) }));
    });
    for (const { id, targets } of violations)
      for (const target of targets) found.push(`${colorScheme} ${id}: ${target}`);
  }
  return found;
}
