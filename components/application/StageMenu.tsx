import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';
import { movedText, StageChoices } from './StageChoices';
import { STAGE_WORDS } from './stages';

export interface StageMenuProps {
  readonly application: Application;
  readonly align?: 'start' | 'end';
  readonly wide?: boolean;
}

/** The stage as a button; it opens the stages, and the day from which the chosen one is true. */
export function StageMenu({ application, align = 'end', wide = false }: StageMenuProps) {
  const services = useServices();
  const { act } = useAct();
  const today = dayOf(services.now());
  const [open, setOpen] = useState(false);
  const { name, icon: Icon } = STAGE_WORDS[application.stage];
  return (
    <Popover
      label={t('application:moveTo')}
      open={open}
      onOpen={setOpen}
      align={align}
      className="w-[16.5rem] max-w-[90vw]"
      trigger={
        <Button aria-label={t('application:stageIs', { stage: name })} className={wide ? 'w-full !justify-start' : ''}>
          <Icon aria-hidden="true" />
          <span>{name}</span>
          <ChevronDown aria-hidden="true" className={wide ? 'ms-auto' : ''} />
        </Button>
      }
    >
      <StageChoices
        current={application}
        today={today}
        onChoose={(to, on) => {
          setOpen(false);
          void act(() => services.moveApplication({ applicationId: application.id, to, on }), movedText(to, on, today));
        }}
      />
    </Popover>
  );
}
