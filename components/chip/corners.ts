import type { Corner } from '../../lib/domain/settings';

const ORDER: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];

const INSET = 16;
const CONTROLS =
  'a,button,input,select,textarea,label,iframe,[role=button],[role=dialog],[tabindex]:not([tabindex="-1"])';

/** Is this the site's own control, or a bar or bubble that floats over its page? A whole page that stands fixed is none. */
function isInTheWay(start: Element, win: Window): boolean {
  if (start.closest(CONTROLS)) return true;
  for (let element: Element | null = start; element; element = element.parentElement) {
    if (!/fixed|sticky/.test(win.getComputedStyle(element).position)) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width * height < (win.innerWidth * win.innerHeight) / 2) return true;
  }
  return false;
}

/** The wished corner, or the next one in which nothing of the site's own is covered; the wished one where all are taken. */
export function freeCorner(wished: Corner, host: HTMLElement, win: Window): Corner {
  const { offsetWidth: width, offsetHeight: height } = host;
  const isFree = (corner: Corner) => {
    const left = corner.endsWith('left') ? INSET : win.innerWidth - INSET - width;
    const top = corner.startsWith('top') ? INSET : win.innerHeight - INSET - height;
    return [0, 0.25, 0.5, 0.75, 1].every((along) =>
      [0.1, 0.9].every((down) => {
        const at = win.document
          .elementsFromPoint(left + width * along, top + height * down)
          .find((element) => element !== host);
        return !at || !isInTheWay(at, win);
      }),
    );
  };
  return [wished, ...ORDER].find(isFree) ?? wished;
}

/** The corner after this one, for the keyboard. */
export const nextCorner = (corner: Corner): Corner => ORDER[(ORDER.indexOf(corner) + 1) % ORDER.length] ?? corner;

/** The corner nearest to a point of the window. */
export const cornerAt = (x: number, y: number, win: Window): Corner =>
  `${y < win.innerHeight / 2 ? 'top' : 'bottom'}-${x < win.innerWidth / 2 ? 'left' : 'right'}`;
