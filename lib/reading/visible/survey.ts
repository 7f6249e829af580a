import { printable } from '../text';
import type { Page } from '../types';
import { CONTROL, FOOTER, FORM, HEADER, MAIN, NAV, type Survey } from './blocks';
import {
  BREAK,
  FIELD,
  INLINE,
  KINDS,
  MAP,
  NO_FIELD,
  nameOf,
  PICTURE,
  PIN,
  ROLES,
  SKIPPED,
  toldBelow,
} from './elements';
import { labelOf } from './labels';
import { fold } from './words';

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

/** White space that is more than one space between words. */
const UNEVEN = /[^\S ]| {2}/;

const evened = (text: string): string => {
  const clean = printable(text);
  return UNEVEN.test(clean) ? clean.replace(/\s+/g, ' ') : clean;
};

interface Frame {
  readonly next: Node | null;
  readonly zone: number;
  readonly span: number;
  readonly tag: string;
  readonly level: number;
  readonly inline: string;
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
  const told = toldBelow(root);
  const stack: Frame[] = [];
  let [zone, span, tag, level] = [0, 0, root.localName, 0];
  let parts: string[] = [];
  let [length, linked, bold, links, bolds] = [0, 0, 0, 0, 0];
  let [edge, pin] = [true, false];
  let first: Node | undefined;

  const flush = () => {
    if (!length || !first) return;
    const clean = parts.map(evened);
    const text = (clean.length > 1 ? clean.join('').replace(/ {2,}/g, ' ') : (clean[0] ?? '')).trim();
    // A line of 20,000 characters is data that a script left, not text.
    if (text && text.length < MAX_LINE) {
      const key = text.length <= MAX_KEY ? fold(text) : '';
      const parts = clean.length > 1 ? clean.map((part) => part.trim()).filter(Boolean) : [text];
      const label = zone & (NAV | FOOTER) ? undefined : labelOf(key);
      blocks.push({
        text,
        parts,
        key,
        label,
        lead: parts.length > 1 && !(zone & (NAV | FOOTER)) ? labelOf(fold(parts[0] ?? '')) : label,
        level: level || (bold === length && text.length <= 120 ? 7 : 0),
        tag,
        zone,
        linked: linked === length,
        pin,
        first,
        span,
      });
    }
    found.size += text.length;
    parts = [];
    length = linked = bold = 0;
    edge = true;
    pin = false;
    first = undefined;
  };
  const read = (text: string, node: Node) => {
    const size = text.trim().length;
    if (edge && size) parts.push(text);
    else if (parts.length) parts[parts.length - 1] += text;
    if (!size) return;
    edge = false;
    first ??= node;
    length += size;
    if (links) linked += size;
    if (bolds) bold += size;
  };
  const field = (element: Element) => {
    const type = element.getAttribute('type') ?? '';
    if (type === 'file') found.file = true;
    if (type === 'password') found.password = true;
    if (!NO_FIELD.test(type)) found.fields++;
    const name = /^(?:submit|button)$/.test(type) && element.getAttribute('value');
    if (!name) return;
    flush();
    const around = zone;
    zone |= CONTROL;
    read(name, element);
    flush();
    zone = around;
  };
  const picture = (element: Element) => {
    const name = nameOf(element);
    if (PIN.test(name)) {
      if (!stack.at(-1)?.inline) flush();
      pin = true;
    } else if (name && !/[/#]/.test(name) && (zone & (HEADER | FOOTER) || /logo/i.test(name))) found.logos.push(name);
  };
  const enter = (element: Element, next: Node | null): boolean => {
    const name = element.localName;
    const kind = KINDS.get(name) ?? 0;
    if (kind === PICTURE) picture(element);
    else if (kind === FIELD) field(element);
    else if (kind === BREAK) flush();
    else if (kind !== SKIPPED) {
      const own = told.get(element);
      if (own?.hidden) return false;
      const inline = kind === INLINE;
      const role = own?.role ?? '';
      stack.push({ next, zone, span, tag, level, inline: inline ? name : '' });
      // A card that opens at a click holds text, as a button does not.
      const isCard = role === 'button' && element.querySelector('p,li,h2,h3,h4,div');
      const opened = (role && !isCard && ROLES.get(role)) || (inline ? 0 : kind);
      const whole = opened === FORM ? element.querySelector('h1,main,nav') : opened === HEADER && zone & MAIN;
      if (!whole) zone |= opened;
      edge = true;
      if (inline && !opened) {
        if (name === 'a' && links++ === 0 && !(zone & (NAV | FOOTER)))
          found.links.push({ href: element.getAttribute('href') ?? '', at: blocks.length });
        if (name === 'a' && MAP.test(element.getAttribute('href') ?? '')) pin = true;
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
    ({ zone, span, tag, level } = frame);
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
    if (node.nodeType === 3) read(node.nodeValue ?? '', node);
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
