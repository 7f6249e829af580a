import { useId, useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Card, Group } from '../ui/Banner';
import { Problem, TextInput } from '../ui/Field';
import { SettingRow } from './SettingsPage';
import { useChangeSettings } from './use-change-settings';

const MOST = 100;

/** The number as typed; null when empty, undefined when it is none that can be kept. */
export function goalOf(typed: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const goal = Number(text);
  return /^\d{1,3}$/.test(text) && goal >= 1 && goal <= MOST ? goal : undefined;
}

/** How many applications the user means to send in seven days, if they want such a number. */
export function WeeklyGoal({ settings }: { readonly settings: SettingsView }) {
  const change = useChangeSettings(settings);
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? String(settings.weeklyGoal ?? '');
  const goal = goalOf(shown);
  const keep = () => {
    if (goal === undefined) return;
    if (goal !== settings.weeklyGoal)
      void change({ weeklyGoal: goal }, goal === null ? t('settings:goal.unset') : t('settings:goal.set'));
    setTyped(null);
  };
  const problem = goal === undefined && <Problem id={id}>{t('settings:goal.wrong')}</Problem>;
  return (
    <Group title={t('settings:goal.title')}>
      <Card>
        <ul>
          <SettingRow
            name={t('settings:goal.name')}
            says={t('settings:goal.says')}
            {...(problem === false ? {} : { problem })}
          >
            <TextInput
              aria-label={t('settings:goal.label')}
              aria-invalid={goal === undefined ? true : undefined}
              aria-describedby={goal === undefined ? id : undefined}
              inputMode="numeric"
              maxLength={5}
              className="!w-16 text-end tabular-nums"
              value={shown}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={keep}
              onKeyDown={(event) => {
                if (event.key === 'Enter') keep();
              }}
            />
          </SettingRow>
        </ul>
      </Card>
    </Group>
  );
}
