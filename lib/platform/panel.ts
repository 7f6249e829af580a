import { browser } from './browser';

interface SidePanel {
  open(where: { readonly tabId: number } | { readonly windowId: number }): Promise<void>;
}

interface SidebarAction {
  open(): Promise<void>;
}

const { sidePanel, sidebarAction } = browser as typeof browser & {
  readonly sidePanel?: SidePanel;
  readonly sidebarAction?: SidebarAction;
};

/** Does a click in a page count as the user's own? Chromium takes it so, Firefox does not. */
export const canOpenPanel = sidePanel !== undefined;

/** Opens the side panel beside the tab in front, from one of our own pages. Call it in the turn of a click or a key. */
export async function openPanelHere(): Promise<void> {
  if (sidePanel === undefined) return sidebarAction?.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel.open({ windowId: id });
}

/** Opens the side panel beside this tab. Call it in the turn of a click or a key, or the browser refuses. */
export async function openPanel(tabId: number): Promise<void> {
  await (sidePanel?.open({ tabId }) ?? sidebarAction?.open());
}
