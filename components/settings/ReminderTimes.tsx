import type { Pace } from '../../lib/domain/settings';
import type { SettingsView } from '../../lib/store/queries/views';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { SettingRow } from './SettingsPage';
import type { ChangeSettings } from './use-change-settings';

/** How long employers take, each with what it means for the first follow-up. */
const PACES: readonly { readonly value: Pace; readonly label: string }[] = [
  { value: 'usual', label: 'As set above' },
  { value: 'start-up', label: 'Start-ups: 5 working days' },
  { value: 'large', label: 'Large or public: 3 weeks' },
];

const clock = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
const hours = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ value: String(from + at), label: clock(from + at) }));

const WEEKENDS: readonly { readonly value: string; readonly label: string; readonly days: readonly number[] }[] = [
  { value: '6,0', label: 'Saturday and Sunday', days: [6, 0] },
  { value: '5,6', label: 'Friday and Saturday', days: [5, 6] },
  { value: '4,5', label: 'Thursday and Friday', days: [4, 5] },
  { value: '0', label: 'Sunday only', days: [0] },
  { value: '', label: 'No weekend', days: [] },
];

/** What quiet hours begin with. */
const QUIET = { from: 20, to: 8 };

export interface ReminderTimesProps {
  readonly settings: SettingsView;
  readonly change: ChangeSettings;
}

/** Which employers, which hour, which days of the week. */
export function ReminderTimes({ settings, change }: ReminderTimesProps) {
  const { pace, hour, quietHours, weekend } = settings;
  const weekendName = WEEKENDS.find(({ value }) => value === weekend.join(','))?.value ?? '6,0';
  return (
    <>
      <SettingRow name="Employers" says="Each application can have its own">
        <Select
          label="Employers"
          value={pace}
          choices={PACES}
          onChoose={(chosen) => void change({ pace: chosen }, 'Reminders follow these employers')}
        />
      </SettingRow>
      <SettingRow name="Hour" says="Reminders come at this hour, wherever you are">
        <Select
          label="Hour of reminders"
          value={String(hour)}
          choices={hours(5, 21)}
          onChoose={(chosen) => void change({ hour: Number(chosen) }, `Reminders come at ${clock(Number(chosen))}`)}
        />
      </SettingRow>
      <SettingRow name="Quiet hours" says="What falls due in them is shown when they are over">
        {quietHours !== null && (
          <span className="flex items-center gap-2 text-sm text-ink-2">
            <Select
              label="Quiet from"
              value={String(quietHours.from)}
              choices={hours(0, 23)}
              onChoose={(from) =>
                void change({ quietHours: { ...quietHours, from: Number(from) } }, 'Quiet hours changed')
              }
            />
            to
            <Select
              label="Quiet to"
              value={String(quietHours.to)}
              choices={hours(0, 23)}
              onChoose={(to) => void change({ quietHours: { ...quietHours, to: Number(to) } }, 'Quiet hours changed')}
            />
          </span>
        )}
        <Switch
          label="Quiet hours"
          on={quietHours !== null}
          onSwitch={(on) =>
            void change({ quietHours: on ? QUIET : null }, on ? 'Quiet hours are on' : 'Quiet hours are off')
          }
        />
      </SettingRow>
      <SettingRow name="Weekend" says="No reminder is planned on these days">
        <Select
          label="Weekend"
          value={weekendName}
          choices={WEEKENDS}
          onChoose={(chosen) =>
            void change(
              { weekend: [...(WEEKENDS.find(({ value }) => value === chosen)?.days ?? [])] },
              'Weekend changed',
            )
          }
        />
      </SettingRow>
    </>
  );
}
