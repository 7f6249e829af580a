import { printable } from '../text';
import type { Page } from '../types';
import { fold } from './words';

/** Where a block stands: bits of `Block.zone`. */
export const NAV = 1;
export const HEADER = 2;
export const FOOTER = 4;
export const FORM = 8;
export const ASIDE = 16;
export const CONTROL = 32;
export const MAIN = 64;

/** One line of visible text: what stands between two block edges. */
export interface Block {
  /** White space collapsed, zero-width characters removed. */
  readonly text: string;
  /** `text` cut at the edges of inline elements: a bold label and its value are two parts. */
  readonly parts: readonly string[];
  /** Folded text; empty when the block is longer than any label or heading. */
  readonly key: string;
  /** 1 … 6: heading; 7: a line wholly in bold; 0: anything else. */
  readonly level: number;
  /** Name of the nearest block element. */
  readonly tag: string;
  readonly zone: number;
  /** Every character is inside a link. */
  readonly linked: boolean;
  /** What the page's own marks call it: "map-pin" of a picture before it, "advertiser-name" of a test id around it. */
  readonly mark: string;
  /** Index of the nearest block element in `Survey.spans`. */
  readonly span: number;
}

/** A block element and the blocks it holds: `from` up to but without `to`. */
export interface Span {
  readonly parent: number;
  readonly from: number;
  to: number;
}

/** What one walk over the visible elements finds. Nothing of it depends on class names or layout. */
export interface Survey {
  readonly blocks: Block[];
  readonly spans: Span[];
  /** Links outside navigation and foot, with the index of the block that follows their start. */
  readonly links: { readonly href: string; readonly at: number }[];
  /** Names of the pictures in the page's head and foot, and of logos anywhere. */
  readonly logos: string[];
  /** Fields a person fills in. */
  fields: number;
  file: boolean;
  password: boolean;
  /** Length of all text. */
  size: number;
}

const names = (list: string) => new Set(list.split(' '));
const INLINE = names(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr',
);
const SKIPPED = names('script style noscript template iframe head object video audio canvas datalist dialog math');
/** Landmarks and roles: the zone that they open. */
const ZONES: Readonly<Record<string, number>> = {
  nav: NAV,
  navigation: NAV,
  menu: NAV,
  menubar: NAV,
  listbox: NAV,
  search: NAV,
  header: HEADER,
  banner: HEADER,
  footer: FOOTER,
  contentinfo: FOOTER,
  form: FORM,
  fieldset: FORM,
  label: FORM,
  aside: ASIDE,
  complementary: ASIDE,
  button: CONTROL,
  main: MAIN,
  article: MAIN,
};
const HIDDEN =
  '[hidden],[aria-hidden="true"],[role="dialog"],[role="alertdialog"],[aria-modal="true"],[style*="display:none"],[style*="display: none"]';
const MAP = /\/\/(?:www\.)?(?:maps?\.|mapy\.|[^/]{3,30}\/maps)/;
const PIN = /location|map.?(?:marker|pin)|\bpin\b/i;
/** Attributes in which developers name an element for their tests: a redesign leaves them. */
const MARKS = ['data-testid', 'data-test', 'data-qa', 'data-ui', 'data-at', 'data-automation', 'data-automation-id'];
const MARKED = MARKS.map((name) => `[${name}]`).join();
const NO_FIELD = /^(?:hidden|submit|button|reset|image|search|checkbox|radio)$/;
const MAX_BLOCKS = 20_000;
const MAX_SIZE = 3_000_000;
const MAX_KEY = 200;
const MAX_LINE = 20_000;

const surveys = new WeakMap<Element, Survey>();

/** Walks the page's subtree once and remembers the result for it. Linear, iterative, bounded; changes nothing. */
export function survey(page: Page): Survey {
  const known = surveys.get(page.root);
  if (known) return known;
  const made = walk(page.root);
  surveys.set(page.root, made);
  return made;
}

/** The name that the page's developers gave an element. */
const markOf = (element: Element): string => {
  for (const name of MARKS) {
    const mark = element.getAttribute(name);
    if (mark) return mark.slice(0, 60).toLowerCase();
  }
  return '';
};

/** What a picture says it shows. */
const nameOf = (picture: Element): string =>
  picture.getAttribute('alt') ||
  picture.getAttribute('aria-label') ||
  picture.getAttribute('data-icon') ||
  picture.querySelector('title')?.textContent ||
  picture.querySelector('use')?.getAttribute('href') ||
  picture.getAttribute('src')?.slice(-60) ||
  '';

interface Frame {
  readonly next: Node | null;
  readonly zone: number;
  readonly span: number;
  readonly tag: string;
  readonly level: number;
  readonly inline: string;
  readonly mark: string;
}

