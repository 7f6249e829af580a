import { ASIDE, CONTROL, FOOTER, FORM, HEADER, MAIN, NAV } from './blocks';

/** What the walk needs to know of an element's name: bits beside those of the zone that it opens. */
export const INLINE = 128;
export const SKIPPED = 256;
export const PICTURE = 512;
export const FIELD = 1024;
export const BREAK = 2048;

const of = (kind: number, names: string) => names.split(' ').map((name) => [name, kind] as const);

/** Landmarks, by names that an element and a role may have alike. */
const LANDMARKS = [
  ...of(NAV, 'nav'),
  ...of(HEADER, 'header'),
  ...of(FOOTER, 'footer'),
  ...of(FORM, 'form fieldset label'),
  ...of(ASIDE, 'aside'),
  ...of(CONTROL, 'button'),
  ...of(MAIN, 'main article'),
];

/** Kind of an element by its name; a name that is not in it is a block. */
export const KINDS: ReadonlyMap<string, number> = new Map([
  ...of(INLINE, 'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup'),
  ...of(INLINE, 'time tt u var wbr'),
  ...of(SKIPPED, 'script style noscript template iframe head object video audio canvas datalist dialog math'),
  ...of(PICTURE, 'svg img'),
  ...of(FIELD, 'input textarea select'),
  ...of(BREAK, 'br'),
  ...LANDMARKS,
]);

/** The zone that an element of a role opens, whatever its name is. */
export const ROLES: ReadonlyMap<string, number> = new Map([
  ...LANDMARKS,
  ...of(NAV, 'navigation menu menubar listbox search'),
  ...of(HEADER, 'banner'),
  ...of(FOOTER, 'contentinfo'),
  ...of(ASIDE, 'complementary'),
]);

const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';
const VEILED = '[aria-hidden="true"]';
export const MAP = /\/\/(?:www\.)?(?:maps?\.|mapy\.|[^/]{3,30}\/maps)/;
export const PIN = /locati|standort|ubicaci|localiza|map.?(?:marker|pin)|\bpin\b/i;
/** Attributes in which developers name an element for their tests: a redesign leaves them. */
const MARKS = ['data-testid', 'data-test', 'data-qa', 'data-ui', 'data-at', 'data-automation', 'data-automation-id'];
const MARKED = MARKS.map((name) => `[${name}]`).join();
export const NO_FIELD = /^(?:hidden|submit|button|reset|image|search|checkbox|radio)$/;

/** What an element's attributes say of it. */
interface Told {
  /** Nobody sees it, or it lies over the page: it is not of it. */
  readonly hidden: boolean;
  readonly role: string;
}

const UNSEEN: Told = { hidden: true, role: '' };

/** The name that the page's developers gave what a text stands in. */
export function markOf(text: Node): string {
  const marked = text.parentElement?.closest(MARKED);
  const name = MARKS.map((mark) => marked?.getAttribute(mark)).find(Boolean) ?? '';
  return name.slice(0, 60).toLowerCase();
}

/** What waits behind a tab or under a heading to be unfolded: hidden, and the posting's all the same. */
const FOLDED = '[role="tabpanel"],[role="region"][aria-labelledby]';

/** What the attributes of the elements below `root` say, of those that say anything. */
export function toldBelow(root: Element): ReadonlyMap<Element, Told> {
  const told = new Map<Element, Told>();
  const hide = (one: Element) => {
    if (!one.matches(FOLDED)) told.set(one, UNSEEN);
  };
  for (const one of root.querySelectorAll('[role]'))
    told.set(one, { hidden: false, role: one.getAttribute('role') ?? '' });
  root.querySelectorAll(HIDDEN).forEach(hide);
  const dialogs = root.querySelectorAll(DIALOG);
  for (const one of dialogs) told.set(one, UNSEEN);
  // Under an open dialog the page itself is veiled from screen readers: what stands on its first level is still it.
  for (const one of root.querySelectorAll(VEILED)) if (!dialogs.length || one.parentNode !== root) hide(one);
  return told;
}

/** What a picture says it shows. */
export const nameOf = (picture: Element): string =>
  picture.getAttribute('alt') ||
  picture.getAttribute('aria-label') ||
  picture.getAttribute('data-icon') ||
  (picture.firstChild &&
    (picture.querySelector('title')?.textContent || picture.querySelector('use')?.getAttribute('href'))) ||
  picture.getAttribute('src')?.slice(-60) ||
  '';
