import { type Json, own } from './json-ld';
import { rule, titleOf } from './rules';
import { htmlOf, textOf } from './text';
import type { Located, Page, Rule } from './types';

/** What may stand as an id in an address: nothing that could be a path or a script. */
const ID = /^[\w.~-]{1,100}$/;

/** The tenant whose host it is: `acme` of acme.jobs.example.com. */
const tenantOf = (hostname: string): string => hostname.split('.')[0] ?? hostname;

/**
 * Locates a posting by its path. `shape` matches from the path's start to the end of the posting's own address and has a group
 * `id`. `local`: the system numbers each tenant's postings anew, so the tenant (a group `tenant`, or the host's first label)
 * is part of the id.
 */
export const atPath =
  (shape: RegExp, local?: 'local') =>
  ({ hostname, pathname }: URL): Located | undefined => {
    const found = shape.exec(pathname);
    const id = found?.groups?.['id'];
    if (!found || !id) return undefined;
    const tenant = found.groups?.['tenant'] ?? tenantOf(hostname);
    return { id: local ? `${tenant}/${id}` : id, canonicalUrl: `https://${hostname}${found[0]}` };
  };

/**
 * Locates a posting by parameters of its address, on pages whose path is `shape`: all of `names` are needed, stay in the address
 * and are the id, in that order. `local` as above.
 */
export const atParameters =
  (shape: RegExp, names: readonly string[], local?: 'local') =>
  ({ hostname, pathname, searchParams }: URL): Located | undefined => {
    const values = names.map((name) => searchParams.get(name) ?? '');
    if (!shape.test(pathname) || !values.every((value) => ID.test(value))) return undefined;
    const search = names.map((name, i) => `${name}=${values[i]}`).join('&');
    const id = [...(local ? [tenantOf(hostname)] : []), ...values].join('/');
    return { id, canonicalUrl: `https://${hostname}${pathname}?${search}` };
  };

/** The first of several ways to locate that knows the address. */
export const locatedBy =
  (...ways: readonly ((url: URL) => Located | undefined)[]) =>
  (url: URL): Located | undefined => {
    for (const way of ways) {
      const located = way(url);
      if (located) return located;
    }
    return undefined;
  };

/** The first group of `shape` in the document's title: "Title @ Company". */
export const titled = (shape: RegExp): Rule =>
  rule(`title(${shape.source})`, ({ document }) => shape.exec(titleOf(document))?.[1]);

/** What the document's title says behind the posting's own, as the first group of `shape`: " - Company". */
export const behind = (title: Rule, shape: RegExp): Rule =>
  rule(`title behind ${title.via}`, (page) => {
    const [whole, shown] = [titleOf(page.document), title(page)];
    return shown && whole.startsWith(shown) ? shape.exec(whole.slice(shown.length))?.[1] : undefined;
  });

/** Structure of all elements with text, one after the other, each behind its `head`: a description that stands in parts. */
export const parts = (selector: string, head = (_part: Element): string => ''): Rule =>
  rule(`parts(${selector})`, ({ root }) =>
    [...root.querySelectorAll(selector)]
      .filter((part) => textOf(part) && !part.parentElement?.closest(selector))
      .map((part) => head(part) + htmlOf(part))
      .join('\n'),
  );

/**
 * What is found out of a page once, however many fields ask for it: by the page as it is read this time, since a moment later its
 * document may hold another posting. What throws is asked again.
 */
export function once<T>(find: (page: Page) => T): (page: Page) => T {
  const known = new WeakMap<Page, { readonly found: T }>();
  return (page) => {
    const kept = known.get(page) ?? { found: find(page) };
    known.set(page, kept);
    return kept.found;
  };
}

/** Texts of the posting in the page's data, which `find` gives, by where they stand in it. */
export const textsOf =
  (find: (page: Page) => Json) =>
  (...path: readonly string[]): Rule =>
    rule(`data(${path.join('.')})`, (page) => {
      const value = path.reduce(own, find(page));
      return typeof value === 'string' ? value : undefined;
    });

/**
 * The data that one of the page's scripts gives between `before` and the first `after` behind it, whose first character is the
 * data's last; undefined where none does. Throws where it is no JSON. Linear, whatever the script repeats.
 */
export function dataBetween({ document }: Pick<Page, 'document'>, before: string, after: string): Json {
  for (const { textContent } of document.querySelectorAll('script')) {
    const source = textContent ?? '';
    const from = source.indexOf(before) + before.length;
    const to = from < before.length ? -1 : source.indexOf(after, from);
    if (to >= 0) return JSON.parse(source.slice(from, to + 1));
  }
  return undefined;
}
