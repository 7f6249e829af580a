import { ASIDE, CONTROL, FOOTER, FORM, HEADER, MAIN, NAV } from './blocks';

const names = (list: string) => new Set(list.split(' '));
export const INLINE = names(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr',
);
export const SKIPPED = names(
  'script style noscript template iframe head object video audio canvas datalist dialog math',
);
/** Landmarks and roles: the zone that they open. */
export const ZONES: Readonly<Record<string, number>> = {
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
export const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
/** What nobody sees, and what lies over the page: both are not of it. */
export const HIDDEN = `[hidden],[style*="display:none"],[style*="display: none"],${DIALOG}`;
export const VEILED = '[aria-hidden="true"]';
export const MAP = /\/\/(?:www\.)?(?:maps?\.|mapy\.|[^/]{3,30}\/maps)/;
export const PIN = /location|map.?(?:marker|pin)|\bpin\b/i;
/** Attributes in which developers name an element for their tests: a redesign leaves them. */
const MARKS = ['data-testid', 'data-test', 'data-qa', 'data-ui', 'data-at', 'data-automation', 'data-automation-id'];
/** Elements that say what they are: by a role, or by such a name. */
export const NAMED = ['role', ...MARKS].map((name) => `[${name}]`).join();
export const NO_FIELD = /^(?:hidden|submit|button|reset|image|search|checkbox|radio)$/;

/** The name that the page's developers gave an element. */
export const markOf = (element: Element): string => {
  for (const name of MARKS) {
    const mark = element.getAttribute(name);
    if (mark) return mark.slice(0, 60).toLowerCase();
  }
  return '';
};

/** What a picture says it shows. */
export const nameOf = (picture: Element): string =>
  picture.getAttribute('alt') ||
  picture.getAttribute('aria-label') ||
  picture.getAttribute('data-icon') ||
  picture.querySelector('title')?.textContent ||
  picture.querySelector('use')?.getAttribute('href') ||
  picture.getAttribute('src')?.slice(-60) ||
  '';
