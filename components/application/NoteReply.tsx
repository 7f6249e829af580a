import { Mail } from 'lucide-react';
import { useState } from 'react';
import { dayOf } from '../../lib/time';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { DateInput, Field, TextArea } from '../ui/Field';

/** Notes that they wrote: whatever follow-up was open is no longer to be done. */
export function NoteReply({ applicationId }: { readonly applicationId: string }) {
  const services = useServices();
  const { act, busy } = useAct();
  const today = dayOf(services.now());
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const [on, setOn] = useState(today);
  const [promisedOn, setPromisedOn] = useState('');
  const submit = async () => {
    const noted = await act(
      () => services.noteReply({ applicationId, note: note.trim(), on: on || today, promisedOn: promisedOn || null }),
      'Reply noted',
    );
    if (noted === undefined) return;
    setOpen(false);
    setNote('');
    setPromisedOn('');
  };
  return (
    <>
      <Button small onClick={() => setOpen(true)}>
        <Mail aria-hidden="true" />
        They wrote
      </Button>
      <Dialog title="They wrote" open={open} onOpen={setOpen}>
        <form
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void submit();
          }}
        >
          <Field label="What they said" hint="Open follow-ups end with it.">
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
          <Field label="On">{(ids) => <DateInput {...ids} value={on} max={today} onDay={setOn} />}</Field>
          <Field label="They answer by" hint="If they named a day: two working days after it you are reminded.">
            {(ids) => <DateInput {...ids} value={promisedOn} min={today} onDay={setPromisedOn} />}
          </Field>
          <div className="mt-1 flex justify-end gap-2">
            <Button onClick={() => setOpen(false)}>Cancel</Button>
            <Button look="primary" type="submit" disabled={busy}>
              Note it
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
