import type { SilentRow } from '../../lib/store/queries/views';
import { type Day, daysBetween } from '../../lib/time';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { PostingTitle } from './PostingTitle';

/** Applications of which nothing was heard for long: one question each, and no hurry. */
export function SilentList({ rows, today }: { readonly rows: readonly SilentRow[]; readonly today: Day }) {
  return (
    <Group title="Ghosted?" count={rows.length}>
      <Card>
        <ul className="divide-y divide-line">
          {rows.map((row) => (
            <Silent key={row.application.id} row={row} today={today} />
          ))}
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
          Nothing heard for {daysBetween(since, today)} days, since {dayText(since, today)}
        </p>
      </div>
      <fieldset
        aria-label={`Long silence: ${posting.title}, ${posting.company ?? 'company not stated'}`}
        className="flex min-w-0 flex-wrap items-center gap-1"
      >
        <Button
          small
          disabled={busy}
          onClick={() =>
            void act(() => services.moveApplication({ applicationId, to: 'ghosted', on: today }), 'Moved to Ghosted')
          }
        >
          Mark as ghosted
        </Button>
        <Button
          small
          look="quiet"
          disabled={busy}
          onClick={() => void act(() => services.keepOpen({ applicationId }), 'Kept open')}
        >
          Keep open
        </Button>
      </fieldset>
    </li>
  );
}
