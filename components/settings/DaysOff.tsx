import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Leave } from '../../lib/domain/settings';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { Card } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';
import type { ReminderTimesProps } from './ReminderTimes';

const spanText = ({ from, to }: Leave, today: string): string =>
  from === to
    ? dayText(from, today)
    : t('settings:daysOff.span', { from: dayText(from, today), to: dayText(to, today) });

/** Holidays and leave: no reminder is planned on them. */
export function DaysOff({ settings, change }: ReminderTimesProps) {
  const today = dayOf(useServices().now());
  const { daysOff } = settings;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [problem, setProblem] = useState<string>();

  const add = async () => {
    const leave = { from, to: to === '' ? from : to };
    if (leave.from === '') return setProblem(t('settings:daysOff.noFirst'));
    if (leave.to < leave.from) return setProblem(t('settings:daysOff.lastBefore'));
    const sorted = [...daysOff, leave].sort((a, b) => (a.from < b.from ? -1 : 1));
    if (await change({ daysOff: sorted }, t('settings:daysOff.added'))) {
      setProblem(undefined);
      setFrom('');
      setTo('');
    }
  };

  return (
    <section aria-label={t('settings:daysOff.title')} className="mt-3">
      <Card className="grid gap-3 px-4 py-3">
        <div className="text-sm">
          <h3 className="font-medium">{t('settings:daysOff.title')}</h3>
          <p className="text-ink-3">{t('settings:daysOff.says')}</p>
        </div>
        {daysOff.length > 0 && (
          <ul className="grid gap-1">
            {daysOff.map((leave, at) => (
              <li key={`${leave.from} ${leave.to}`} className="flex items-center gap-2 text-sm">
                <span className="flex-1">{spanText(leave, today)}</span>
                <IconButton
                  small
                  label={t('settings:daysOff.remove', { days: spanText(leave, today) })}
                  onClick={() =>
                    void change({ daysOff: daysOff.filter((_, other) => other !== at) }, t('settings:daysOff.removed'))
                  }
                >
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <form
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Field label={t('settings:daysOff.first')} problem={problem}>
            {(ids) => <DateInput {...ids} value={from} onDay={setFrom} />}
          </Field>
          <Field label={t('settings:daysOff.last')}>
            {(ids) => <DateInput {...ids} value={to} min={from} onDay={setTo} />}
          </Field>
          <Button small type="submit">
            <Plus aria-hidden="true" />
            {t('settings:daysOff.add')}
          </Button>
        </form>
      </Card>
    </section>
  );
}
