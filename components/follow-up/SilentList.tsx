import type { SilentRow } from '../../lib/store/queries/views';
import { type Day, daysBetween } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { AllOfThem } from '../ui/AllOfThem';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { PostingTitle } from './PostingTitle';
import { aboutText } from './words';

/** As many questions as anybody answers at once; the next ones follow. */
const MOST = 20;

/** Applications of which nothing was heard for long: one question each, and no hurry. */
export function SilentList({ rows, today }: { readonly rows: readonly SilentRow[]; readonly today: Day }) {
  return (
    <Group title={t('followUp:silent.title')} count={rows.length}>
      <Card>
        <ul className="divide-y divide-line">
          {rows.slice(0, MOST).map((row) => (
            <Silent key={row.application.id} row={row} today={today} />
          ))}
          {rows.length > MOST && (
            <AllOfThem href="#/applications?stage=applied&stage=interviewing&sort=applied" count={rows.length} />
          )}
        </ul>
      </Card>
    </Group>
  );
}

function Silent({ row, today }: { readonly row: SilentRow; readonly today: Day }) {
  const services = useServices();
  const { act, busy } = useAct();
  const { application, posting, since } = row;
  const applicationId = application.id;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3 hover:bg-hover">
      <div className="min-w-60 flex-1">
        <PostingTitle application={application} posting={posting} />
        <p className="text-sm text-ink-3">
          {t('followUp:silent.says', { count: daysBetween(since, today), day: dayText(since, today) })}
        </p>
      </div>
      <fieldset
        aria-label={t('followUp:silent.about', { about: aboutText(posting) })}
        className="flex min-w-0 flex-wrap items-center gap-1"
      >
        <Button
          small
          disabled={busy}
          onClick={() =>
            void act(
              () => services.moveApplication({ applicationId, to: 'ghosted', on: today }),
              t('followUp:silent.moved'),
            )
          }
        >
          {t('followUp:silent.ghosted')}
        </Button>
        <Button
          small
          look="quiet"
          disabled={busy}
          onClick={() => void act(() => services.keepOpen({ applicationId }), t('followUp:silent.kept'))}
        >
          {t('followUp:silent.keep')}
        </Button>
      </fieldset>
    </li>
  );
}
