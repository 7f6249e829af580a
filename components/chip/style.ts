import type { Corner } from '../../lib/domain/settings';

/**
 * The chip's whole look. `!important` inside a shadow root is stronger than any of the page's own rules for the host element,
 * inline ones included.
 */
const LOOK = `
:host{all:initial!important;display:block!important;position:fixed!important;z-index:2147483647!important;color-scheme:light dark!important}
@media print{:host{display:none!important}}
.chip{--ink:light-dark(#18202a,#e9edf1);--ink2:light-dark(#465160,#b4bec9);--ink3:light-dark(#5c6775,#98a4b1);--accent:light-dark(#496b2f,#9cbf7b);--link:light-dark(#40602a,#a8c98a);--hover:light-dark(#f0f2f5,#2d3540);
direction:ltr;display:flex;flex-wrap:wrap;justify-content:flex-end;align-items:center;gap:4px;box-sizing:border-box;min-height:40px;max-width:calc(100vw - 32px);padding:4px;border-radius:8px;background:light-dark(#fff,#232a33);color:var(--ink);font:400 13px/20px system-ui,sans-serif;font-variant-numeric:tabular-nums;text-align:start;user-select:none;
box-shadow:0 0 0 1px light-dark(rgb(24 32 42/.08),rgb(255 255 255/.1)),0 2px 6px light-dark(rgb(24 32 42/.06),rgb(0 0 0/.3)),0 12px 32px light-dark(rgb(24 32 42/.14),rgb(0 0 0/.45))}
.mark{display:flex;padding:8px 4px 8px 8px;color:var(--accent);cursor:grab;touch-action:none}
b{font-size:16px;font-weight:600;padding-left:4px}
.says{padding:6px 8px 6px 4px;color:var(--ink2);max-width:36ch}
.done{display:flex;align-items:center;gap:6px;padding:6px 4px 6px 8px;color:var(--link);font-weight:500}
button{min-height:32px;min-width:32px;padding:6px 8px;border:0;border-radius:6px;background:none;color:var(--link);font:inherit;font-weight:500;cursor:pointer}
button:hover{background:var(--hover)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
button:disabled{opacity:.6;cursor:default}
button.save{padding:6px 12px;background:var(--accent);color:light-dark(#fff,#12190b)}
button.save:hover{background:light-dark(#3d5b26,#aecd90)}
button.icon{display:grid;place-items:center;color:var(--ink3)}
.menu{display:grid;width:0;min-width:100%;border-top:1px solid light-dark(#e1e5ea,#3b4551);padding-top:4px}
.menu button{color:var(--ink);font-weight:400;text-align:start}
[hidden]{display:none!important}
svg{width:16px;height:16px;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.mark svg{fill:currentColor;stroke:none}
@media(forced-colors:active){.chip{border:1px solid}button.save{border:1px solid}}
`;

/** Where each corner is. */
const INSET: Readonly<Record<Corner, string>> = {
  'bottom-right': 'auto 16px 16px auto',
  'bottom-left': 'auto auto 16px 16px',
  'top-left': '16px auto auto 16px',
  'top-right': '16px 16px auto auto',
};

export const lookIn = (corner: Corner): string => `${LOOK}:host{inset:${INSET[corner]}!important}`;

/** Styles a shadow root so that no content security policy of the page can forbid it; where the browser lacks that, by an element. */
export function styling(root: ShadowRoot, win: Window & typeof globalThis): (css: string) => void {
  try {
    const sheet = new win.CSSStyleSheet();
    root.adoptedStyleSheets = [sheet];
    return (css) => sheet.replaceSync(css);
  } catch {
    const style = win.document.createElement('style');
    root.prepend(style);
    return (css) => {
      style.textContent = css;
    };
  }
}
