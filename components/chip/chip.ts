import type { Corner } from '../../lib/domain/settings';
import type { ask as askBackground } from '../../lib/messaging/client';
import type { ChipView } from '../../lib/messaging/protocol';
import { cornerAt, freeCorner, nextCorner } from './corners';
import { el, icon } from './draw';
import { lookIn, styling } from './style';

const TAG = 'jobcairn-chip';

/** A page that takes the chip away twice has been understood. */
const COMEBACKS = 1;

/** Browsers that do not tell of a new address are asked this often, in ms, while the chip shows. */
const ADDRESS_POLL_MS = 200;

interface Navigation {
  readonly navigation?: EventTarget;
}

/**
 * The chip: score, Save and the way to the side panel, in a closed shadow root at the end of the page. It shows one posting at
 * one address and is away at any other. Only what a person does counts; what a page dispatches does not.
 */
export function createChip(win: Window & typeof globalThis & Navigation, ask: typeof askBackground) {
  const { document } = win;
  const host = document.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const setStyle = styling(root, win);
  const dismissed = new Set<string>();
  let view: ChipView | null = null;
  let corner: Corner | undefined;
  let lost = 0;
  let isPlaced = false;

  let drawn: HTMLElement | undefined;

  /** Shown at its own address alone. */
  const update = () => {
    const here = view !== null && view.url === win.location.href && !dismissed.has(view.key);
    if (drawn) drawn.hidden = !here;
  };
  if (win.navigation) win.navigation.addEventListener('currententrychange', update);
  else win.setInterval(() => host.isConnected && update(), ADDRESS_POLL_MS);

  // What is pressed here is none of the page's business.
  for (const type of ['click', 'keydown', 'keyup', 'keypress', 'pointerdown', 'pointerup', 'mousedown', 'mouseup'])
    root.addEventListener(type, (event) => event.stopPropagation());

  function place(): boolean {
    if (host.isConnected) return true;
    if (isPlaced && lost++ >= COMEBACKS) return false;
    isPlaced = true;
    document.querySelector(TAG)?.remove();
    // Not in the body: what a page renders anew is its body.
    document.documentElement.append(host);
    rise();
    return true;
  }

  /** Above everything where the browser has a top layer, without a contest of numbers. */
  function rise(): void {
    try {
      host.popover = 'manual';
      host.showPopover();
    } catch {
      // An older browser, or a page that forbids it: the chip stands by its place in the stack.
    }
  }

  function move(to: Corner): void {
    corner = to;
    setStyle(lookIn(to));
    void ask('chip.move', { corner: to });
  }

  function button(look: string, label: string, act: (button: HTMLButtonElement) => void, child?: Node) {
    const made = el(document, 'button', look, child ?? label);
    made.type = 'button';
    if (child) made.ariaLabel = made.title = label;
    made.addEventListener('click', (event) => event.isTrusted && act(made));
    return made;
  }

  function menuOf({ key, words }: ChipView): HTMLElement {
    const hide = (where: 'site' | 'everywhere') => {
      dismissed.add(key);
      update();
      void ask('chip.hide', { where });
    };
    const menu = el(
      document,
      'div',
      'menu',
      button('', words.hideHere, () => {
        dismissed.add(key);
        update();
      }),
      button('', words.hideOnSite, () => hide('site')),
      button('', words.hideForGood, () => hide('everywhere')),
      button('', words.move, () => corner && move(nextCorner(corner))),
    );
    menu.hidden = true;
    return menu;
  }

  function markOf(): HTMLElement {
    const mark = el(document, 'span', 'mark', icon(document, 'cairn'));
    mark.addEventListener('pointerdown', (event) => event.isTrusted && mark.setPointerCapture(event.pointerId));
    mark.addEventListener('pointerup', (event) => {
      if (event.isTrusted) move(cornerAt(event.clientX, event.clientY, win));
    });
    return mark;
  }

  function draw(shown: ChipView): HTMLElement {
    const { words, key, url } = shown;
    const says = el(document, 'span', 'says', shown.says);
    const news = el(document, 'span', '');
    news.role = 'status';
    const say = (text: string) => {
      says.replaceChildren();
      says.hidden = true;
      news.className = 'says';
      news.textContent = text;
    };
    const act = (name: 'chip.save' | 'chip.undo') => async (pressed: HTMLButtonElement) => {
      pressed.disabled = true;
      const reply = await ask(name, { key, url });
      pressed.disabled = false;
      const problem = reply.ok ? reply.value.problem : words.gone;
      if (problem !== null) say(problem);
    };
    if (shown.saved) {
      news.className = 'done';
      news.append(icon(document, 'check'), words.saved);
    }
    const menu = menuOf(shown);
    const close = button(
      'icon',
      words.hide,
      () => {
        menu.hidden = !menu.hidden;
        close.ariaExpanded = String(!menu.hidden);
      },
      icon(document, 'close'),
    );
    close.ariaExpanded = 'false';
    const chip = el(
      document,
      'div',
      'chip',
      markOf(),
      shown.score === null ? null : el(document, 'b', '', String(shown.score)),
      says,
      news,
      shown.saved ? null : button('save', words.save, act('chip.save')),
      shown.undo ? button('', words.undo, act('chip.undo')) : null,
      shown.panel ? button('icon', words.panel, () => void ask('chip.panel', {}), icon(document, 'panel')) : null,
      close,
      menu,
    );
    chip.role = 'group';
    chip.ariaLabel = 'Jobcairn';
    chip.lang = shown.language;
    chip.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || menu.hidden) return;
      menu.hidden = true;
      close.ariaExpanded = 'false';
      close.focus();
    });
    return chip;
  }

  return {
    /** Shows this posting; null: none. */
    show(next: ChipView | null): void {
      const before = view;
      view = next;
      update();
      if (next === null || !place() || JSON.stringify(before) === JSON.stringify(next)) return;
      const hadFocus = root.activeElement !== null;
      const fresh = draw(next);
      if (drawn) drawn.replaceWith(fresh);
      else root.append(fresh);
      drawn = fresh;
      update();
      corner ??= next.corner;
      // Looked for unseen: a chip that moves counts as a shift of the page's layout.
      setStyle(`${lookIn(corner)}:host{visibility:hidden!important}`);
      corner = freeCorner(corner, host, win);
      setStyle(lookIn(corner));
      // The button that was pressed is gone: the keyboard goes on at what stands in its place.
      if (hadFocus) fresh.querySelector('button')?.focus();
    },
  };
}
