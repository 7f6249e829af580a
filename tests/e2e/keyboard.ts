import type { Page } from 'playwright-core';

/** More presses than any screen has stops: the focus goes in circles. */
const MOST_PRESSES = 400;
const AT_ONCE = 20;

interface Walk {
  /** What can be used and was not reached. */
  readonly missed: readonly string[];
  /** What had the focus without showing it. */
  readonly faint: readonly string[];
  /** The Tab key never came out at the end of the page. */
  readonly trapped: boolean;
}

declare global {
  interface Window {
    walked?: { readonly seen: Set<Element>; readonly faint: string[]; ends: number };
  }
}

/** In the page: notes what gets the focus, and whether one can see it. */
function watch(): void {
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent?.slice(0, 40) ?? ''}`;
  const outlined = (element: Element | null, levels: number): boolean => {
    if (element === null || levels === 0) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return (
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || outlined(element.parentElement, levels - 1)
    );
  };
  const walked = { seen: new Set<Element>(), faint: [] as string[], ends: 0 };
  window.walked = walked;
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || walked.seen.has(target)) return;
    walked.seen.add(target);
    if (!target.matches(':focus-visible') || !outlined(target, 3)) walked.faint.push(nameOf(target));
  });
}

/** In the page: what can be used, stands there for everybody, and did not get the focus. */
function missing(): string[] {
  const seen = window.walked?.seen ?? new Set();
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const group = (radio: Element) => radio.closest('[role=radiogroup], fieldset') ?? radio.getAttribute('name');
  const reached = new Set([...seen].filter((one) => one.matches('[type=radio], [role=radio]')).map(group));
  return [...document.querySelectorAll(usable)]
    .filter(
      (one) =>
        !seen.has(one) &&
        one instanceof HTMLElement &&
        one.tabIndex >= 0 &&
        !one.matches(':disabled, [data-base-ui-focus-guard]') &&
        one.closest('[inert], [aria-hidden=true]') === null &&
        one.checkVisibility({ visibilityProperty: true }) &&
        !(one.matches('[type=radio], [role=radio]') && reached.has(group(one))),
    )
    .map(
      (one) => `${one.tagName.toLowerCase()} ${one.getAttribute('aria-label') ?? one.textContent?.slice(0, 40) ?? ''}`,
    );
}

/** Goes through a whole page by the Tab key, from its beginning until it comes out at the end. */
export async function walk(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    // Where the page begins, wherever the focus was before.
    const start = document.body.firstElementChild;
    if (start instanceof HTMLElement) {
      start.tabIndex = -1;
      start.focus();
      start.removeAttribute('tabindex');
    }
  });
  await page.evaluate(watch);
  let before = -1;
  let presses = 0;
  for (; presses < MOST_PRESSES; presses += AT_ONCE) {
    for (let press = 0; press < AT_ONCE; press++) await page.keyboard.press('Tab');
    const count = await page.evaluate(() => window.walked?.seen.size ?? 0);
    if (count === before) break;
    before = count;
  }
  const faint = await page.evaluate(() => window.walked?.faint ?? []);
  return { missed: await page.evaluate(missing), faint, trapped: presses >= MOST_PRESSES };
}

/** Presses Tab until this control has the focus. `back`: against the order. */
export async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp, back = false) {
  const wanted = page.getByRole(role, { name, ...(typeof name === 'string' ? { exact: true } : {}) });
  await wanted.first().waitFor();
  for (let press = 0; press < MOST_PRESSES; press++) {
    if (await wanted.evaluateAll((found) => found.some((one) => one === document.activeElement))) return;
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab does not reach ${role} ${name}`);
}

/** Reaches a control by Tab and presses it. */
export async function use(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp, key = 'Enter') {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}
