import { CalendarPlus } from 'lucide-react';
import { isOpen } from '../../lib/domain/application';
import type { Pace } from '../../lib/domain/settings';
import type { ApplicationView } from '../../lib/store/queries/views';
import { addDays, dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { DayField } from '../application/DayField';
import { useOwnEdits } from '../application/use-own-edits';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { IconButton } from '../ui/Button';
import { Conflicts } from '../ui/Conflicts';
import { dayText } from '../ui/dates';
import { Field } from '../ui/Field';
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
  const next = followUps.find(isOpen);
  const { edit, disputed, settle } = useOwnEdits(application);
  const said = (field: string, value: unknown) =>
    field === 'pace'
      ? (PACES.find((pace) => pace.value === (value ?? 'settings'))?.label ?? '')
      : typeof value === 'string'
        ? dayText(value)
        : t('change:conflict.nothing');
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
              onChoose={(pace) => void edit({ pace: pace === 'settings' ? null : pace }, t('followUp:plan.anew'))}
            />
          )}
        </Field>
        <DayField
          label={t('followUp:plan.promised')}
          hint={t('followUp:plan.promisedHint')}
          day={application.promisedOn ?? ''}
          onDay={(day) => edit({ promisedOn: day === '' ? null : day }, t('followUp:plan.anew'))}
        />
        <Conflicts
          disputes={disputed.map(({ field, here, yours }) => ({
            key: field,
            label: t(field === 'pace' ? 'followUp:plan.employer' : 'followUp:plan.promised'),
            theirs: said(field, here),
            yours: said(field, yours),
          }))}
          onSettle={settle}
        />
        {next !== undefined && (
          <DayField
            key={next.id}
            label={t('followUp:plan.next')}
            day={dayOf(next.dueAt)}
            min={addDays(dayOf(services.now()), 1)}
            needed
            onDay={(on) =>
              act(() => services.rescheduleFollowUp({ followUpId: next.id, on }), t('followUp:plan.dayChanged'))
            }
          />
        )}
      </div>
    </Group>
  );
}
