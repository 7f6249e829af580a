import { isIdParameter } from './identity';

/** The largest fixture, in bytes of UTF-8; what comes after it is left out. */
export const MAX_FIXTURE = 300_000;
/** Room for the tags that are still open when the limit is reached. */
const RESERVE = 20_000;
const MAX_DEPTH = 300;
const LONGEST_VALUE = 200;

const words = (list: string) => new Set(list.split(' '));
/** Never written: what runs, loads, draws, or holds what somebody typed or who is signed in. */
const LEFT_OUT = words(
  'script style noscript template svg math iframe object embed canvas audio video picture source select textarea option datalist nav dialog base link',
);
const VOID = words('br hr img input meta wbr');
/** Attributes that rules read. Values, styles, handlers and addresses of files are none of them. */
const KEPT = words(
  'id class role itemprop itemscope itemtype typeof property lang dir title alt datetime name type for content',
);
const SECRET = /token|csrf|user|member|session|auth|mail|viewer|account|tracking/i;
const PROFILE = /^(?:mailto|tel|sms):|\/(?:in|people|person|profiles?|users?|members?|author)\//i;
const PORTRAIT = /avatar|portrait|headshot|profile-?(?:photo|image|picture)|userpic/i;

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const PHONE = /(?:\+|\b00)\d[\d\s()./-]{6,20}\d/g;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark);

/** An address without user, fragment and any parameter but a posting's id: others may be secrets. Null: not of the web. */
export function bareAddress(address: string, base: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  const bare = new URL(url.origin + url.pathname);
  for (const [name, value] of url.searchParams)
    if (isIdParameter(name) && /^[\w-]{1,40}$/.test(value) && (name !== 'token' || /^\d{1,12}$/.test(value)))
      bare.searchParams.append(name, value);
  return bare.href;
}

/** Names of people that links to them carry, the longest first: they are taken out wherever they stand. */
function peopleIn(root: Element): readonly string[] {
  const names = [...root.querySelectorAll('a[href]')]
    .filter((link) => PROFILE.test(link.getAttribute('href') ?? ''))
    .slice(0, 50)
    .map((link) => (link.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((name) => name.length > 3 && name.length < 60);
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

/** Writes a part of a page as HTML that says how the page is built, and nothing of who looked at it or works there. */
export function createWriter(root: Element, address: string) {
  const people = peopleIn(root);
  let html = '';
  let bytes = 0;

  const said = (text: string): string => {
    const named = people.reduce((rest, name) => rest.replaceAll(name, '[name]'), text.replace(/\s+/g, ' '));
    return named.replace(EMAIL, '[email]').replace(PHONE, '[phone]');
  };
  const put = (text: string): boolean => {
    const size = new TextEncoder().encode(text).length;
    if (bytes + size > MAX_FIXTURE - RESERVE) return false;
    bytes += size;
    html += text;
    return true;
  };

  function keptOf(name: string, value: string): string | null {
    if (name === 'href') return PROFILE.test(value) ? '#' : bareAddress(value, address);
    const isKept = KEPT.has(name) || /^(?:aria|data)-[a-z-]{1,60}$/.test(name);
    if (!isKept || SECRET.test(name)) return null;
    if (name.startsWith('data-')) return /^[\w:./ -]{0,60}$/.test(value) ? said(value) : '';
    return said(value.slice(0, LONGEST_VALUE));
  }

  const tag = (element: Element): string => {
    const attributes = [...element.attributes].slice(0, 40).flatMap(({ name, value }) => {
      const kept = keptOf(name.toLowerCase(), value);
      return kept === null ? [] : [` ${name.toLowerCase()}="${escaped(kept)}"`];
    });
    return `<${element.localName}${attributes.join('')}>`;
  };

  const isLeftOut = (element: Element): boolean =>
    LEFT_OUT.has(element.localName) ||
    !/^[a-z][a-z\d-]{0,40}$/.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.hasAttribute('contenteditable') ||
    /display:\s?none/i.test(element.getAttribute('style') ?? '') ||
    (element.localName === 'img' && PORTRAIT.test(`${element.className} ${element.getAttribute('src') ?? ''}`));

  function write(node: Node, depth = 0): void {
    if (node.nodeType === 3) put(escaped(said(node.nodeValue ?? '')));
    if (node.nodeType !== 1) return;
    const element = node as Element;
    if (depth > MAX_DEPTH || isLeftOut(element) || !put(tag(element))) return;
    if (VOID.has(element.localName)) return;
    if (element.localName === 'a' && PROFILE.test(element.getAttribute('href') ?? '')) put('[name]');
    else for (let child = element.firstChild; child; child = child.nextSibling) write(child, depth + 1);
    const end = `</${element.localName}>`;
    bytes += end.length;
    html += end;
  }

  return {
    /** This element with all that is in it. */
    write,
    /** Only its tag, for what stands around the posting. */
    tag,
    said,
    html: () => html,
  };
}
