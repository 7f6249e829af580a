import { LayoutDashboard, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useShell } from '../shell/context';
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
    <IconButton label="Open the dashboard" onClick={() => open('today')}>
      <LayoutDashboard aria-hidden="true" />
    </IconButton>
  );
}

/** The ways into the dashboard, where the page itself has nothing to show. */
export function DashboardRows() {
  const open = useDashboard();
  const now = useNow();
  const due = useLive((queries) => queries.dueCount(now), [now]);
  return (
    <nav aria-label="Dashboard">
      <NavRow onGo={() => open('today')}>
        {due !== undefined && due > 0 ? (
          <>
            Due today <Count due>{due}</Count>
          </>
        ) : (
          'Today'
        )}
      </NavRow>
      <NavRow onGo={() => open('applications')}>Applications</NavRow>
    </nav>
  );
}

/** The bar at the bottom where there is nothing to save. */
export function QuietBar({ children }: { readonly children: ReactNode }) {
  const open = useDashboard();
  return (
    <footer className="flex items-center gap-2 border-t border-line px-4 py-3">
      <span className="min-w-0 flex-1 text-xs text-ink-3">{children}</span>
      <IconButton label="Settings" onClick={() => open('settings')}>
        <Settings aria-hidden="true" />
      </IconButton>
    </footer>
  );
}
