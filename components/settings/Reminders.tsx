import { BellOff } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner, Card, Group } from '../ui/Banner';
import { Problem, TextInput } from '../ui/Field';
import { Switch } from '../ui/Switch';
import { useToast } from '../ui/Toast';
import { firstFollowUpDays } from './days';
import { SettingRow } from './SettingsPage';

/** When Jobcairn reminds. */
export function Reminders({ settings }: { readonly settings: SettingsView }) {
  const services = useServices();
  const { run } = useAct();
  const toast = useToast();

  /** Changes a setting, and puts back what stood there on Undo. */
  const change = async (changes: Parameters<typeof services.changeSettings>[0], says: string) => {
    const { firstFollowUpDays: days, followUps } = settings;
    const changed = await run(() => services.changeSettings(changes));
    if (changed === undefined) return;
    toast({
      says,
      undo: () => void run(() => services.changeSettings({ firstFollowUpDays: days, followUps }), 'Undone'),
    });
  };

  return (
    <Group title="Reminders">
      <NotificationsBlocked />
      <Card>
        <ul className="divide-y divide-line">
          <FirstFollowUp
            days={settings.firstFollowUpDays}
            onDays={(days) => void change({ firstFollowUpDays: days }, `First follow-up after ${days} days`)}
          />
          <SettingRow name="Follow-ups" says="Some recruiters prefer none. This switches all of them off.">
            <Switch
              label="Follow-ups"
              on={settings.followUps}
              onSwitch={(on) => void change({ followUps: on }, on ? 'Follow-ups are on' : 'Follow-ups are off')}
            />
          </SettingRow>
        </ul>
      </Card>
    </Group>
  );
}

/** Reminders also stand under Today, so nothing is lost; but they will not ring. */
function NotificationsBlocked() {
  const shell = useShell();
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    let wanted = true;
    shell.notificationsAllowed().then(
      (answer) => wanted && setAllowed(answer),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [shell]);
  if (allowed) return null;
  return (
    <div className="mb-3">
      <Banner icon={<BellOff aria-hidden="true" />}>
        Your browser shows no notifications of Jobcairn. Allow them in its settings; until then reminders stand under
        Today.
      </Banner>
    </div>
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
