import { decode } from './text';

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

/** Comment marks, CDATA guards and a final semicolon around the document. */
const unwrap = (source: string): string =>
  source
    .replace(/^(?:\s|<!--|\/\*[^*]{0,500}\*\/|\/\/[^\n]{0,500}(?:\n|$)|<!\[CDATA\[)+/, '')
    .replace(/(?:\s|-->|\/\*[^*]{0,500}\*\/|\/\/\s?(?:\]\]>|-->)?|\]\]>|;)+$/, '');

/** A quote ends its string where structure follows, or the next key after a lost comma. */
const ENDS = /\s*(?:[:}\]]|$|,\s*(?:["{[\d\-}\]]|true|false|null|$))|\s*\n\s*"[^"\n]{1,60}"\s*:/y;

const isLiteral = (c: string) => /[\w.+-]/.test(c);

/** The escape sequence at `at`, mended: an unknown escape loses its backslash. */
function escapeAt(source: string, at: number): string {
  const next = source.charAt(at + 1);
  const valid = next === 'u' ? /^[\da-f]{4}/i.test(source.slice(at + 2, at + 6)) : /["\\/bfnrt]/.test(next);
  return valid ? `\\${next}` : next < ' ' ? '' : next;
}

/**
 * The same document with the faults seen on real pages mended: control characters, bad escapes and bare quotes within
 * strings, stray and missing commas. One pass, linear.
 */
export function mend(source: string): string {
  let out = '';
  let inString = false;
  let ended = false; // a value has ended: what follows needs a comma
  let comma = false; // a comma was read, not yet written: a closing bracket drops it
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (inString) {
      if (c === '\\') {
        out += escapeAt(source, i);
        if (source.charAt(i + 1) >= ' ') i++;
      } else if (c === '"') {
        ENDS.lastIndex = i + 1;
        ended = ENDS.test(source);
        inString = !ended;
        out += inString ? '\\"' : c;
      } else out += c === '\n' ? '\\n' : c < ' ' ? ' ' : c;
    } else if (c === ',') comma = ended;
    else if (c === ':' || c === '}' || c === ']') {
      out += c;
      ended = c !== ':';
      comma = false;
    } else if (c.trim()) {
      if (comma || (ended && !(isLiteral(c) && isLiteral(source.charAt(i - 1))))) out += ',';
      out += c;
      comma = false;
      inString = c === '"';
      ended = isLiteral(c);
    }
  }
  return out;
}

/** The document of one script, mended as far as needed; undefined when nothing helps. */
export function parseJsonLd(source: string): Json {
  const text = unwrap(source.slice(0, MAX_SCRIPT));
  for (const repair of [(same: string) => same, mend, (whole: string) => mend(decode(whole))])
    try {
      return JSON.parse(repair(text));
    } catch {
      // The next repair may help.
    }
  return undefined;
}

/** Is it of this schema.org type, however the type is written? */
export const isType = (node: Json, type: RegExp): boolean =>
  list(own(node, '@type')).some((name) => typeof name === 'string' && type.test(name));

/** All nodes of the page's JSON-LD, outer before inner, with those that others refer to by `@id`. */
export function jsonLdNodes(document: Document): { readonly nodes: readonly Node[]; readonly byId: Map<string, Node> } {
  const nodes: Node[] = [];
  const byId = new Map<string, Node>();
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].slice(0, MAX_SCRIPTS);
  const sources = scripts.map((script) => script.textContent ?? '');
  if (!sources.some((source) => /jobposting/i.test(source))) return { nodes, byId };
  const waiting: Json[] = sources.map(parseJsonLd);
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
