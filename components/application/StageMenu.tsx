import { Check, ChevronDown } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { type Application, STAGES, type Stage } from '../../lib/domain/application';
import { dayOf, isDay } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { DateInput, Problem } from '../ui/Field';
import { Popover } from '../ui/Popover';
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

export interface StageMenuProps {
  readonly application: Application;
  readonly align?: 'start' | 'end';
  readonly wide?: boolean;
}

/** The stage as a button; it opens the stages, and the day from which the chosen one is true. */
export function StageMenu({ application, align = 'end', wide = false }: StageMenuProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const today = dayOf(services.now());
  const dateId = useId();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(today);
  const [wrong, setWrong] = useState(false);
  const { name, icon: Icon } = STAGE_WORDS[application.stage];

  const move = (to: Stage) => {
    const usable = on === '' || (isDay(on) && on >= EARLIEST && on <= today);
    setWrong(!usable);
    if (!usable) return;
    setOpen(false);
    void act(
      () => services.moveApplication({ applicationId: application.id, to, on: on || today }),
      t('application:movedOn', { stage: STAGE_WORDS[to].name, day: dayText(on || today, today) }),
    );
  };

  return (
    <Popover
      label={t('application:moveTo')}
      open={open}
      onOpen={(next) => {
        setOpen(next);
        if (next) setOn(today);
        setWrong(false);
      }}
      align={align}
      className="w-[16.5rem] max-w-[90vw]"
      trigger={
        <Button
          disabled={busy}
          aria-label={t('application:stageIs', { stage: name })}
          className={wide ? 'w-full !justify-start' : ''}
        >
          <Icon aria-hidden="true" />
          <span>{name}</span>
          <ChevronDown aria-hidden="true" className={wide ? 'ms-auto' : ''} />
        </Button>
      }
    >
      <ul aria-label={t('application:stages')} onKeyDown={moveFocus}>
        {STAGES.map((stage) => (
          <StageChoice key={stage} stage={stage} application={application} today={today} onChoose={() => move(stage)} />
        ))}
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
    </Popover>
  );
}

interface StageChoiceProps {
  readonly stage: Stage;
  readonly application: Application;
  readonly today: string;
  readonly onChoose: () => void;
}

function StageChoice({ stage, application, today, onChoose }: StageChoiceProps) {
  const { name, icon: Icon } = STAGE_WORDS[stage];
  const current = stage === application.stage;
  return (
    <li className={stage === ENDS_FROM ? 'mt-1 border-t border-line pt-1' : undefined}>
      <button
        type="button"
        aria-current={current || undefined}
        onClick={onChoose}
        className="flex min-h-8 w-full items-center gap-2 rounded-sm px-2 py-1.5 text-start -outline-offset-2 hover:bg-selected focus-visible:bg-selected"
      >
        <Icon aria-hidden="true" className="text-ink-3" />
        <span className="whitespace-nowrap">{name}</span>
        {current && (
          <span className="ms-auto flex items-center gap-1.5 text-xs text-ink-3">
            {t('application:since', { day: dayText(application.stageOn, today) })}
            <Check aria-hidden="true" className="!size-3.5" />
          </span>
        )}
      </button>
    </li>
  );
}
