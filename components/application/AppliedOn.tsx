import type { Application } from '../../lib/domain/application';
import { dayOf, isDay } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { DayField } from './DayField';

const EARLIEST = '1970-01-02';

/** The day the user applied, which may be set back; follow-ups are counted from it. */
export function AppliedOn({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const today = dayOf(services.now());
  return (
    <DayField
      label={t('application:appliedOn')}
      day={application.appliedOn ?? ''}
      max={today}
      problemOf={(day) => (isDay(day) && day >= EARLIEST && day <= today ? undefined : t('application:dayProblem'))}
      onDay={(on) =>
        act(() => services.markApplied({ applicationId: application.id, on }), t('application:appliedNoted'))
      }
    />
  );
}
