import {
  CalendarDays,
  ChartNoAxesColumn,
  Layers,
  type LucideIcon,
  Settings,
  Sun,
  UserRound,
  Users,
} from 'lucide-react';
import { memo } from 'react';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { Cairn } from '../shell/Cairn';
import type { Route } from '../shell/routes';
import { dayText, sentence } from '../ui/dates';
import { numberText } from '../ui/numbers';
import { Count } from '../ui/Tag';

interface Door {
  readonly route: Route['page'];
  readonly pages: readonly Route['page'][];
  readonly icon: LucideIcon;
}

const DOORS: readonly Door[] = [
  { route: 'today', pages: ['today'], icon: Sun },
  { route: 'applications', pages: ['applications', 'application', 'same-jobs'], icon: Layers },
  { route: 'calendar', pages: ['calendar'], icon: CalendarDays },
  { route: 'insights', pages: ['insights'], icon: ChartNoAxesColumn },
  { route: 'contacts', pages: ['contacts', 'contact'], icon: Users },
  { route: 'profile', pages: ['profile'], icon: UserRound },
  { route: 'settings', pages: ['settings', 'import', 'work-search'], icon: Settings },
];

/** The ways through the dashboard, and where the data is. */
export const Rail = memo(function Rail({ page }: { readonly page: Route['page'] }) {
  const now = useNow();
  const due = useLive((queries) => queries.dueCount(now), [now]) ?? 0;
  const settings = useLive((queries) => queries.settingsView(), []);
  return (
    <header className="print:hidden sticky top-0 flex h-screen w-52 flex-col self-start overflow-y-auto px-3 py-4 max-md:static max-md:h-auto max-md:w-auto">
      <div className="mb-4 flex min-h-8 items-center gap-2 px-2 font-semibold">
        <Cairn />
        Jobcairn
      </div>
      <nav aria-label={t('dashboard:main')} className="grid gap-0.5">
        {DOORS.map(({ route, pages, icon: Icon }) => (
          <a
            key={route}
            href={`#/${route}`}
            aria-current={pages.includes(page) ? 'page' : undefined}
            className="group flex min-h-8 items-center gap-2.5 rounded-sm px-2 py-1.5 text-sm font-medium text-ink-2 hover:bg-hover aria-[current]:bg-selected aria-[current]:text-ink"
          >
            <Icon aria-hidden="true" className="text-ink-3 group-aria-[current]:text-ink" />
            {t(`dashboard:pages.${route}`)}
            {route === 'today' && due > 0 && (
              <span className="ms-auto">
                <Count due>
                  {numberText(due)}
                  <span className="sr-only"> {t('dashboard:dueLabel')}</span>
                </Count>
              </span>
            )}
          </a>
        ))}
      </nav>
      <p className="mt-auto px-2 pt-6 text-xs text-ink-3">
        {t('dashboard:kept')}
        <br />
        {settings !== undefined &&
          (settings.backedUpAt === null
            ? t('dashboard:noBackup')
            : sentence(t('dashboard:lastBackup', { day: dayText(dayOf(settings.backedUpAt), dayOf(now)) })))}
      </p>
    </header>
  );
});
