import { type FormEvent, useState } from 'react';
import type { FactField, JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { FormFoot } from '../ui/FormFoot';
import { FactFields } from './FactFields';
import { editsOf, type Problems, problemsOf, valuesOf } from './form-values';

export interface EditFactsProps {
  readonly posting: JobPosting;
  readonly focus: FactField;
  readonly onDone: () => void;
}

/** Corrects what was read. What is changed here is kept, whatever the page says later. */
export function EditFacts({ posting, focus, onDone }: EditFactsProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const [before] = useState(() => valuesOf(posting));
  const [values, setValues] = useState(before);
  const [problems, setProblems] = useState<Problems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(values);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const facts = editsOf(before, values);
    if (Object.keys(facts).length === 0) return onDone();
    const saved = await act(() => services.editPosting({ key: posting.key, facts }), t('posting:form.changed'));
    if (saved !== undefined) onDone();
  };

  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <FactFields
        values={values}
        problems={problems}
        focus={focus}
        onChange={(change) => setValues({ ...values, ...change })}
      />
      <FormFoot keep={t('posting:form.keep')} disabled={busy} onCancel={onDone} />
    </form>
  );
}
