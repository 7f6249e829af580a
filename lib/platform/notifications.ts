import { browser } from './browser';

/** Shows a notification under this id, replacing one of the same id. False: the browser or the system does not allow it. */
export async function notify(
  id: string,
  content: { readonly title: string; readonly message: string },
): Promise<boolean> {
  try {
    await browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icon/128.png'),
      ...content,
    });
    return true;
  } catch {
    return false;
  }
}

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
