import { LayoutDashboard, PanelRight, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { NavRow } from '../ui/NavRow';
import { Count } from '../ui/Tag';

/** Opens a page of the dashboard and closes the popup. */
export function useDashboard(): (route: string) => void {
  const shell = useShell();
  return (route) => {
    void shell.openDashboard(route);
    shell.closePopup();
  };
}

export function DashboardButton() {
  const open = useDashboard();
  return (
    <IconButton label={t('popup:openDashboard')} onClick={() => open('today')}>
      <LayoutDashboard aria-hidden="true" />
    </IconButton>
  );
}

/** Opens the side panel beside the page. It has none where it stands in the panel itself. */
export function PanelButton() {
  const shell = useShell();
  const { run } = useAct();
  if (shell.openPanel === null) return null;
  const { openPanel } = shell;
  return (
    <IconButton
      label={t('popup:openPanel')}
      onClick={() => {
        void run(openPanel);
        shell.closePopup();
      }}
    >
      <PanelRight aria-hidden="true" />
    </IconButton>
  );
}

/** The ways into the dashboard, where the page itself has nothing to show. */
export function DashboardRows() {
  const open = useDashboard();
  const now = useNow();
  const due = useLive((queries) => queries.dueCount(now), [now]);
  return (
    <nav aria-label={t('popup:dashboard')}>
      <NavRow onGo={() => open('today')}>
        {due !== undefined && due > 0 ? (
          <>
            {t('popup:dueToday')} <Count due>{due}</Count>
          </>
        ) : (
          t('popup:today')
        )}
      </NavRow>
      <NavRow onGo={() => open('applications')}>{t('popup:applications')}</NavRow>
    </nav>
  );
}

/** The bar at the bottom where there is nothing to save. */
export function QuietBar({ children }: { readonly children: ReactNode }) {
  const open = useDashboard();
  return (
    <footer className="flex items-center gap-2 border-t border-line px-4 py-3">
      <span className="min-w-0 flex-1 text-xs text-ink-3">{children}</span>
      <IconButton label={t('popup:settings')} onClick={() => open('settings')}>
        <Settings aria-hidden="true" />
      </IconButton>
    </footer>
  );
}
