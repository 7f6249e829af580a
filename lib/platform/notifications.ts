import type { NoticeButton } from '../follow-ups/notice';
import { t } from '../words';
import { browser } from './browser';

/** Only Chromium has buttons on notifications, two at most, and says so by having their event; Firefox refuses what names any. */
const buttonsOf = (buttons: readonly NoticeButton[] = []): object =>
  buttons.length > 0 && 'onButtonClicked' in browser.notifications && !isFirefox()
    ? { buttons: buttons.map((button) => ({ title: t(`notice:${button}`) })) }
    : {};

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** Shows a notification under this id, replacing one of the same id. False: the browser or the system does not allow it. */
export async function notify(
  id: string,
  content: { readonly title: string; readonly message: string; readonly buttons?: readonly NoticeButton[] },
): Promise<boolean> {
  const { buttons, ...words } = content;
  if (!(await notificationsAllowed())) return false;
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      ...words,
      ...buttonsOf(buttons),
    });
    return true;
  } catch {
    return false;
  }
}

/** Calls `work` with the id of a notification and the place of the button that was clicked, and takes the notification away. */
export const onNotificationButton = (work: (id: string, place: number) => void): void =>
  browser.notifications.onButtonClicked?.addListener((id, place) => {
    void browser.notifications.clear(id);
    work(id, place);
  });

/** Calls `work` with the id of a notification that was clicked, and takes it away. */
export const onNotificationClick = (work: (id: string) => void): void =>
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    work(id);
  });

/** Will the browser show our notifications? Firefox does not say, and does. */
export async function notificationsAllowed(): Promise<boolean> {
  const { notifications } = browser as typeof browser & {
    readonly notifications: { getPermissionLevel?(): Promise<'granted' | 'denied'> };
  };
  return (await notifications.getPermissionLevel?.()) !== 'denied';
}

/** Takes every notification of ours away. */
export async function clearNotifications(): Promise<void> {
  for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
}
