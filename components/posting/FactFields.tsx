import type { ReactNode } from 'react';
import type { FactField } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { DateInput, Field, TextArea, TextInput } from '../ui/Field';
import { Select } from '../ui/Select';
import type { FactValues, Problems } from './form-values';
import { EMPLOYMENT, FACT_LABELS, NOT_STATED, PERIODS, WORK_MODELS } from './words';

const choices = <T extends string>(names: Readonly<Record<T, string>>) => [
  { value: '' as const, label: NOT_STATED },
  ...(Object.entries(names) as [T, string][]).map(([value, label]) => ({
    value,
    label: label.charAt(0).toUpperCase() + label.slice(1),
  })),
];

export const PERIOD_CHOICES = choices(PERIODS);
const MODELS = choices(WORK_MODELS);
const TYPES = choices(EMPLOYMENT);

export interface FactFieldsProps {
  readonly values: FactValues;
  readonly problems: Problems;
  /** The fact that the user came to change: its field has the focus. */
  readonly focus?: FactField;
  readonly onChange: (change: Partial<FactValues>) => void;
}

const Two = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.25rem),1fr))] items-start gap-3">{children}</div>
);

/** The fields of a posting's facts. */
export function FactFields({ values, problems, focus = 'title', onChange }: FactFieldsProps) {
  const text = (
    name: 'title' | 'company' | 'location' | 'payMin' | 'payMax' | 'payCurrency',
    label: string,
    fact?: FactField,
  ) => (
    <Field label={label} problem={problems[name]}>
      {(ids) => (
        <TextInput
          {...ids}
          value={values[name]}
          autoFocus={fact === focus}
          inputMode={name === 'payMin' || name === 'payMax' ? 'decimal' : 'text'}
          maxLength={name === 'title' ? 500 : 300}
          onChange={(event) => onChange({ [name]: event.target.value })}
        />
      )}
    </Field>
  );
  const day = (name: 'postedOn' | 'closesOn') => (
    <Field label={FACT_LABELS[name]}>
      {(ids) => (
        <DateInput
          {...ids}
          value={values[name]}
          autoFocus={focus === name}
          onDay={(chosen) => onChange({ [name]: chosen })}
        />
      )}
    </Field>
  );
  return (
    <div className="grid gap-3">
      {text('title', t('posting:fact.title'), 'title')}
      {text('company', t('posting:fact.company'), 'company')}
      <Two>
        {text('location', t('posting:fact.location'), 'location')}
        <Field label={t('posting:fact.remote')}>
          {({ id }) => (
            <Select
              id={id}
              label={t('posting:fact.remote')}
              value={values.remote}
              choices={MODELS}
              onChoose={(remote) => onChange({ remote })}
            />
          )}
        </Field>
      </Two>
      <Two>
        {text('payMin', t('posting:form.payFrom'), 'salary')}
        {text('payMax', t('posting:form.payUpTo'))}
      </Two>
      <Two>
        {text('payCurrency', t('posting:form.currency'))}
        <Field label={t('posting:form.payFor')}>
          {({ id }) => (
            <Select
              id={id}
              label={t('posting:form.payFor')}
              value={values.payPer}
              choices={PERIOD_CHOICES}
              onChoose={(payPer) => onChange({ payPer })}
            />
          )}
        </Field>
      </Two>
      <Field label={t('posting:fact.employment')}>
        {({ id }) => (
          <Select
            id={id}
            label={t('posting:fact.employment')}
            value={values.employment}
            choices={TYPES}
            onChoose={(employment) => onChange({ employment })}
          />
        )}
      </Field>
      <Two>
        {day('postedOn')}
        {day('closesOn')}
      </Two>
      <Field label={t('posting:form.text')}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={6}
            value={values.description}
            autoFocus={focus === 'description'}
            onChange={(event) => onChange({ description: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
