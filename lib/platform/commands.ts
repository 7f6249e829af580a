import { t } from '../words';
import { browser } from './browser';

const SAVE = 'save-posting';

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
