import { Bell, Check } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Contact } from '../../lib/domain/application';
import { snoozedTo } from '../../lib/follow-ups/schedule';
import { addDays, dayOf, isDay } from '../../lib/time';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';
import { isContactDue, reminderText } from './due';

const WEEK = 7;

/** When to be in touch again: one day, and one reminder for it. */
export function ContactReminder({ contact, now }: { readonly contact: Contact; readonly now: number }) {
  const services = useServices();
  const { act, busy } = useAct();
  const settings = useLive((queries) => queries.settingsView(), []);
  const today = dayOf(now);
  const set = contact.nextContactOn;
  // What is typed stays, whatever another tab sets meanwhile; that is said above it.
  const [typed, setDay] = useState<string | null>(null);
  const day = typed ?? set ?? addDays(today, WEEK);
  const [problem, setProblem] = useState<string>();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const usable = isDay(day) && day > today;
    setProblem(usable ? undefined : t('contact:problem.past'));
    if (!usable) return;
    const on = dayOf(snoozedTo(day, settings));
    const done = await act(
      () => services.remindOfContact({ contactId: contact.id, on: day }),
      t('contact:reminderSetFor', { day: dayText(on, today) }),
    );
    if (done !== undefined) setDay(null);
  };

  const due = isContactDue(contact, now);
  return (
    <Group title={t('contact:reminder')}>
      <div className={`grid gap-3 rounded-md border bg-surface p-4 ${due ? 'border-due-line' : 'border-line'}`}>
        <p className="flex items-center gap-2 text-sm">
          <Bell aria-hidden="true" className={due ? 'text-due' : 'text-ink-3'} />
          <span className={due ? 'font-medium' : undefined}>
            {reminderText(contact, now) ?? t('contact:noReminder')}
          </span>
        </p>
        <form className="flex flex-wrap items-end gap-2" onSubmit={(event) => void submit(event)} noValidate>
          <Field label={t('contact:remindOn')} problem={problem} className="min-w-44">
            {(ids) => <DateInput {...ids} value={day} min={addDays(today, 1)} onDay={setDay} />}
          </Field>
          <Button type="submit" disabled={busy}>
            {set === null ? t('contact:setReminder') : t('contact:changeReminder')}
          </Button>
          {set !== null && (
            <Button
              look="quiet"
              disabled={busy}
              onClick={() =>
                void act(() => services.remindOfContact({ contactId: contact.id, on: null }), t('contact:reminderGone'))
              }
            >
              {t('contact:stopReminder')}
            </Button>
          )}
          <span className="flex-1" />
          <Button
            look={due ? 'primary' : 'plain'}
            disabled={busy}
            onClick={() =>
              void act(() => services.noteTouch({ contactId: contact.id, on: today }), t('contact:wasInTouch'))
            }
          >
            <Check aria-hidden="true" />
            {t('contact:inTouch')}
          </Button>
        </form>
        <p className="text-xs text-ink-3">{t('contact:remindSays')}</p>
      </div>
    </Group>
  );
}
