import { useEffect, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { dayOf, isDay } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { DateInput, Field } from '../ui/Field';

const EARLIEST = '1970-01-02';

/** The day the user applied, which may be set back; follow-ups are counted from it. */
export function AppliedOn({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const today = dayOf(services.now());
  const stored = application.appliedOn ?? '';
  const [typed, setTyped] = useState(stored);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    setTyped(stored);
    setProblem(undefined);
  }, [stored]);
  // While it is typed it is many days: it counts once the field is left.
  const leave = () => {
    if (typed === stored || (typed === '' && stored === '')) return setProblem(undefined);
    const usable = isDay(typed) && typed >= EARLIEST && typed <= today;
    setProblem(usable ? undefined : t('application:dayProblem'));
    if (!usable) return;
    void act(() => services.markApplied({ applicationId: application.id, on: typed }), t('application:appliedNoted'));
  };
  return (
    <Field label={t('application:appliedOn')} problem={problem}>
      {(ids) => <DateInput {...ids} value={typed} max={today} onDay={setTyped} onBlur={leave} />}
    </Field>
  );
}
