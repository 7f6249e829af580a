import { type Json, list, type Node } from './json-ld';
import { parseMended } from './json-repair';
import { jsonLdPostings, postingOf, type Structured } from './schema-org';
import { htmlOf, textOf } from './text';

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
export const structuredPostings = (document: Document): readonly Structured[] => [
  ...jsonLdPostings(document, parseMended),
  ...marked(document, '[itemtype$="/JobPosting"]', 'itemscope', 'itemprop', 'microdata'),
  ...marked(document, '[typeof~="JobPosting"],[typeof$=":JobPosting"]', 'typeof', 'property', 'rdfa'),
];
