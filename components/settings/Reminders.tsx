import { useId, useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
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
    <Group title="Reminders">
      <NotificationsBlocked />
      <Card>
        <ul className="divide-y divide-line">
          <FirstFollowUp
            days={settings.firstFollowUpDays}
            onDays={(days) => void change({ firstFollowUpDays: days }, `First follow-up after ${days} days`)}
          />
          <ReminderTimes settings={settings} change={change} />
          <SettingRow name="Follow-ups" says="Some recruiters prefer none. This switches all of them off.">
            <Switch
              label="Follow-ups"
              on={settings.followUps}
              onSwitch={(on) => void change({ followUps: on }, on ? 'Follow-ups are on' : 'Follow-ups are off')}
            />
          </SettingRow>
          <SettingRow name="Thanks after a rejection" says="A reminder to say thanks and ask for feedback">
            <Switch
              label="Thanks after a rejection"
              on={settings.thankAfterRejection}
              onSwitch={(on) =>
                void change(
                  { thankAfterRejection: on },
                  on ? 'Reminded after a rejection' : 'Not reminded after a rejection',
                )
              }
            />
          </SettingRow>
          <SettingRow name="Number on the toolbar icon" says="How many follow-ups are due">
            <Switch
              label="Number on the toolbar icon"
              on={settings.dueBadge}
              onSwitch={(on) =>
                void change({ dueBadge: on }, on ? 'The icon shows what is due' : 'The icon shows no number')
              }
            />
          </SettingRow>
          <SettingRow
            name="In your calendar"
            says="Every reminder as a file for your calendar program; a later one updates it"
          >
            <Button small onClick={() => calendar()}>
              Save as .ics
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
      name="First follow-up"
      says="Moved to the next Tuesday, Wednesday or Thursday. The second comes a week later, then it stops."
      problem={problem === undefined ? undefined : <Problem id={id}>{problem}</Problem>}
    >
      <span className="flex items-center gap-2 text-sm text-ink-2">
        <TextInput
          aria-label="Days from applying to the first follow-up"
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={problem === undefined ? undefined : id}
          inputMode="numeric"
          className="!w-14 text-end tabular-nums"
          value={typed ?? String(days)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === 'Enter' && keep()}
        />
        days after you apply
      </span>
    </SettingRow>
  );
}
