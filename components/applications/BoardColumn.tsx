import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Stage } from '../../lib/domain/application';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { STAGE_WORDS } from '../application/stages';
import { numberText } from '../ui/numbers';
import { useWindowList } from '../ui/use-window-list';
import { BoardCard } from './BoardCard';
import { cardIn, columnData } from './drag';
import type { Selection } from './use-selection';

/** A title of two lines, a company, what comes next, and the padding. */
const CARD_PX = 112;
const GAP_PX = 8;

export interface BoardColumnProps {
  readonly stage: Stage;
  readonly rows: readonly ApplicationRow[];
  readonly selection: Selection;
  readonly now: Timestamp;
  /** The card that is moved here by the keyboard. */
  readonly moved: string | null;
  readonly onMove: (id: string, to: Stage) => void;
  readonly onFocused: () => void;
}

/** One stage of the board; of many cards only those near the window are in the page. */
export function BoardColumn({ stage, rows, selection, now, moved, onMove, onFocused }: BoardColumnProps) {
  const column = useRef<HTMLElement>(null);
  const [over, setOver] = useState(false);
  const keyOf = useCallback((at: number) => rows[at]?.application.id ?? String(at), [rows]);
  const list = useWindowList<HTMLUListElement>(rows.length, CARD_PX, keyOf, GAP_PX);
  const { place, shown, above, below, measure, reveal } = list;

  useEffect(() => {
    if (column.current === null) return;
    return dropTargetForElements({
      element: column.current,
      getData: () => columnData(stage),
      canDrop: ({ source }) => cardIn(source.data) !== null,
      onDragEnter: ({ source }) => setOver(cardIn(source.data)?.stage !== stage),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [stage]);

  const arrived = moved === null ? -1 : rows.findIndex(({ application }) => application.id === moved);
  useEffect(() => {
    if (arrived >= 0) reveal(arrived);
  }, [arrived, reveal]);

  const { name, icon: Icon } = STAGE_WORDS[stage];
  return (
    <section ref={column} aria-label={name} className="min-w-0">
      <div className="sticky top-0 z-[1] flex min-h-10 items-center gap-2 bg-canvas">
        <Icon aria-hidden="true" className="text-ink-3" />
        <h2 className="min-w-0 flex-1 truncate text-sm font-semibold">{name}</h2>
        <span className="text-sm text-ink-3 tabular-nums">{numberText(rows.length)}</span>
      </div>
      {over && (
        <div aria-hidden="true" className="mb-2 h-16 rounded-md border border-dashed border-accent bg-accent-soft" />
      )}
      <ul ref={place} style={{ paddingTop: above, paddingBottom: below }}>
        {shown.map((at) => {
          const row = rows[at];
          return (
            row !== undefined && (
              <BoardCard
                key={row.application.id}
                row={row}
                at={at}
                now={now}
                selected={selection.has(row.application.id)}
                onSelect={selection.toggle}
                focused={row.application.id === moved}
                onFocused={onFocused}
                onMove={onMove}
                measure={measure}
              />
            )
          );
        })}
      </ul>
    </section>
  );
}
