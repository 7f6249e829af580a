import { type FormEvent, useState } from 'react';
import type { FactField, JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { useEditing } from '../shell/use-editing';
import { Conflicts } from '../ui/Conflicts';
import { FormFoot } from '../ui/FormFoot';
import { FactFields } from './FactFields';
import { editsOf, PARTS, type Problems, problemsOf, valuesOf } from './form-values';
import { FACT_LABELS, factText, NOT_STATED } from './words';

export interface EditFactsProps {
  readonly posting: JobPosting;
  readonly focus: FactField;
  readonly onDone: () => void;
}

/** Corrects what was read. What is changed here is kept, whatever the page says later. */
export function EditFacts({ posting, focus, onDone }: EditFactsProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const { values, change, conflicts, save, settle } = useEditing({
    begun: posting,
    valuesOf,
    parts: PARTS,
    write: (wanted, shown) =>
      act(
        () => services.editPosting({ key: posting.key, facts: editsOf(valuesOf(shown), wanted), shown }),
        t('posting:form.changed'),
      ),
  });
  const [problems, setProblems] = useState<Problems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = problemsOf(values);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    if (await save()) onDone();
  };

  return (
    <form className="grid gap-4" onSubmit={(event) => void submit(event)} noValidate>
      <FactFields values={values} problems={problems} focus={focus} onChange={change} />
      <Conflicts
        takesFocus
        disputes={conflicts.map(({ field, here, yours }) => ({
          key: field,
          label: FACT_LABELS[field],
          theirs: factText({ ...posting, [field]: here }, field) ?? NOT_STATED,
          yours: factText({ ...posting, [field]: yours }, field) ?? NOT_STATED,
        }))}
        onSettle={(field, take) => void settle(field, take).then((done) => done && onDone())}
      />
      <FormFoot keep={t('posting:form.keep')} disabled={busy || conflicts.length > 0} onCancel={onDone} />
    </form>
  );
}
