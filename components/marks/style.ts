/**
 * The marks' whole look. The host takes no room, whatever the page's styles say, and lies where the page begins, so that marks
 * scroll with it. Nothing here can be pressed: what lies under a mark is the page's as before.
 */
export const LOOK = `
:host{all:initial!important;display:block!important;position:absolute!important;top:0!important;left:0!important;width:0!important;height:0!important;z-index:2147483646!important;pointer-events:none!important;color-scheme:light dark!important}
@media print{:host{display:none!important}}
.mark{position:absolute;direction:ltr;display:flex;align-items:center;gap:3px;box-sizing:border-box;height:18px;padding:0 6px 0 4px;border-radius:6px;pointer-events:none;white-space:nowrap;background:light-dark(#fff,#232a33);color:light-dark(#40602a,#a8c98a);font:500 11px/16px system-ui,sans-serif;box-shadow:0 0 0 1px light-dark(rgb(24 32 42/.16),rgb(255 255 255/.2))}
.over,.away{color:light-dark(#465160,#b4bec9)}
[hidden]{display:none}
svg{width:11px;height:11px;fill:currentColor}
@media(forced-colors:active){.mark{border:1px solid}}
`;
