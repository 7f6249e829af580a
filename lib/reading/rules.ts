import { htmlOf, oneLine, textOf } from './text';
import type { Page, Rule } from './types';

/** The longest text of a field other than the description: longer ones are a wrong element. */
const MAX_LINE = 2_000;

/** A named rule: the one place where a site may run code of its own. */
export const rule = (via: string, read: (page: Page) => string | null | undefined): Rule =>
  Object.assign((page: Page) => read(page) ?? undefined, { via });

/** What an element says, on one line; nothing where there is none. */
export const said = (node: Node | null | undefined): string => oneLine(textOf(node).slice(0, MAX_LINE));

/** Elements of the posting's subtree, in document order; none when the selector finds nothing. */
const all = (page: Pick<Page, 'root'>, selector: string): Element[] => [
  ...page.root.querySelectorAll<Element>(selector),
];

/** What `read` says of the first element that says anything. */
const first = (name: string, selector: string, read: (element: Element) => string | null): Rule =>
  rule(`${name}(${selector})`, (page) => {
    for (const element of page.root.querySelectorAll(selector)) {
      const value = read(element);
      if (value) return value;
    }
    return undefined;
  });

/** Text of the first element with text, on one line. `except` selects parts of it that do not count. */
export const text = (selector: string, except?: string): Rule =>
  first('text', selector, (element) => oneLine(textOf(element, except).slice(0, MAX_LINE)));

/** Text of all elements, one a line, each once. */
export const texts = (selector: string, except?: string): Rule =>
  rule(`texts(${selector})`, (page) =>
    [...new Set(all(page, selector).map((element) => oneLine(textOf(element, except))))].filter(Boolean).join('\n'),
  );

/** An attribute of the first element that has it. */
export const attr = (selector: string, name: string): Rule =>
  first(`attr[${name}]`, selector, (element) => element.getAttribute(name));

/** Structure of the first element with text, without attributes and controls. */
export const html = (selector: string, except?: string): Rule =>
  first('html', selector, (element) => {
    const value = htmlOf(element, except);
    return value.replace(/<[^>]+>/g, '').trim() && value;
  });

/** Content of a meta tag, by `property`, `name` or `itemprop`. Some pages write it into `value`. */
export function metaContent(document: Document, name: string): string | null | undefined {
  const tag = [...document.querySelectorAll('meta')].find((one) =>
    ['property', 'name', 'itemprop'].some((key) => one.getAttribute(key) === name),
  );
  return tag?.getAttribute('content') ?? tag?.getAttribute('value');
}

export const meta = (name: string): Rule => rule(`meta(${name})`, (page) => metaContent(page.document, name));

/** A text of the page's JobPosting in JSON-LD, where that is sound JSON and has it at its top. */
export const jsonLd = (key: string): Rule =>
  rule(`json-ld(${key})`, ({ document }) => {
    for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
      const source = script.textContent ?? '';
      if (!source.includes('"JobPosting"')) continue;
      const node: unknown = JSON.parse(source);
      const value: unknown = typeof node === 'object' && node && Object.hasOwn(node, key) && Reflect.get(node, key);
      if (typeof value === 'string') return value;
    }
    return undefined;
  });

/** The document's title on one line. An SVG may have a title of its own: that is another element. */
export const titleOf = (document: Document): string =>
  oneLine((document.querySelector('head title')?.textContent ?? document.title ?? '').slice(0, MAX_LINE));

/** The first rule that says anything. */
export const firstOf = (...rules: readonly Rule[]): Rule =>
  rule(rules.map(({ via }) => via).join(' | '), (page) => {
    for (const one of rules) {
      const value = one(page);
      if (value) return value;
    }
    return undefined;
  });

/** Another rule's value without what `pattern` matches. */
export const strip = (inner: Rule, pattern: RegExp): Rule =>
  rule(inner.via, (page) => inner(page)?.replace(pattern, '').trim());

/** Another rule's value, or one group of it, only where `pattern` matches. */
export const only = (inner: Rule, pattern: RegExp, group = 0): Rule =>
  rule(inner.via, (page) => pattern.exec(inner(page) ?? '')?.[group]);

/** The smallest subtree that holds an element of both kinds: how a posting's root is found without class names. */
export function around(document: Document, anchor: string, partner: string): Element | null {
  let element = document.querySelector(anchor)?.parentElement ?? null;
  while (element && !element.querySelector(partner)) element = element.parentElement;
  return element;
}

/** The largest subtree within `root` that holds the first `start` and no `end`: a posting's head, without its text. */
export function before(root: Element, start: string, end: string): Element | null {
  let head = root.querySelector(start);
  if (head?.closest(end)) return null;
  while (head && head !== root && head.parentElement?.querySelector(end) === null) head = head.parentElement;
  return head;
}
