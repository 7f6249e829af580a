import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { STAGES, type Stage } from '../../lib/domain/application';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { movedText } from '../application/StageChoices';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { numberText } from '../ui/numbers';
import { BoardColumn } from './BoardColumn';
import { cardIn, stageIn } from './drag';
import type { Selection } from './use-selection';

/** Those on the way, each in a column; those that are over stand behind a door. */
const OPEN_STAGES: readonly Stage[] = ['saved', 'applied', 'interviewing', 'offer'];
const ENDED_STAGES: readonly Stage[] = STAGES.filter((stage) => !OPEN_STAGES.includes(stage));

export interface BoardProps {
  readonly rows: readonly ApplicationRow[];
  readonly selection: Selection;
  readonly now: Timestamp;
}

function byStage(rows: readonly ApplicationRow[]): ReadonlyMap<Stage, readonly ApplicationRow[]> {
  const columns = new Map<Stage, ApplicationRow[]>(STAGES.map((stage) => [stage, []]));
  for (const row of rows) columns.get(row.application.stage)?.push(row);
  return columns;
}

/** A column for each stage. A card is dragged to another, or moved there by its menu. */
export const Board = memo(function Board({ rows, selection, now }: BoardProps) {
  const services = useServices();
  const { act } = useAct();
  const columns = useMemo(() => byStage(rows), [rows]);
  const [ended, setEnded] = useState(false);
  // The card that the keyboard moved: the focus follows it.
  const [moved, setMoved] = useState<{ readonly id: string; readonly to: Stage } | null>(null);

  const move = (id: string, to: Stage) => {
    const today = dayOf(services.now());
    return act(() => services.moveApplication({ applicationId: id, to, on: today }), movedText(to, today, today));
  };
  const latest = useRef(move);
  latest.current = move;
  const moveByMenu = useCallback((id: string, to: Stage) => {
    setMoved({ id, to });
    void latest.current(id, to);
  }, []);
  useEffect(
    () =>
      monitorForElements({
        canMonitor: ({ source }) => cardIn(source.data) !== null,
        onDrop: ({ source, location }) => {
          const card = cardIn(source.data);
          const stage = stageIn(location.current.dropTargets[0]?.data ?? {});
          if (card !== null && stage !== null && stage !== card.stage) void latest.current(card.id, stage);
        },
      }),
    [],
  );

  const arrived = useCallback(() => setMoved(null), []);

  const shown = ended ? STAGES : OPEN_STAGES;
  const over = ENDED_STAGES.reduce((sum, stage) => sum + (columns.get(stage)?.length ?? 0), 0);
  const Arrow = ended ? ChevronRight : ChevronLeft;
  return (
    <div className={ended ? 'overflow-x-auto pb-2' : ''}>
      <div
        className="grid min-h-[60vh] gap-4"
        style={{ gridTemplateColumns: `repeat(${shown.length}, minmax(${ended ? '12.5rem' : '0'}, 1fr)) 48px` }}
      >
        {shown.map((stage) => (
          <BoardColumn
            key={stage}
            stage={stage}
            rows={columns.get(stage) ?? []}
            selection={selection}
            now={now}
            moved={moved?.to === stage ? moved.id : null}
            onMove={moveByMenu}
            onFocused={arrived}
          />
        ))}
        <button
          type="button"
          aria-expanded={ended}
          onClick={() => setEnded(!ended)}
          className="flex max-h-[520px] w-12 flex-col items-center gap-2 rounded-md border border-line py-2 text-sm font-medium text-ink-2 hover:bg-hover"
        >
          <Arrow aria-hidden="true" />
          <span className="[writing-mode:vertical-rl]">{t('applications:ended')}</span>
          <span className="font-normal text-ink-3 tabular-nums">{numberText(over)}</span>
        </button>
      </div>
    </div>
  );
});
