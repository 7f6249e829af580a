import type { Found } from './engine';
import { webUrl } from './identity';
import { type Json, list, type Node } from './json-ld';
import { jsonLdPostings, postingOf, type Structured } from './schema-org';
import { fold, htmlOf, textOf } from './text';
import type { Located, RawField } from './types';

/** Microdata or RDFa below `element` as a node of the same form as JSON-LD. */
function nodeOf(element: Element, scope: string, property: string): Node {
  const node: Record<string, Json> = Object.create(null);
  for (const part of element.querySelectorAll(`[${property}]`)) {
    if (part.parentElement?.closest(`[${scope}]`) !== element) continue;
    const name = (part.getAttribute(property) ?? '').replace(/^.*[:/#]/, '');
    const value = part.hasAttribute(scope)
      ? nodeOf(part, scope, property)
      : (part.getAttribute('content') ??
        part.getAttribute('datetime') ??
        (name === 'description' ? htmlOf(part) : textOf(part)));
    node[name] = name in node ? [...list(node[name]), value] : value;
  }
  return node;
}

const marked = (document: Document, selector: string, scope: string, property: string, via: string): Structured[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, 50)
    .map((element) => postingOf(nodeOf(element, scope, property), via));

/** Every posting in the page's structured data: JSON-LD, mended where needed, microdata and RDFa. */
const structuredPostings = (document: Document): readonly Structured[] => [
  ...jsonLdPostings(document),
  ...marked(document, '[itemtype$="/JobPosting"]', 'itemscope', 'itemprop', 'microdata'),
  ...marked(document, '[typeof~="JobPosting"],[typeof$=":JobPosting"]', 'typeof', 'property', 'rdfa'),
];

/** The one structured posting that is this page's; `several` where the page holds many and its address picks none. */
function pick(all: readonly Structured[], { id }: Located, url: URL): Structured | 'several' | undefined {
  const titled = all.filter(({ fields }) => fields.title);
  const distinct = new Set(titled.map(({ fields }) => fold(`${fields.title} ${fields.location}`)));
  if (distinct.size < 2) return titled[0];
  const mine = titled.filter(({ marks }) =>
    marks.some((mark) => mark && (mark === id || webUrl(mark, url)?.pathname === url.pathname)),
  );
  return mine.length > 0 && mine.length < titled.length ? mine[0] : 'several';
}

/** Does structured data speak of the posting that the page shows? In a single-page application it may be the last one's. */
const agrees = (structured: Structured, shown: string | undefined): boolean => {
  const [a, b] = [fold(structured.fields.title ?? ''), fold(shown ?? '')];
  return !b || a.includes(b) || b.includes(a);
};

/** The page's one posting in its structured data; `several` where there are many and the address picks none. */
export function structuredPosting(
  document: Document,
  where: Located,
  url: URL,
  shown?: string,
): Readonly<Found> | 'several' | undefined {
  const picked = pick(structuredPostings(document), where, url);
  if (!picked || picked === 'several') return picked;
  if (!agrees(picked, shown)) return undefined;
  const fields = Object.entries(picked.fields) as [RawField, string][];
  return Object.fromEntries(fields.map(([field, value]) => [field, { value, via: `${picked.via}(${field})` }]));
}
