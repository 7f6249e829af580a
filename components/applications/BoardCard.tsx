import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { memo, useEffect, useRef, useState } from 'react';
import type { Stage } from '../../lib/domain/application';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { Checkbox } from '../ui/Checkbox';
import { CardMenu } from './CardMenu';
import { ScoreMark } from './columns';
import { cardData } from './drag';
import { NextStepText } from './NextStep';
import type { Selection } from './use-selection';

export interface BoardCardProps {
  readonly row: ApplicationRow;
  readonly at: number;
  readonly now: Timestamp;
  readonly selected: boolean;
  readonly onSelect: Selection['toggle'];
  /** It was moved by the keyboard, and the focus goes to it. */
  readonly focused: boolean;
  readonly onFocused: () => void;
  readonly onMove: (id: string, to: Stage) => void;
  readonly measure: (element: HTMLElement | null) => void;
}

/** One application on the board. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { row, at, now, selected, onSelect, focused, onFocused, onMove, measure } = props;
  const { application, title, company } = row;
  const { id, stage } = application;
  const card = useRef<HTMLLIElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  const [lifted, setLifted] = useState(false);

  useEffect(() => {
    if (card.current === null) return;
    return draggable({
      element: card.current,
      getInitialData: () => cardData({ id, stage }),
      onDragStart: () => setLifted(true),
      onDrop: () => setLifted(false),
    });
  }, [id, stage]);
  useEffect(() => {
    if (!focused) return;
    link.current?.focus({ preventScroll: true });
    onFocused();
  }, [focused, onFocused]);

  return (
    <li
      ref={(element) => {
        card.current = element;
        measure(element);
      }}
      data-index={at}
      className={`group relative mb-2 cursor-grab rounded-md border bg-surface p-3 text-sm hover:border-line-control has-focus-visible:border-line-control ${selected ? 'border-accent-line bg-selected' : 'border-line'} ${lifted ? 'opacity-50' : ''}`}
    >
      <div className="flex items-start gap-2">
        <a
          ref={link}
          href={`#/applications/${id}`}
          draggable={false}
          className="min-w-0 flex-1 rounded-xs font-medium text-pretty text-ink decoration-1 underline-offset-[3px] hover:underline"
        >
          {title}
        </a>
        <span className="tabular-nums">
          <ScoreMark row={row} />
        </span>
      </div>
      <p className="mt-1 text-xs text-ink-2">
        {company ?? t('applications:noCompany')}
        {application.archivedAt !== null && <span className="text-ink-3"> · {t('applications:archived')}</span>}
      </p>
      <div className="mt-1 flex min-h-6 items-center gap-1 text-xs text-ink-2">
        <div className="min-w-0 flex-1">
          <NextStepText row={row} now={now} withIcon />
        </div>
        <span
          className={`flex items-center gap-1 ${selected ? '' : 'opacity-0 group-hover:opacity-100 group-has-focus-visible:opacity-100'}`}
        >
          <span className="grid size-6 place-items-center">
            <Checkbox
              aria-label={t('applications:select', { title })}
              checked={selected}
              onChange={() => undefined}
              onClick={(event) => onSelect(id, event.shiftKey)}
            />
          </span>
          <CardMenu row={row} onMove={(to) => onMove(id, to)} />
        </span>
      </div>
    </li>
  );
});
