import { type FormEvent, useState } from 'react';
import type { InterviewPart, InterviewParts } from '../../lib/app/interviews';
import { type Contact, INTERVIEW_KINDS, type Interview, type InterviewKind } from '../../lib/domain/application';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { useEditing } from '../shell/use-editing';
import { Conflicts } from '../ui/Conflicts';
import { dayText, timesText } from '../ui/dates';
import { DateInput, Field, TextArea, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Select } from '../ui/Select';
import {
  aNewInterview,
  type InterviewProblems,
  interviewOf,
  interviewProblems,
  PARTS,
  partsOf,
  valuesOfInterview,
} from './interview-values';

const KINDS = [
  { value: '' as const, label: t('interview:kinds.none') },
  ...INTERVIEW_KINDS.map((value) => ({ value, label: t(`interview:kinds.${value}`) })),
];

export interface InterviewFormProps {
  readonly applicationId: string;
  /** Absent: another one. */
  readonly interview?: Interview | undefined;
  /** Whom one may meet there. */
  readonly contacts: readonly Contact[];
  readonly onDone: () => void;
}

/** When, where and with whom. */
export function InterviewForm({ applicationId, interview, contacts, onDone }: InterviewFormProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const now = services.now();
  const { values, change, conflicts, save, settle } = useEditing({
    begun: interview === undefined ? aNewInterview(now) : partsOf(interview),
    valuesOf: valuesOfInterview,
    parts: PARTS,
    write: async (wanted, shown) => {
      const facts = interviewOf(wanted);
      return (
        facts &&
        act(
          () =>
            services.planInterview({
              applicationId,
              ...(interview === undefined ? {} : { interviewId: interview.id, shown }),
              ...facts,
            }),
          interview === undefined ? t('interview:planned', { day: dayText(wanted.day) }) : t('interview:changed'),
        )
      );
    },
  });
  const [problems, setProblems] = useState<InterviewProblems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = interviewProblems(values, now);
    setProblems(found);
    if (Object.keys(found).length === 0 && (await save())) onDone();
  };

  const time = (name: 'from' | 'to') => (
    <Field label={t(`interview:${name}`)} problem={problems[name]}>
      {(ids) => (
        <TextInput
          {...ids}
          type="time"
          value={values[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)} noValidate>
      <div className="grid grid-cols-2 items-start gap-3 max-sm:grid-cols-1">
        <Field label={t('interview:kind')}>
          {({ id }) => (
            <Select
              id={id}
              label={t('interview:kind')}
              value={values.kind}
              choices={KINDS}
              onChoose={(kind) => change({ kind })}
            />
          )}
        </Field>
        <Field label={t('interview:round')}>
          {(ids) => (
            <TextInput
              {...ids}
              maxLength={200}
              placeholder={t('interview:roundHint')}
              value={values.round}
              onChange={(event) => change({ round: event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="grid grid-cols-3 items-start gap-3 max-sm:grid-cols-1">
        <Field label={t('interview:day')} problem={problems.day}>
          {(ids) => <DateInput {...ids} value={values.day} onDay={(day) => change({ day })} />}
        </Field>
        {time('from')}
        {time('to')}
      </div>
      <Field label={t('interview:place')} problem={problems.place}>
        {(ids) => (
          <TextInput
            {...ids}
            maxLength={2_000}
            value={values.place}
            onChange={(event) => change({ place: event.target.value })}
          />
        )}
      </Field>
      <WithWhom contacts={contacts} chosen={values.contactIds} onChoose={(contactIds) => change({ contactIds })} />
      <Field label={t('interview:notes')} problem={problems.notes}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={4}
            value={values.notes}
            onChange={(event) => change({ notes: event.target.value })}
          />
        )}
      </Field>
      <Conflicts
        takesFocus
        disputes={conflicts.map(({ field, here, yours }) => ({
          key: field,
          label: LABELS[field],
          theirs: saidOf(field, here, contacts) || t('change:conflict.nothing'),
          yours: saidOf(field, yours, contacts) || t('change:conflict.nothing'),
        }))}
        onSettle={(field, take) => void settle(field, take).then((done) => done && onDone())}
      />
      <FormFoot keep={t('interview:keep')} disabled={busy || conflicts.length > 0} onCancel={onDone} />
    </form>
  );
}

const LABELS: Readonly<Record<InterviewPart, string>> = {
  kind: t('interview:kind'),
  round: t('interview:round'),
  times: t('interview:day'),
  place: t('interview:place'),
  contactIds: t('interview:with'),
  notes: t('interview:notes'),
};

/** A part of the interview as a sentence has it. */
function saidOf(field: InterviewPart, value: unknown, contacts: readonly Contact[]): string {
  if (field === 'times') {
    const [startsAt, endsAt] = value as InterviewParts['times'];
    return `${dayText(dayOf(startsAt))}, ${timesText(startsAt, endsAt)}`;
  }
  if (field === 'contactIds') {
    const ids = value as readonly string[];
    return contacts.flatMap(({ id, name }) => (ids.includes(id) ? [name] : [])).join(', ');
  }
  if (field === 'kind') return value === null ? '' : t(`interview:kinds.${value as InterviewKind}`);
  return String(value ?? '');
}

interface WithWhomProps {
  readonly contacts: readonly Contact[];
  readonly chosen: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

function WithWhom({ contacts, chosen, onChoose }: WithWhomProps) {
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-xs font-medium text-ink-3">{t('interview:with')}</legend>
      {contacts.length === 0 && <p className="text-xs text-ink-3">{t('interview:withNobody')}</p>}
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {contacts.map(({ id, name }) => (
          <label key={id} className="flex min-h-6 items-center gap-2 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
