import type { Found } from './engine';
import { webUrl } from './identity';
import { type Json, list, type Node } from './json-ld';
import { titleOf } from './rules';
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

/** What the page calls itself: its title and first headings, folded. */
const namesOf = (document: Document): readonly string[] =>
  [titleOf(document), ...[...document.querySelectorAll('h1')].slice(0, 5).map((one) => textOf(one))]
    .map(fold)
    .filter(Boolean);

const isNamed = ({ fields }: Structured, names: readonly string[]): boolean =>
  names.some((name) => name.includes(fold(fields.title ?? '')));

/** One posting that stands there once for each of its places. */
const together = (all: readonly Structured[]): Structured | undefined => {
  const [first] = all;
  const location = [...new Set(all.flatMap(({ fields }) => (fields.location ?? '').split('\n')))].filter(Boolean);
  return first && { ...first, fields: { ...first.fields, location: location.join('\n') } };
};

/** The one structured posting that is this page's; `several` where it holds many and neither its address nor its name picks one. */
function pick(
  all: readonly Structured[],
  { id }: Located,
  url: URL,
  namesOf: () => readonly string[],
): Structured | 'several' | undefined {
  const titled = all.filter(({ fields }) => fields.title);
  const distinct = new Set(titled.map(({ fields }) => fold(`${fields.title} ${fields.location}`)));
  if (distinct.size < 2) return titled[0];
  const mine = titled.filter(({ marks }) =>
    marks.some((mark) => mark && (mark === id || webUrl(mark, url)?.pathname === url.pathname)),
  );
  if (mine.length > 0 && mine.length < titled.length) return mine[0];
  const names = namesOf();
  const named = titled.filter((one) => isNamed(one, names));
  const titles = new Set(named.map(({ fields }) => fold(fields.title ?? '')));
  const marks = new Set(named.flatMap((one) => one.marks.filter(Boolean)));
  // The rows of a list may all bear one title; then each has a mark of its own.
  return titles.size === 1 && (named.length === 1 || marks.size < named.length) ? together(named) : 'several';
}

/**
 * Does structured data speak of the posting that the page shows? In a single-page application it may be the last one's: then it
 * has another address, and the page bears another name.
 */
function agrees(
  structured: Structured,
  shown: string | undefined,
  url: URL,
  namesOf: () => readonly string[],
): boolean {
  const [a, b] = [fold(structured.fields.title ?? ''), fold(shown ?? '')];
  if (b) return a.includes(b) || b.includes(a);
  const address = webUrl(structured.marks[0] ?? '');
  const isElsewhere = address?.hostname === url.hostname && address.pathname !== url.pathname;
  if (!isElsewhere) return true;
  const names = namesOf();
  return names.length < 2 || isNamed(structured, names);
}

/** The page's one posting in its structured data; `several` where there are many and neither address nor name picks one. */
export function structuredPosting(
  document: Document,
  where: Located,
  url: URL,
  shown?: string,
): Readonly<Found> | 'several' | undefined {
  const names = () => namesOf(document);
  const picked = pick(structuredPostings(document), where, url, names);
  if (!picked || picked === 'several') return picked;
  if (!agrees(picked, shown, url, names)) return undefined;
  const fields = Object.entries(picked.fields) as [RawField, string][];
  return Object.fromEntries(fields.map(([field, value]) => [field, { value, via: `${picked.via}(${field})` }]));
}
