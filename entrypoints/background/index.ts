import { defineBackground } from 'wxt/utils/define-background';
import { explain } from '../../components/shell/errors';
import { createReminding } from '../../lib/app/reminding';
import { codeOf, JobcairnError } from '../../lib/errors';
import { NOTICE_BUTTONS, routeOfNotice } from '../../lib/follow-ups/notice';
import { logError } from '../../lib/log';
import { createRouter } from '../../lib/messaging/router';
import { onAlarm, setAlarm } from '../../lib/platform/alarm';
import { showDueCount } from '../../lib/platform/badge';
import { createMenu, onPanelCommand, onSaveCommand } from '../../lib/platform/commands';
import { loadLexicon } from '../../lib/platform/lexicon';
import { identity, onInstalled, onMessage, onStartup } from '../../lib/platform/lifecycle';
import { notify, onNotificationButton, onNotificationClick } from '../../lib/platform/notifications';
import { openPanel } from '../../lib/platform/panel';
import { allowedHosts, mayBeRead, onAccessChange, onAccessTaken, readOn } from '../../lib/platform/site-access';
import { onTabClosed, openDashboard } from '../../lib/platform/tabs';
import { createServices } from '../../lib/services';
import { createMatcher } from '../../lib/skills';
import { t } from '../../lib/words';
import { answerAddressBar } from './address-bar';
import { createChipHandlers } from './chip';
import { createLists } from './lists';
import { createPace } from './pace';
import { createPages } from './pages';
import { tabOf } from './senders';

/**
 * The composition root. Every listener is registered before anything is awaited, because the browser wakes a stopped
 * worker for the event and forgets listeners that come later.
 */
export default defineBackground(() => {
  const services = createServices({
    now: () => Date.now(),
    notify,
    matcher: async () => createMatcher(await loadLexicon()),
    afterChange: () => run('after a change', refresh),
  });
  const pages = createPages(services);
  const lists = createLists(services);

  const run = (what: string, work: () => Promise<unknown>) => void work().catch((thrown) => logError(what, thrown));

  const reminding = createReminding({ ...services, setAlarm });

  const pace = createPace(services.now);

  /** The hosts that the user allowed are the truth; what the browser runs where follows from them. */
  const readAllowed = async () => readOn(await allowedHosts());

  async function refreshBadges(): Promise<void> {
    const { dueBadge } = await services.queries.settingsView();
    await showDueCount(dueBadge ? await services.queries.dueCount(services.now()) : 0);
    await pages.refreshShown();
    await lists.refresh();
  }

  async function refresh(): Promise<void> {
    await reminding.rearm();
    await refreshBadges();
  }

  async function remind(): Promise<void> {
    await reminding.remind();
    await refreshBadges();
  }

  async function saveFrom(tabId: number): Promise<void> {
    try {
      await pages.save(tabId);
    } catch (thrown) {
      await notify('save', { title: t('error:notSaved'), message: explain(codeOf(thrown)) });
    }
  }

  onMessage(
    createRouter(
      {
        'page.read': async ({ reading, settled }, sender) => {
          const tabId = tabOf(sender);
          if (!(await mayBeRead(reading.url)))
            throw new JobcairnError('no-permission', 'the site is not read any more');
          await pace.inTurn(tabId, () => pages.takeIn(tabId, sender.documentId, reading, settled));
          await lists.seen(tabId, sender.documentId, reading.url);
          return {};
        },
        ...createChipHandlers(services, pages),
        ...lists.handlers,
        'tab.read': ({ tabId, force }) => pages.read(tabId, force),
        'tab.report': ({ tabId }) => pages.report(tabId),
        'state.changed': async () => {
          await refresh();
          return {};
        },
      },
      identity(),
    ),
  );
  onAlarm(() => run('alarm', remind));
  onStartup(() => run('browser start', remind));
  onInstalled((isNew) => {
    if (isNew) run('installation', () => openDashboard('welcome'));
    run('installation', createMenu);
    run('installation', remind);
  });
  onNotificationClick((id) => run('notification', () => openDashboard(routeOfNotice(id))));
  onNotificationButton((id, place) =>
    run('notification button', async () => {
      const button = NOTICE_BUTTONS[place];
      if (button !== undefined) await services.answerNotice({ id, button });
    }),
  );
  onSaveCommand((tabId) => run('save', () => saveFrom(tabId)));
  onPanelCommand((tabId) => run('side panel', () => openPanel(tabId)));
  answerAddressBar(services, run, saveFrom);
  onAccessChange(() => run('access to sites', readAllowed));
  onAccessTaken((origins) => run('access to sites', () => pages.leave(origins)));
  onTabClosed((tabId) => {
    lists.forget(tabId);
    run('tab closed', async () => {
      await pace.close(tabId);
      await pages.forget(tabId);
    });
  });

  run('worker start', readAllowed);
  run('worker start', async () => {
    await remind();
    await services.forgetUnsaved();
  });
});
