/** How a site's lists show one posting each: plain words, so that they can be sent into the page. */
export interface ListCards {
  /** Selector of a result. */
  readonly card: string;
  /** Where in the result its posting's id stands: the first such element, or the result itself where this is empty … */
  readonly within: string;
  /** … the attribute, or several with a space between, of which the first that is there counts … */
  readonly attribute: string;
  /** … and what in it is the id: the one group of a pattern. */
  readonly shape: string;
  /** Selector, in the result, of the posting's title. */
  readonly title: string;
  /** Results in or on one of these are none: decoys against robots, advertisements. */
  readonly not?: string;
}

/** One result of a list. */
export interface Card {
  readonly id: string;
  readonly element: Element;
}

/** More results than this are not looked at. */
const MOST_CARDS = 2_000;

/** A result says its parts in so many pieces. */
const MOST_PIECES = 60;
const LONGEST_PIECE = 200;

/** The results of a list that are postings, in the page's order. */
export function findCards(root: ParentNode, { card, within, attribute, shape, not }: ListCards): Card[] {
  const pattern = new RegExp(shape);
  return [...root.querySelectorAll(card)].slice(0, MOST_CARDS).flatMap((element) => {
    const from = within === '' || element.matches(within) ? element : element.querySelector(within);
    const name = attribute.split(' ').find((one) => from?.hasAttribute(one)) ?? '';
    const id = pattern.exec(from?.getAttribute(name) ?? '')?.[1];
    return id === undefined || (not && element.closest(not)) ? [] : [{ id, element }];
  });
}

/** What an element says, piece by piece. */
export function piecesOf(element: Element): string[] {
  const texts: string[] = [];
  const walk = (node: Node) => {
    if (texts.length >= MOST_PIECES || /^(?:script|style|svg)$/i.test(node.nodeName)) return;
    const text = node.nodeType === 3 ? (node.nodeValue ?? '').replace(/\s+/g, ' ').trim() : '';
    if (text !== '') texts.push(text.slice(0, LONGEST_PIECE));
    for (const child of node.childNodes) walk(child);
  };
  walk(element);
  return texts;
}

/** The element that names a result's posting; the result itself where it has none. */
export const titleOf = ({ element }: Card, { title }: ListCards): Element =>
  (element.matches(title) ? null : element.querySelector(title)) ?? element;
