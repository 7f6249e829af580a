import { CalendarPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { isOpen } from '../../lib/domain/application';
import type { Pace } from '../../lib/domain/settings';
import type { ApplicationView } from '../../lib/store/queries/views';
import { addDays, dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { IconButton } from '../ui/Button';
import { DateInput, Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { useCalendarFile } from './use-calendar-file';

const PACES: readonly { readonly value: Pace | 'settings'; readonly label: string }[] = [
  { value: 'settings', label: t('followUp:plan.pace.settings') },
  { value: 'usual', label: t('followUp:plan.pace.usual') },
  { value: 'start-up', label: t('followUp:plan.pace.start-up') },
  { value: 'large', label: t('followUp:plan.pace.large') },
];

/** What decides when to follow up this one: the kind of employer, the day they named, and a day of the user's own. */
export function PlanFields({ view }: { readonly view: ApplicationView }) {
  const services = useServices();
  const { act } = useAct();
  const calendar = useCalendarFile();
  const { application, posting, followUps } = view;
  const applicationId = application.id;
  const next = followUps.find(isOpen);
  const edit = (edits: Parameters<typeof services.editApplication>[0]['edits'], says: string) =>
    void act(() => services.editApplication({ applicationId, edits }), says);
  return (
    <Group
      title={t('followUp:plan.title')}
      aside={
        next !== undefined && (
          <IconButton
            small
            label={t('followUp:plan.toCalendar')}
            onClick={() => calendar([{ followUp: next, application, posting }])}
          >
            <CalendarPlus aria-hidden="true" />
          </IconButton>
        )
      }
    >
      <div className="grid gap-3">
        <Field label={t('followUp:plan.employer')}>
          {({ id }) => (
            <Select
              id={id}
              label={t('followUp:plan.employer')}
              value={application.pace ?? 'settings'}
              choices={PACES}
              onChoose={(pace) => edit({ pace: pace === 'settings' ? null : pace }, t('followUp:plan.anew'))}
            />
          )}
        </Field>
        <DayField
          label={t('followUp:plan.promised')}
          hint={t('followUp:plan.promisedHint')}
          day={application.promisedOn ?? ''}
          onDay={(day) => edit({ promisedOn: day === '' ? null : day }, t('followUp:plan.anew'))}
        />
        {next !== undefined && (
          <DayField
            key={next.id}
            label={t('followUp:plan.next')}
            day={dayOf(next.dueAt)}
            min={addDays(dayOf(services.now()), 1)}
            onDay={(on) => {
              if (on !== '')
                void act(() => services.rescheduleFollowUp({ followUpId: next.id, on }), t('followUp:plan.dayChanged'));
            }}
          />
        )}
      </div>
    </Group>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly day: string;
  readonly min?: string;
  readonly onDay: (day: string) => void;
}

/** A day that counts once the field is left: while it is typed it is many days. */
function DayField({ label, hint, day, min, onDay }: DayFieldProps) {
  const [typed, setTyped] = useState(day);
  useEffect(() => setTyped(day), [day]);
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {(ids) => (
        <DateInput
          {...ids}
          value={typed}
          min={min}
          onDay={setTyped}
          onBlur={() => {
            if (typed !== day) onDay(typed);
          }}
        />
      )}
    </Field>
  );
}
