import type { ask as askBackground } from '../../lib/messaging/client';
import type { Mark, MarksView } from '../../lib/messaging/protocol';
import { type Card, findCards, piecesOf, titleOf } from '../../lib/reading/cards';
import { el, icon } from '../chip/draw';
import { styling } from '../chip/style';
import { spotFor } from './spot';
import { LOOK } from './style';

const TAG = 'jobcairn-marks';

/** The list is looked through again at most this often while the page changes, in ms. */
const PAUSE_MS = 200;

/** So many postings are asked for at a time. */
const MOST_ASKED = 200;

/** A page that takes the marks away twice has been understood. */
const COMEBACKS = 1;

/**
 * Marks on the results of a list. They stand in one closed shadow root beside the page's body, which takes no room and is the same
 * however many there are: the page's own cards are read and never touched.
 */
export function createMarks(win: Window & typeof globalThis, ask: typeof askBackground) {
  const { document } = win;
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  styling(root, win)(LOOK);
  const list = el(document, 'div', '');
  list.role = 'list';
  list.ariaLabel = 'Jobcairn';
  root.append(list);

  /** While they show: what ends them. */
  let life: AbortController | undefined;
  let view: MarksView | undefined;
  let lost = 0;
  /** What is known of each posting; null: nothing, or not yet. */
  let states = new Map<string, Mark | null>();
  let cards = new Map<Element, Card>();
  const visible = new Set<Element>();
  const marks = new Map<Element, { readonly mark: HTMLElement; readonly says: string }>();
  let isPlacing = false;

  function stop(): void {
    life?.abort();
    life = view = undefined;
    host.remove();
    list.replaceChildren();
    cards.clear();
    visible.clear();
    marks.clear();
    states.clear();
  }

  function drop(card: Element): void {
    marks.get(card)?.mark.remove();
    marks.delete(card);
  }

  /** The mark of a card, drawn anew where the card or what is known of it is another one. */
  function markOf(card: Card, state: Mark, { words }: MarksView): HTMLElement {
    const says = `${state} ${card.id}`;
    const before = marks.get(card.element);
    if (before?.says === says) return before.mark;
    drop(card.element);
    const mark = el(document, 'span', `mark ${state}`, icon(document, 'cairn'), words[state]);
    mark.role = 'listitem';
    mark.ariaLabel = view ? `${piecesOf(titleOf(card, view.cards)).join(' ')}: ${words[state]}` : '';
    list.append(mark);
    marks.set(card.element, { mark, says });
    return mark;
  }

  function place(): void {
    isPlacing = false;
    if (!view) return;
    if (!host.isConnected) {
      if (lost++ > COMEBACKS) {
        stop();
        return;
      }
      document.querySelector(TAG)?.remove();
      document.documentElement.append(host);
    }
    for (const element of marks.keys()) if (!visible.has(element)) drop(element);
    const from = host.getBoundingClientRect();
    const at: [HTMLElement, ReturnType<typeof spotFor>][] = [];
    for (const element of visible) {
      const card = cards.get(element);
      const state = card && states.get(card.id);
      if (!card || !state) drop(element);
      else {
        const mark = markOf(card, state, view);
        mark.hidden = false;
        at.push([mark, spotFor(element, titleOf(card, view.cards), mark.offsetWidth, document)]);
      }
    }
    for (const [mark, spot] of at) {
      mark.hidden = !spot;
      if (spot)
        mark.style.transform = `translate(${Math.round(spot.x - from.left)}px,${Math.round(spot.y - from.top)}px)`;
    }
  }

  const soon = () => {
    if (isPlacing || !view) return;
    isPlacing = true;
    win.requestAnimationFrame(place);
  };

  async function askFor(ids: readonly string[]): Promise<void> {
    const mine = life;
    for (let from = 0; from < ids.length; from += MOST_ASKED) {
      const some = ids.slice(from, from + MOST_ASKED);
      const reply = await ask('list.states', { ids: some });
      if (mine !== life) return;
      // The switch went off, or the extension was updated: an old script is silent.
      if (!reply.ok) {
        stop();
        return;
      }
      for (const id of some) states.set(id, reply.value.states[id] ?? null);
      soon();
    }
  }

  function start(signal: AbortSignal): () => void {
    const seen = new win.IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) visible[isIntersecting ? 'add' : 'delete'](target);
      soon();
    });
    const look = () => {
      if (!view) return;
      const found = new Map(findCards(document, view.cards).map((card) => [card.element, card]));
      for (const element of found.keys()) if (!cards.has(element)) seen.observe(element);
      for (const element of cards.keys()) {
        if (found.has(element)) continue;
        seen.unobserve(element);
        visible.delete(element);
      }
      cards = found;
      const unknown = [...new Set([...found.values()].map(({ id }) => id))].filter((id) => !states.has(id));
      for (const id of unknown) states.set(id, null);
      if (unknown.length > 0) void askFor(unknown);
      soon();
    };
    let waiting: number | undefined;
    const changed = new win.MutationObserver(() => {
      waiting ??= win.setTimeout(() => {
        waiting = undefined;
        look();
      }, PAUSE_MS);
    });
    const size = new win.ResizeObserver(soon);
    changed.observe(document.documentElement, { childList: true, subtree: true, attributes: true });
    if (document.body) size.observe(document.body);
    win.addEventListener('scroll', soon, { capture: true, passive: true, signal });
    win.addEventListener('resize', soon, { signal });
    signal.addEventListener('abort', () => {
      win.clearTimeout(waiting);
      for (const observer of [seen, changed, size]) observer.disconnect();
    });
    return look;
  }

  let look = () => {};
  return {
    /** Shows marks by these rules, with what is known now; null: none any more. */
    show(next: MarksView | null): void {
      if (next === null) {
        stop();
        return;
      }
      view = next;
      // What was known may have changed: the marks stay until the answer is here.
      const before = states;
      states = new Map();
      if (!life) {
        lost = 0;
        life = new AbortController();
        look = start(life.signal);
      }
      look();
      for (const [id, state] of before) if (states.has(id)) states.set(id, state);
    },
  };
}
