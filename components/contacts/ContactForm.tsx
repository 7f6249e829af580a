import { type FormEvent, useRef, useState } from 'react';
import type { Contact } from '../../lib/domain/application';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { useEditing } from '../shell/use-editing';
import { Conflicts } from '../ui/Conflicts';
import { dayText } from '../ui/dates';
import { DateInput, Field, TextArea, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import {
  type ContactProblems,
  type ContactValues,
  factsOf,
  NOBODY,
  PARTS,
  problemsOf,
  shownOf,
  valuesOf,
} from './contact-values';

export interface ContactFormProps {
  /** Absent: somebody new. */
  readonly contact?: Contact;
  /** They are linked to it. */
  readonly applicationId?: string;
  /** What is known of somebody new. */
  readonly known?: Partial<ContactValues>;
  readonly onCancel: () => void;
  readonly onKept: (contact: Contact) => void;
}

type Line = Exclude<keyof ContactValues, 'notes' | 'lastContactOn'>;

const KINDS: Readonly<Record<Line, { readonly type: string; readonly max: number }>> = {
  name: { type: 'text', max: 200 },
  role: { type: 'text', max: 200 },
  company: { type: 'text', max: 300 },
  email: { type: 'email', max: 320 },
  phone: { type: 'tel', max: 60 },
  link: { type: 'url', max: 2_000 },
  known: { type: 'text', max: 500 },
};

/** Writes somebody down, or changes what is known of them. */
export function ContactForm({ contact, applicationId, known = {}, onCancel, onKept }: ContactFormProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const today = dayOf(services.now());
  const kept = useRef<Contact>(null);
  const { values, change, conflicts, save, settle } = useEditing({
    begun: contact === undefined ? factsOf({ ...NOBODY, ...known }) : shownOf(contact),
    valuesOf,
    parts: PARTS,
    write: async (wanted, shown) => {
      const done = await act(
        () =>
          services.saveContact({
            facts: factsOf(wanted),
            ...(contact === undefined ? {} : { contactId: contact.id, shown }),
            ...(applicationId === undefined ? {} : { applicationId }),
          }),
        t('contact:saved', { name: wanted.name.trim() }),
      );
      kept.current = done?.contact ?? null;
      return done;
    },
  });
  const finish = (all: boolean) => {
    if (all && kept.current !== null) onKept(kept.current);
  };
  const [problems, setProblems] = useState<ContactProblems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(values, today);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    finish(await save());
  };

  const said = (field: string, value: unknown) =>
    field === 'lastContactOn' && typeof value === 'string'
      ? dayText(value, today)
      : String(value ?? '') || t('change:conflict.nothing');

  const line = (name: Line) => (
    <Field label={t(`contact:field.${name}`)} problem={problems[name]}>
      {(ids) => (
        <TextInput
          {...ids}
          type={KINDS[name].type}
          maxLength={KINDS[name].max}
          autoFocus={name === 'name'}
          value={values[name]}
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  );

  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <div className="grid grid-cols-2 items-start gap-3 max-sm:grid-cols-1">
        {line('name')}
        {line('role')}
        {line('company')}
        {line('email')}
        {line('phone')}
        {line('link')}
        {line('known')}
        <Field label={t('contact:field.lastContactOn')} problem={problems.lastContactOn}>
          {(ids) => (
            <DateInput
              {...ids}
              value={values.lastContactOn}
              max={today}
              onDay={(lastContactOn) => change({ lastContactOn })}
            />
          )}
        </Field>
      </div>
      <Field label={t('contact:field.notes')} problem={problems.notes}>
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
          label: t(`contact:field.${field}`),
          theirs: said(field, here),
          yours: said(field, yours),
        }))}
        onSettle={(field, take) => void settle(field, take).then(finish)}
      />
      <FormFoot keep={t('contact:keep')} disabled={busy || conflicts.length > 0} onCancel={onCancel} />
    </form>
  );
}
