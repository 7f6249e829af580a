import { useEffect, useMemo } from 'react';
import type { LearnView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useServices } from '../shell/context';
import { restate } from '../shell/routes';
import { Empty } from '../ui/Banner';
import { buttonClasses } from '../ui/Button';
import { Select } from '../ui/Select';
import { PayFigure, RepliesFigure } from './GroupFigures';
import { firstDay, PERIODS, type Period, sinceIn } from './period';
import { SkillsFigure } from './SkillsFigure';
import { FlowFigure, StaysFigure, WaitsFigure, WeekFigure } from './TimeFigures';

const NAMES = Object.keys(PERIODS) as readonly Period[];

/** Is anything missing, or is it known of every saved posting that nothing is? */
const tellsSkills = ({ rows, counted, saved }: LearnView): boolean =>
  rows.length > 0 || (counted > 0 && counted === saved);

/** What the histories of all applications say together; every number opens its list. */
export function InsightsPage({ search }: { readonly search: URLSearchParams }) {
  const services = useServices();
  const today = dayOf(useNow());
  const since = sinceIn(search);
  const all = useLive((queries) => queries.insightCases(), []);
  const learn = useLive((queries) => queries.learnView(), []);
  const cases = useMemo(() => all?.filter(({ savedOn }) => since === null || savedOn >= since), [all, since]);
  const counted = all !== undefined;
  // What is missing is a cache like the scores.
  useEffect(() => {
    if (counted) services.matchSaved().catch(() => undefined);
  }, [services, counted]);

  const period = NAMES.find((name) => firstDay(name, today) === since) ?? 'all';
  const choose = (name: Period) => {
    const from = firstDay(name, today);
    restate(from === null ? 'insights' : `insights?since=${from}`);
  };
  return (
    <>
      <PageHead title={t('insights:title')} says={t('insights:says')}>
        <Select<Period>
          label={t('insights:period')}
          value={period}
          choices={NAMES.map((name) => ({ value: name, label: t(`insights:periods.${name}`) }))}
          onChoose={choose}
        />
      </PageHead>
      {cases?.length === 0 && (
        <Empty
          title={t('insights:none')}
          action={
            <a href="#/applications" className={buttonClasses()}>
              {t('insights:seeApplications')}
            </a>
          }
        >
          {t('insights:noneSays')}
        </Empty>
      )}
      {cases !== undefined && cases.length > 0 && (
        <div className="grid grid-cols-2 items-start gap-6 max-lg:grid-cols-1">
          <FlowFigure cases={cases} since={since} />
          <div className="grid min-w-0 gap-6">
            <RepliesFigure by="site" cases={cases} since={since} />
            <WeekFigure cases={cases} since={since} today={today} />
            <RepliesFigure by="resume" cases={cases} since={since} />
            <PayFigure by="role" cases={cases} since={since} />
          </div>
          <div className="grid min-w-0 gap-6">
            <WaitsFigure cases={cases} since={since} />
            <StaysFigure cases={cases} since={since} />
            {learn !== undefined && tellsSkills(learn) && <SkillsFigure learn={learn} />}
            <PayFigure by="place" cases={cases} since={since} />
          </div>
        </div>
      )}
    </>
  );
}
