import { parseMended } from './json-repair';

/** Any parsed value; its keys are read with `own`, never copied. */
export type Json = unknown;
export type Node = Readonly<Record<string, Json>>;

/** Scripts longer than this are not parsed; a page's whole structured data has been seen at 200,000. */
const MAX_SCRIPT = 2_000_000;
const MAX_SCRIPTS = 60;
/** Values visited in the search for postings. */
const MAX_VISITS = 20_000;

export const isNode = (value: Json): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, also when the page writes its key in PascalCase. */
export function own(node: Json, key: string): Json {
  if (!isNode(node)) return undefined;
  if (Object.hasOwn(node, key)) return node[key];
  const pascal = key.charAt(0).toUpperCase() + key.slice(1);
  return Object.hasOwn(node, pascal) ? node[pascal] : undefined;
}

/** A lone value as a list of one; null and undefined as none. */
export const list = (value: Json): readonly Json[] => (Array.isArray(value) ? value : value == null ? [] : [value]);

/** Is it of this schema.org type, however the type is written? */
export const isType = (node: Json, type: RegExp): boolean =>
  list(own(node, '@type')).some((name) => typeof name === 'string' && type.test(name));

/** All nodes of the page's JSON-LD, outer before inner, with those that others refer to by `@id`. */
export function jsonLdNodes(document: Document): {
  readonly nodes: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
} {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, MAX_SCRIPTS);
  const sources = scripts.map((script) => script.textContent ?? '');
  if (!sources.some((source) => /jobposting/i.test(source))) return { nodes, byId };
  const waiting: Json[] = sources.map((source) => parseMended(source.slice(0, MAX_SCRIPT)));
  for (let visits = 0; waiting.length > 0 && visits < MAX_VISITS; visits++) {
    const value = waiting.shift();
    if (Array.isArray(value)) waiting.unshift(...value.slice(0, 1000));
    else if (isNode(value)) {
      nodes.push(value);
      const id = own(value, '@id');
      if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
      waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object'));
    }
  }
  return { nodes, byId };
}
