import { type FormEvent, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { DateInput, Field, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { FactFields } from './FactFields';
import { editsOf, NO_FACTS, type Problems, problemsOf } from './form-values';

export interface AddByHandProps {
  /** The page that the posting is on, where one is open. */
  readonly url?: string | null;
  readonly onCancel: () => void;
  readonly onAdded: (application: Application) => void;
}

/** An address as typed; null when empty, undefined when it cannot be opened. */
function addressOf(typed: string): string | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

/** A posting typed in by hand. */
export function AddByHand({ url, onCancel, onAdded }: AddByHandProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const today = dayOf(services.now());
  const [values, setValues] = useState(NO_FACTS);
  const [address, setAddress] = useState(url ?? '');
  const [appliedOn, setAppliedOn] = useState('');
  const [problems, setProblems] = useState<Problems & { readonly address?: string }>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const page = addressOf(address);
    const found = {
      ...problemsOf(values),
      ...(page === undefined ? { address: t('posting:problem.address') } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0 || page === undefined) return;
    const facts = editsOf(NO_FACTS, values);
    const outcome = await act(
      () => services.addByHand({ ...facts, title: values.title.trim(), url: page, appliedOn: appliedOn || null }),
      t('posting:byHand.added'),
    );
    if (outcome !== undefined) onAdded(outcome.application);
  };

  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <div className="grid gap-3">
        <Field label={t('posting:byHand.address')} problem={problems.address}>
          {(ids) => (
            <TextInput
              {...ids}
              type="url"
              inputMode="url"
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('posting:byHand.appliedOn')} hint={t('posting:byHand.appliedHint')}>
          {(ids) => <DateInput {...ids} value={appliedOn} max={today} onDay={setAppliedOn} />}
        </Field>
      </div>
      <FactFields values={values} problems={problems} onChange={(change) => setValues({ ...values, ...change })} />
      <FormFoot keep={t('posting:byHand.done')} disabled={busy} onCancel={onCancel} />
    </form>
  );
}