function walk(root: Element): Survey {
  const found: Survey = {
    blocks: [],
    spans: [{ parent: -1, from: 0, to: 0 }],
    links: [],
    logos: [],
    fields: 0,
    file: false,
    password: false,
    size: 0,
  };
  const { blocks, spans } = found;
  const hidden = new Set(root.querySelectorAll(HIDDEN));
  const roles = new Map([...root.querySelectorAll('[role]')].map((one) => [one, one.getAttribute('role') ?? '']));
  const stack: Frame[] = [];
  const marks = new Map([...root.querySelectorAll(MARKED)].map((one) => [one, markOf(one)]));
  let [zone, span, tag, level, mark] = [0, 0, root.localName, 0, ''];
  let parts: string[] = [];
  let [length, linked, bold, links, bolds] = [0, 0, 0, 0, 0];
  let [edge, pin, marked] = [true, '', ''];

  const flush = () => {
    if (!length) {
      marked = '';
      return;
    }
    const clean = parts.map((part) => printable(part).replace(/\s+/g, ' '));
    const text = clean.join('').replace(/ {2,}/g, ' ').trim();
    // A line of 20,000 characters is data that a script left, not text.
    if (text && text.length < MAX_LINE)
      blocks.push({
        text,
        parts: clean.map((part) => part.trim()).filter(Boolean),
        key: text.length <= MAX_KEY ? fold(text) : '',
        level: level || (bold === length && text.length <= 120 ? 7 : 0),
        tag,
        zone,
        linked: linked === length,
        mark: `${pin} ${marked}`.trim(),
        span,
      });
    found.size += text.length;
    parts = [];
    length = linked = bold = 0;
    edge = true;
    pin = marked = '';
  };
  const read = (text: string) => {
    const size = text.trim().length;
    if (edge && size) parts.push(text);
    else if (parts.length) parts[parts.length - 1] += text;
    if (!size) return;
    edge = false;
    marked ||= mark;
    length += size;
    if (links) linked += size;
    if (bolds) bold += size;
  };
  const field = (element: Element) => {
    const type = element.getAttribute('type') ?? '';
    if (type === 'file') found.file = true;
    if (type === 'password') found.password = true;
    if (!NO_FIELD.test(type)) found.fields++;
  };
  const picture = (element: Element) => {
    const name = nameOf(element);
    if (PIN.test(name)) {
      if (!stack.at(-1)?.inline) flush();
      pin = 'pin';
    } else if (name && !/[/#]/.test(name) && (zone & (HEADER | FOOTER) || /logo/i.test(name))) found.logos.push(name);
  };
  const enter = (element: Element, next: Node | null): boolean => {
    const name = element.localName;
    if (name === 'svg' || name === 'img') picture(element);
    else if (name === 'input' || name === 'textarea' || name === 'select') field(element);
    else if (name === 'br') flush();
    else if (!SKIPPED.has(name) && !(hidden.has(element) && (element.parentNode !== root || name === 'dialog'))) {
      const inline = INLINE.has(name);
      const role = roles.get(element) ?? '';
      stack.push({ next, zone, span, tag, level, mark, inline: inline ? name : '' });
      mark = marks.get(element) ?? mark;
      const opened = ZONES[role] ?? ZONES[name] ?? 0;
      const whole = opened === FORM ? element.querySelector('h1,main,nav') : opened === HEADER && zone & MAIN;
      if (!whole) zone |= opened;
      edge = true;
      if (inline && !opened) {
        if (name === 'a' && links++ === 0 && !(zone & (NAV | FOOTER)))
          found.links.push({ href: element.getAttribute('href') ?? '', at: blocks.length });
        if (name === 'a' && MAP.test(element.getAttribute('href') ?? '')) pin = 'pin';
        if (name === 'b' || name === 'strong') bolds++;
      } else {
        flush();
        spans.push({ parent: span, from: blocks.length, to: 0 });
        span = spans.length - 1;
        if (!inline && !(tag === 'li' && (name === 'p' || name === 'div'))) tag = name;
        if (name === 'a') links++;
        level = /^h[1-6]$/.test(name)
          ? Number(name[1])
          : role === 'heading'
            ? Number(element.getAttribute('aria-level')) || 2
            : level;
      }
      return true;
    }
    return false;
  };
  const leave = (frame: Frame) => {
    if (span !== frame.span) {
      flush();
      const left = spans[span];
      if (left) left.to = blocks.length;
    }
    edge = true;
    if (frame.inline === 'a') links--;
    if (frame.inline === 'b' || frame.inline === 'strong') bolds = Math.max(0, bolds - 1);
    ({ zone, span, tag, level, mark } = frame);
  };

  let node: Node | null = root.firstChild;
  while (blocks.length < MAX_BLOCKS && found.size < MAX_SIZE) {
    if (!node) {
      const frame = stack.pop();
      if (!frame) break;
      leave(frame);
      node = frame.next;
      continue;
    }
    const next: Node | null = node.nextSibling;
    if (node.nodeType === 3) read(node.nodeValue ?? '');
    else if (node.nodeType === 1 && enter(node as Element, next)) {
      node = node.firstChild;
      continue;
    }
    node = next;
  }
  flush();
  for (const one of spans) if (one.to < one.from || (!one.to && blocks.length)) one.to = blocks.length;
  return found;
}
