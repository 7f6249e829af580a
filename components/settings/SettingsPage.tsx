import type { ReactNode } from 'react';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { Group } from '../ui/Banner';
import { buttonClasses } from '../ui/Button';
import { DataSection } from './DataSection';
import { Messages } from './Messages';
import { PageAccess } from './PageAccess';
import { Reminders } from './Reminders';
import { Sites } from './Sites';
import { WeeklyGoal } from './WeeklyGoal';

/** What the user chooses, and their data. */
export function SettingsPage() {
  const settings = useLive((queries) => queries.settingsView(), []);
  return (
    <>
      <PageHead title={t('dashboard:pages.settings')} />
      {settings !== undefined && (
        <div className="grid max-w-170 gap-8">
          <Reminders settings={settings} />
          <WeeklyGoal settings={settings} />
          <Messages settings={settings} />
          <PageAccess settings={settings} />
          <Sites />
          <DataSection settings={settings} />
          <Group title={t('settings:privacy')}>
            <p className="text-sm text-ink-2">{t('settings:privacySays')}</p>
            <a href="#/welcome" className={`${buttonClasses('plain', true)} mt-3`}>
              {t('welcome:again')}
            </a>
          </Group>
        </div>
      )}
    </>
  );
}

export interface SettingRowProps {
  readonly name: string;
  readonly says?: string;
  readonly children?: ReactNode;
  /** What is wrong, under the row. */
  readonly problem?: ReactNode;
}

/** One setting: what it is, and its control. */
export function SettingRow({ name, says, children, problem }: SettingRowProps) {
  return (
    <li className="px-4 py-3">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-50 flex-1 text-sm">
          <p className="font-medium">{name}</p>
          {says !== undefined && <p className="text-ink-3">{says}</p>}
        </div>
        {children}
      </div>
      {problem !== undefined && <div className="mt-2 flex justify-end">{problem}</div>}
    </li>
  );
}
