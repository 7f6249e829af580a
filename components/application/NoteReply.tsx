import { Mail, MessageCircle } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { DateInput, Field, TextArea } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';

const WORDS = {
  reply: {
    icon: Mail,
    title: t('application:theyWrote'),
    label: t('application:whatTheySaid'),
    hint: t('application:endsFollowUps'),
  },
  contact: {
    icon: MessageCircle,
    title: t('application:iWasInTouch'),
    label: t('application:whatYouSaid'),
    hint: t('application:movesFollowUps'),
  },
} as const;

export interface NoteReplyProps {
  readonly applicationId: string;
  /** They wrote, or the user did on their own. */
  readonly kind: keyof typeof WORDS;
}

/** Notes that they wrote, which ends the open follow-ups, or that the user was in touch, which moves them. */
export function NoteReply({ applicationId, kind }: NoteReplyProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const today = dayOf(services.now());
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [on, setOn] = useState(today);
  const [promisedOn, setPromisedOn] = useState('');
  const { icon: Icon, title, label, hint } = WORDS[kind];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const noted = { applicationId, note: note.trim(), on: on || today };
    const done =
      kind === 'reply'
        ? await act(() => services.noteReply({ ...noted, promisedOn: promisedOn || null }), t('application:replyNoted'))
        : await act(() => services.noteContact(noted), t('application:contactNoted'));
    if (done === undefined) return;
    setOpen(false);
    setNote('');
    setPromisedOn('');
  };

  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <Icon aria-hidden="true" />
        {title}
      </Button>
      <Dialog title={title} open={open} onOpen={setOpen}>
        <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
          <Field label={label} hint={hint}>
            {(ids) => (
              <TextArea
                {...ids}
                rows={3}
                maxLength={2_000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            )}
          </Field>
          <Field label={t('application:on')}>
            {(ids) => <DateInput {...ids} value={on} max={today} onDay={setOn} />}
          </Field>
          {kind === 'reply' && (
            <Field label={t('application:promised')} hint={t('application:promisedHint')}>
              {(ids) => <DateInput {...ids} value={promisedOn} min={today} onDay={setPromisedOn} />}
            </Field>
          )}
          <FormFoot keep={t('application:noteIt')} disabled={busy} onCancel={() => setOpen(false)} />
        </form>
      </Dialog>
    </>
  );
}
