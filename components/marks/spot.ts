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
 * Where a mark of this width covers nothing of its card: after the title, or on an edge of the card. Undefined where the title
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
  const [left, right] = [edge.left + GAP, edge.right - GAP - width];
  const [top, bottom] = [edge.top - HEIGHT / 2, edge.bottom - HEIGHT / 2];
  const onEdge = { x: left, y: top };
  const spots: Spot[] = [onEdge, { x: right, y: top }, { x: right, y: bottom }, { x: left, y: bottom }];
  const after = { x: line.right + GAP, y: middle - HEIGHT / 2 };
  if (after.x <= right) spots.unshift(after);
  const isFree = ({ x, y }: Spot) =>
    [3, HEIGHT - 3].every((down) =>
      [4, width - 4].every((along) => !isTaken(document.elementFromPoint(x + along, y + down), title)),
    );
  return spots.find(isFree) ?? onEdge;
}
