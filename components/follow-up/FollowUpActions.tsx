import { ChevronDown, Mail } from 'lucide-react';
import { useState } from 'react';
import { snoozedTo } from '../../lib/follow-ups/schedule';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button, type ButtonLook } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu';
import { SNOOZES, snoozeDay } from './words';

export interface FollowUpActionsProps {
  readonly followUpId: string;
  readonly applicationId: string;
  /** Whose follow-up it is, for a screen reader. */
  readonly about: string;
  /** Opens the draft; absent where the draft already stands. */
  readonly onDraft?: () => void;
  readonly draftLook?: ButtonLook;
  readonly look?: ButtonLook;
  readonly small?: boolean;
}

/** Draft, Done, Snooze, Stop. */
export function FollowUpActions(props: FollowUpActionsProps) {
  const { followUpId, applicationId, about, onDraft, draftLook = 'plain', look = 'plain', small = true } = props;
  const services = useServices();
  const { act, busy } = useAct();
  return (
    <fieldset aria-label={t('followUp:about', { about })} className="flex min-w-0 flex-wrap items-center gap-1">
      {onDraft !== undefined && (
        <Button small={small} look={draftLook} onClick={onDraft}>
          <Mail aria-hidden="true" />
          {t('followUp:draft')}
        </Button>
      )}
      <Button
        small={small}
        look={look}
        disabled={busy}
        onClick={() => void act(() => services.completeFollowUp({ followUpId }), t('followUp:wasDone'))}
      >
        {t('followUp:done')}
      </Button>
      <SnoozeMenu followUpId={followUpId} look={look} small={small} />
      <Button
        small={small}
        look="quiet"
        disabled={busy}
        onClick={() => void act(() => services.stopFollowUps({ applicationId }), t('followUp:stopped'))}
      >
        {t('followUp:stop')}
      </Button>
    </fieldset>
  );
}

interface SnoozeMenuProps {
  readonly followUpId: string;
  readonly look: ButtonLook;
  readonly small: boolean;
}

function SnoozeMenu({ followUpId, look, small }: SnoozeMenuProps) {
  const services = useServices();
  const { act } = useAct();
  const now = services.now();
  const today = dayOf(now);
  const settings = useLive((queries) => queries.settingsView(), []);
  const backOn = (until: string) => dayText(dayOf(snoozedTo(until, settings)), today);
  const [choosing, setChoosing] = useState(false);
  const [day, setDay] = useState(snoozeDay(now, 1));
  const snooze = (until: string) =>
    act(() => services.snoozeFollowUp({ followUpId, until }), t('followUp:putOffTo', { day: backOn(until) }));
  return (
    <>
      <Menu
        align="end"
        trigger={
          <Button small={small} look={look}>
            {t('followUp:snooze')}
            <ChevronDown aria-hidden="true" />
          </Button>
        }
      >
        <MenuGroup label={t('followUp:snooze')}>
          {SNOOZES.map((days) => (
            <MenuItem
              key={days}
              aside={backOn(snoozeDay(now, days))}
              onChoose={() => void snooze(snoozeDay(now, days))}
            >
              {t('followUp:days', { count: days })}
            </MenuItem>
          ))}
        </MenuGroup>
        <MenuSeparator />
        <MenuItem onChoose={() => setChoosing(true)}>{t('followUp:chooseDay')}</MenuItem>
      </Menu>
      <Dialog title={t('followUp:toWhichDay')} open={choosing} onOpen={setChoosing}>
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            setChoosing(false);
            if (day !== '') void snooze(day);
          }}
        >
          <Field label={t('followUp:day')} hint={t('followUp:dayHint')}>
            {(ids) => <DateInput {...ids} value={day} min={snoozeDay(now, 1)} onDay={setDay} required />}
          </Field>
          <FormFoot keep={t('followUp:putOff')} onCancel={() => setChoosing(false)} />
        </form>
      </Dialog>
    </>
  );
}
