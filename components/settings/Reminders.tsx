import { useId, useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { NotificationsBlocked } from '../follow-up/NotificationsBlocked';
import { useCalendarFile } from '../follow-up/use-calendar-file';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Problem, TextInput } from '../ui/Field';
import { Switch } from '../ui/Switch';
import { DaysOff } from './DaysOff';
import { firstFollowUpDays } from './days';
import { ReminderTimes } from './ReminderTimes';
import { SettingRow } from './SettingsPage';
import { useChangeSettings } from './use-change-settings';

/** When Jobcairn reminds. */
export function Reminders({ settings }: { readonly settings: SettingsView }) {
  const change = useChangeSettings(settings);
  const calendar = useCalendarFile();
  return (
    <Group title={t('settings:reminders.title')}>
      <NotificationsBlocked />
      <Card>
        <ul className="divide-y divide-line">
          <FirstFollowUp
            days={settings.firstFollowUpDays}
            onDays={(days) =>
              void change({ firstFollowUpDays: days }, t('settings:reminders.firstSet', { count: days }))
            }
          />
          <ReminderTimes settings={settings} change={change} />
          <SettingRow name={t('settings:reminders.followUps')} says={t('settings:reminders.followUpsSays')}>
            <Switch
              label={t('settings:reminders.followUps')}
              on={settings.followUps}
              onSwitch={(on) =>
                void change(
                  { followUps: on },
                  on ? t('settings:reminders.followUpsOn') : t('settings:reminders.followUpsOff'),
                )
              }
            />
          </SettingRow>
          <SettingRow name={t('settings:reminders.rejection')} says={t('settings:reminders.rejectionSays')}>
            <Switch
              label={t('settings:reminders.rejection')}
              on={settings.thankAfterRejection}
              onSwitch={(on) =>
                void change(
                  { thankAfterRejection: on },
                  on ? t('settings:reminders.rejectionOn') : t('settings:reminders.rejectionOff'),
                )
              }
            />
          </SettingRow>
          <SettingRow name={t('settings:reminders.badge')} says={t('settings:reminders.badgeSays')}>
            <Switch
              label={t('settings:reminders.badge')}
              on={settings.dueBadge}
              onSwitch={(on) =>
                void change({ dueBadge: on }, on ? t('settings:reminders.badgeOn') : t('settings:reminders.badgeOff'))
              }
            />
          </SettingRow>
          <SettingRow name={t('settings:reminders.calendar')} says={t('settings:reminders.calendarSays')}>
            <Button small onClick={() => calendar()}>
              {t('settings:reminders.calendarSave')}
            </Button>
          </SettingRow>
        </ul>
      </Card>
      <DaysOff settings={settings} change={change} />
    </Group>
  );
}

interface FirstFollowUpProps {
  readonly days: number;
  readonly onDays: (days: number) => void;
}

function FirstFollowUp({ days, onDays }: FirstFollowUpProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const read = firstFollowUpDays(typed ?? String(days));
  const problem = 'problem' in read ? read.problem : undefined;
  const keep = () => {
    if ('problem' in read) return;
    if (read.days !== days) onDays(read.days);
    setTyped(null);
  };
  return (
    <SettingRow
      name={t('settings:reminders.first')}
      says={t('settings:reminders.firstSays')}
      problem={problem === undefined ? undefined : <Problem id={id}>{problem}</Problem>}
    >
      <span className="flex items-center gap-2 text-sm text-ink-2">
        <TextInput
          aria-label={t('settings:reminders.firstLabel')}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : id}
          inputMode="numeric"
          className="!w-14 text-end tabular-nums"
          value={typed ?? String(days)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        {t('settings:reminders.daysAfter')}
      </span>
    </SettingRow>
  );
}
