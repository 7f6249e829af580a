import { useEffect, useState } from 'react';
import type { Interpreted, RowProblem } from '../../lib/exchange/rows';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { go } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { Card } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Switch } from '../ui/Switch';

/** So many problems stand on the screen; all of them are counted. */
const MOST_SHOWN = 50;

export interface OutcomeProps {
  readonly read: Interpreted;
  /** A column is the title. */
  readonly named: boolean;
}

/** What would come in, what is here already, what could not be read, and the button that takes it in. */
export function Outcome({ read, named }: OutcomeProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const [known, setKnown] = useState<readonly (string | null)[]>();
  const [fill, setFill] = useState(false);
  const [taken, setTaken] = useState(false);
  useEffect(() => {
    let wanted = true;
    setKnown(undefined);
    services.duplicatesOf(read.rows).then(
      (found) => wanted && setKnown(found),
      () => wanted && setKnown(read.rows.map(() => null)),
    );
    return () => {
      wanted = false;
    };
  }, [services, read]);

  const twice = known?.filter((key) => key !== null).length ?? 0;
  const fresh = read.rows.length - twice;
  const take = async () => {
    const result = await act(
      () => services.importRows({ rows: read.rows, duplicates: fill ? 'fill' : 'skip' }),
      t('exchange:outcome.taken', { count: fresh }),
    );
    if (result === undefined) return;
    setTaken(true);
    go('applications');
  };
  if (!named) return <p className="text-sm text-ink-2">{t('exchange:outcome.noTitle')}</p>;
  return (
    <>
      {read.problems.length > 0 && <Problems problems={read.problems} />}
      <Card className="grid gap-3 px-4 py-4 text-sm">
        <p aria-live="polite">
          {known === undefined
            ? t('exchange:outcome.looking')
            : `${t('exchange:outcome.found', { count: fresh })}${twice > 0 ? ` ${t('exchange:outcome.twice', { count: twice })}` : ''}`}
        </p>
        {twice > 0 && (
          <div className="flex items-center gap-3">
            <Switch label={t('exchange:outcome.fill')} on={fill} onSwitch={setFill} />
            <span className="text-ink-2">{t('exchange:outcome.fill')}</span>
          </div>
        )}
        {known !== undefined && (
          <div>
            <Button look="primary" disabled={busy || taken || (fresh === 0 && !fill)} onClick={() => void take()}>
              {busy ? t('exchange:outcome.taking') : t('exchange:outcome.take', { count: fresh })}
            </Button>
          </div>
        )}
      </Card>
    </>
  );
}

function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  return (
    <Card>
      <details>
        <summary className="cursor-default px-4 py-3 text-sm font-medium">
          {t('exchange:problem.count', { count: problems.length })}
        </summary>
        <ul className="divide-y divide-line border-t border-line">
          {problems.slice(0, MOST_SHOWN).map(({ row, column, value, what }) => (
            <li key={`${row} ${column} ${what}`} className="flex flex-wrap gap-x-4 px-4 py-2 text-sm">
              <span className="min-w-40 text-ink-2 tabular-nums">
                {column === '' ? t('exchange:problem.row', { row }) : t('exchange:problem.cell', { row, column })}
              </span>
              <span className="flex-1">{t(`exchange:problem.${what}`, { value: value.slice(0, 60) })}</span>
            </li>
          ))}
          {problems.length > MOST_SHOWN && (
            <li className="px-4 py-2 text-sm text-ink-3">
              {t('exchange:problem.more', { count: problems.length - MOST_SHOWN })}
            </li>
          )}
        </ul>
      </details>
    </Card>
  );
}
