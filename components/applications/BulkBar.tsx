import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import type { BulkOutcome } from '../../lib/app/bulk';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { StageChoices } from '../application/StageChoices';
import { STAGE_WORDS } from '../application/stages';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button, IconButton } from '../ui/Button';
import { dayText } from '../ui/dates';
import { numberText } from '../ui/numbers';
import { Popover } from '../ui/Popover';
import { TagChoices } from './TagChoices';
import type { Selection } from './use-selection';

export interface BulkBarProps {
  readonly selection: Selection;
  /** The listed ones. */
  readonly rows: readonly ApplicationRow[];
}

/** What is done with all that are chosen; each is one change with one Undo. */
export function BulkBar({ selection, rows }: BulkBarProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const [open, setOpen] = useState<'move' | 'tag' | null>(null);
  const today = dayOf(services.now());
  const applicationIds = selection.ids;
  const chosen = rows.filter(({ application }) => selection.has(application.id));
  const archived = chosen.length > 0 && chosen.every(({ application }) => application.archivedAt !== null);

  const perform = async (work: () => Promise<BulkOutcome>, says: string) => {
    setOpen(null);
    if ((await act(work, says)) !== undefined) selection.all(false);
  };
  const count = applicationIds.length;
  return (
    <section
      aria-label={t('applications:chosen')}
      className="fixed inset-x-0 bottom-18 z-10 mx-auto flex w-fit max-w-[94vw] flex-wrap items-center gap-1 rounded-md bg-raised py-1.5 ps-4 pe-1.5 text-sm shadow-float"
    >
      <p role="status" className="me-2 font-medium tabular-nums">
        {t('applications:selected', { count, chosen: numberText(count) })}
      </p>
      <Popover
        label={t('application:moveTo')}
        open={open === 'move'}
        onOpen={(on) => setOpen(on ? 'move' : null)}
        className="w-[16.5rem] max-w-[90vw]"
        trigger={<BarButton name={t('application:moveTo')} busy={busy} />}
      >
        <StageChoices
          today={today}
          onChoose={(to, on) =>
            void perform(
              () => services.moveApplications({ applicationIds, to, on }),
              t('applications:movedSome', { count, stage: STAGE_WORDS[to].name, day: dayText(on, today) }),
            )
          }
        />
      </Popover>
      <Popover
        label={t('applications:tag')}
        open={open === 'tag'}
        onOpen={(on) => setOpen(on ? 'tag' : null)}
        className="w-64 max-w-[90vw]"
        trigger={<BarButton name={t('applications:tag')} busy={busy} />}
      >
        <TagChoices
          chosen={chosen}
          onTag={(tag, on) =>
            void perform(
              () => services.tagApplications({ applicationIds, tag, on }),
              on ? t('applications:taggedSome', { count, tag }) : t('applications:untaggedSome', { count, tag }),
            )
          }
        />
      </Popover>
      <Button
        look="quiet"
        disabled={busy}
        onClick={() =>
          void perform(
            () => services.archiveApplications({ applicationIds, archived: !archived }),
            archived ? t('applications:unarchivedSome', { count }) : t('applications:archivedSome', { count }),
          )
        }
      >
        {archived ? t('applications:unarchive') : t('applications:archive')}
      </Button>
      <Button
        look="quiet"
        disabled={busy}
        className="!text-danger-ink"
        onClick={() =>
          void perform(() => services.deleteApplications({ applicationIds }), t('applications:deletedSome', { count }))
        }
      >
        {t('applications:delete')}
      </Button>
      <IconButton label={t('applications:selectNone')} onClick={() => selection.all(false)}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}

interface BarButtonProps extends React.ComponentProps<'button'> {
  readonly name: string;
  readonly busy: boolean;
}

const BarButton = ({ name, busy, ...rest }: BarButtonProps) => (
  <Button look="quiet" disabled={busy} {...rest}>
    {name}
    <ChevronDown aria-hidden="true" />
  </Button>
);
