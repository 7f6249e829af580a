import { Pace } from '../../lib/domain/settings';
import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { SettingRow } from './SettingsPage';
import type { ChangeSettings } from './use-change-settings';

/** How long employers take, each with what it means for the first follow-up. */
const paces = Pace.options.map((value) => ({ value, label: t(`settings:reminders.pace.${value}`) }));

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: clock(from + at) }));

const WEEKENDS = [
  { name: 'satSun', days: [6, 0] },
  { name: 'friSat', days: [5, 6] },
  { name: 'thuFri', days: [4, 5] },
  { name: 'sun', days: [0] },
  { name: 'none', days: [] },
] as const;
const weekends = WEEKENDS.map(({ name, days }) => ({
  value: days.join(','),
  label: t(`settings:reminders.weekends.${name}`),
  days,
}));

/** What quiet hours begin with. */
const QUIET = { from: 20, to: 8 };

export interface ReminderTimesProps {
  readonly settings: SettingsView;
  readonly change: ChangeSettings;
}

/** Which employers, which hour, which days of the week. */
export function ReminderTimes({ settings, change }: ReminderTimesProps) {
  const { pace, hour, quietHours, weekend } = settings;
  const weekendName = weekends.find(({ value }) => value === weekend.join(','))?.value ?? '6,0';
  return (
    <>
      <SettingRow name={t('settings:reminders.employers')} says={t('settings:reminders.employersSays')}>
        <Select
          label={t('settings:reminders.employers')}
          value={pace}
          choices={paces}
          onChoose={(chosen) => void change({ pace: chosen }, t('settings:reminders.employersSet'))}
        />
      </SettingRow>
      <SettingRow name={t('settings:reminders.hour')} says={t('settings:reminders.hourSays')}>
        <Select
          label={t('settings:reminders.hourLabel')}
          value={String(hour)}
          choices={hours(5, 21)}
          onChoose={(chosen) =>
            void change({ hour: Number(chosen) }, t('settings:reminders.hourSet', { hour: clock(Number(chosen)) }))
          }
        />
      </SettingRow>
      <SettingRow name={t('settings:reminders.quiet')} says={t('settings:reminders.quietSays')}>
        {quietHours !== null && (
          <span className="flex items-center gap-2 text-sm text-ink-2">
            <Select
              label={t('settings:reminders.quietFrom')}
              value={String(quietHours.from)}
              choices={hours(0, 23)}
              onChoose={(from) =>
                void change({ quietHours: { ...quietHours, from: Number(from) } }, t('settings:reminders.quietChanged'))
              }
            />
            {t('settings:reminders.to')}
            <Select
              label={t('settings:reminders.quietTo')}
              value={String(quietHours.to)}
              choices={hours(0, 23)}
              onChoose={(to) =>
                void change({ quietHours: { ...quietHours, to: Number(to) } }, t('settings:reminders.quietChanged'))
              }
            />
          </span>
        )}
        <Switch
          label={t('settings:reminders.quiet')}
          on={quietHours !== null}
          onSwitch={(on) =>
            void change(
              { quietHours: on ? QUIET : null },
              on ? t('settings:reminders.quietOn') : t('settings:reminders.quietOff'),
            )
          }
        />
      </SettingRow>
      <SettingRow name={t('settings:reminders.weekend')} says={t('settings:reminders.weekendSays')}>
        <Select
          label={t('settings:reminders.weekend')}
          value={weekendName}
          choices={weekends}
          onChoose={(chosen) =>
            void change(
              { weekend: [...(weekends.find(({ value }) => value === chosen)?.days ?? [])] },
              t('settings:reminders.weekendChanged'),
            )
          }
        />
      </SettingRow>
    </>
  );
}
