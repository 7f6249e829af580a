import { Check } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { STAGES, type Stage } from '../../lib/domain/application';
import { isDay } from '../../lib/time';
import { t } from '../../lib/words';
import { dayText } from '../ui/dates';
import { DateInput, Problem } from '../ui/Field';
import { STAGE_WORDS } from './stages';

const ENDS_FROM: Stage = 'rejected';
const EARLIEST = '1970-01-02';

/** Arrow keys, Home and End move between the stages. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const stages = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')];
  const at = stages.indexOf(document.activeElement as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stages.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stages[(to + stages.length) % stages.length]?.focus();
}

export interface StageChoicesProps {
  /** Where it stands and since when; of several applications none is said. */
  readonly current?: { readonly stage: Stage; readonly stageOn: string };
  readonly today: string;
  readonly onChoose: (stage: Stage, on: string) => void;
}

/** The stages, and the day from which the chosen one is true: what stands in a popover. */
export function StageChoices({ current, today, onChoose }: StageChoicesProps) {
  const dateId = useId();
  const [on, setOn] = useState(today);
  const [wrong, setWrong] = useState(false);
  const choose = (stage: Stage) => {
    const usable = on === '' || (isDay(on) && on >= EARLIEST && on <= today);
    setWrong(!usable);
    if (usable) onChoose(stage, on || today);
  };
  return (
    <>
      <ul aria-label={t('application:stages')} onKeyDown={moveFocus}>
        {STAGES.map((stage) => {
          const { name, icon: Icon } = STAGE_WORDS[stage];
          const here = stage === current?.stage;
          return (
            <li key={stage} className={stage === ENDS_FROM ? 'mt-1 border-t border-line pt-1' : undefined}>
              <button
                type="button"
                aria-current={here || undefined}
                onClick={() => choose(stage)}
                className="flex min-h-8 w-full items-center gap-2 rounded-sm px-2 py-1.5 text-start -outline-offset-2 hover:bg-selected focus-visible:bg-selected"
              >
                <Icon aria-hidden="true" className="text-ink-3" />
                <span className="whitespace-nowrap">{name}</span>
                {here && (
                  <span className="ms-auto flex items-center gap-1.5 text-xs text-ink-3">
                    {t('application:since', { day: dayText(current.stageOn, today) })}
                    <Check aria-hidden="true" className="!size-3.5" />
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <label
        htmlFor={dateId}
        className="-mx-1 mt-1 flex items-center gap-2 border-t border-line px-3 pt-2 pb-1 text-sm text-ink-3"
      >
        {t('application:on')}
        <DateInput id={dateId} value={on} max={today} onDay={setOn} className="min-w-0 flex-1" />
      </label>
      {wrong && (
        <div className="px-2 pb-1">
          <Problem>{t('application:dayProblem')}</Problem>
        </div>
      )}
    </>
  );
}

/** What a toast says of a move. */
export const movedText = (stage: Stage, on: string, today: string): string =>
  t('application:movedOn', { stage: STAGE_WORDS[stage].name, day: dayText(on, today) });
