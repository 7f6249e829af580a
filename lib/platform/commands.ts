import { t } from '../words';
import { browser } from './browser';

const SAVE = 'save-posting';
const PANEL = 'open-panel';

/** Puts "Save this job" into the context menu of pages. Called at installation: the browser remembers it from then on. */
export async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: SAVE, title: t('notice:saveThisJob'), contexts: ['page', 'selection'] });
}

/** Calls `save` with the tab in which the user chose "Save this job", from the context menu or by the shortcut. */
export function onSaveCommand(save: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE && tab?.id !== undefined) save(tab.id);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === SAVE && tab?.id !== undefined) save(tab.id);
  });
}

/** Calls `open` with the tab in front when the user pressed the shortcut of the side panel, in the turn of the key. */
export const onPanelCommand = (open: (tabId: number) => void): void =>
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === PANEL && tab?.id !== undefined) open(tab.id);
  });
