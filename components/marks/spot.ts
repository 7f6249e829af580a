/** Height of a mark, and its distance from the title, in px. */
const HEIGHT = 18;
const GAP = 6;

/** Smaller boxes are words for screen readers, cut off from the screen. */
const LEAST = 4;

/** Where a mark stands, in px of the window. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Does the page show something of its own here, beside the title? */
function isTaken(at: Element | null, title: Element): boolean {
  if (at === null || at.contains(title)) return false;
  return (at.textContent ?? '').trim() !== '' || /^(?:img|svg|path|button|input)$/i.test(at.nodeName);
}

/**
 * Where a mark of this width covers nothing of its card: after the title, or on the card's upper edge. Undefined where the title
 * does not show: scrolled away, or under a bar or a dialog of the page.
 */
export function spotFor(card: Element, title: Element, width: number, document: Document): Spot | undefined {
  const range = document.createRange();
  range.selectNodeContents(title);
  const line = [...range.getClientRects()].filter((box) => box.width > LEAST && box.height > LEAST).at(-1);
  if (!line) return undefined;
  const middle = line.top + line.height / 2;
  const shown = document.elementFromPoint(line.left + Math.min(line.width, 20) / 2, middle);
  if (!shown || !(card.contains(shown) || shown.contains(card))) return undefined;
  const edge = card.getBoundingClientRect();
  const x = line.right + GAP;
  if (x + width < edge.right && !isTaken(document.elementFromPoint(x + width / 2, middle), title))
    return { x, y: middle - HEIGHT / 2 };
  return { x: edge.left + GAP, y: edge.top - HEIGHT / 2 };
}
