/** The longest description that is handed on, in UTF-16 units of HTML; the longest real one has 60,000. */
const MAX_HTML = 600_000;
/** The longest text that is read of one element, in UTF-16 units; a whole real page has 100,000. */
const MAX_TEXT = 2_000_000;
/** Elements deeper than this are not read: real pages end at about 80. */
const MAX_DEPTH = 400;

const words = (list: string) => new Set(list.split(' '));

/** Never part of what a person reads. */
const UNREAD = words(
  'script style noscript template svg math iframe object canvas audio video select option textarea input head title',
);
/** Controls: part of a label, never of a description. */
const CONTROLS = words('button nav dialog form');
/** Elements that end a line. */
const BLOCKS = words(
  'address article aside blockquote body br dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td th thead tr ul summary',
);
/** What a description keeps: structure, no attributes, no links, no pictures. */
const KEPT = words('p br h1 h2 h3 h4 h5 h6 ul ol li table tr td th dl dt dd blockquote pre hr b strong');

/** Is the element kept from view in a way that needs no style sheet? */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display:\s?none/i.test(element.getAttribute('style') ?? '');

/** Visits the text and elements below `node` that a person could read; `enter` says false to pass an element over. */
function walk(
  node: Node,
  visit: { text(text: string): void; enter(element: Element): boolean; leave(element: Element): void },
  depth = 0,
): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) visit.text(child.nodeValue ?? '');
    else if (child.nodeType === 1 && depth < MAX_DEPTH) {
      const element = child as Element;
      if (UNREAD.has(element.localName) || isHidden(element) || !visit.enter(element)) continue;
      walk(element, visit, depth + 1);
      visit.leave(element);
    }
  }
}

/** Nothing but ASCII that prints: most lines of most pages. */
const PLAIN = /^[\t\n\r -~]*$/;

/** Text without control characters, soft hyphens and zero-width marks. */
export const printable = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(/[^\t\n\r -~\xa0-\uffff]|[\xad\u200b-\u200f\u2060\ufeff]/g, '');

/** One line: printable, white space collapsed. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();

/** Lines that say something, each collapsed. */
export const lines = (text: string): string[] => text.split('\n').map(oneLine).filter(Boolean);

/** The text a person reads in an element: one line for each block. `except` are selectors of parts to leave out. */
export function textOf(node: Node | null | undefined, except?: string): string {
  if (!node) return '';
  let text = '';
  const edge = (element: Element) => {
    if (BLOCKS.has(element.localName)) text += '\n';
  };
  walk(node, {
    text: (part) => {
      if (text.length < MAX_TEXT) text += part.replace(/\s+/g, ' ');
    },
    enter: (element) => {
      if (except && element.matches(except)) return false;
      edge(element);
      return true;
    },
    leave: edge,
  });
  return lines(text).join('\n');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The structure of an element as HTML without attributes, controls or anything that could run. */
export function htmlOf(node: Node, except?: string): string {
  let html = '';
  walk(node, {
    text: (part) => {
      if (html.length < MAX_HTML) html += printable(part).replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);
    },
    enter: (element) => {
      const name = element.localName;
      if (html.length >= MAX_HTML || CONTROLS.has(name) || (except && element.matches(except))) return false;
      if (KEPT.has(name)) html += `<${name}>`;
      else if (BLOCKS.has(name)) html += '<div>';
      return true;
    },
    leave: ({ localName: name }) => {
      if (name === 'br' || name === 'hr') return;
      if (KEPT.has(name)) html += `</${name}>`;
      else if (BLOCKS.has(name)) html += '</div>';
    },
  });
  // Parsers disagree on where a paragraph ends that holds blocks, and leave different empty ones.
  return html.replace(/<(p|div|li|h\d)>\s*<\/\1>/g, '').trim();
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Decodes the entities that stand in twice-escaped values, once. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** For comparing two sights of one text: letters and digits only, lower case, no accents. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z\d+#\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]+/g, ' ')
    .trim();
