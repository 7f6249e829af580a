import { useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { DangerDialog } from '../ui/Dialog';
import { dayText, sentence } from '../ui/dates';
import { Field, TextInput } from '../ui/Field';

const WORD = 'erase';

/** Names what goes, has the focus on keeping it, and asks for a word before it erases. */
export function EraseDialog({ settings, onClose }: { readonly settings: SettingsView; readonly onClose: () => void }) {
  const services = useServices();
  const shell = useShell();
  const { run, busy } = useAct();
  const [typed, setTyped] = useState('');
  const applications = useLive((queries) => queries.applicationRows(), [])?.length;
  const today = dayOf(services.now());
  const erase = async () => {
    const done = await run(async () => {
      await shell.eraseEverything();
      return true;
    });
    if (done === true) window.location.reload();
  };
  return (
    <DangerDialog
      title="Erase everything?"
      keep="Keep everything"
      destroy="Erase"
      open
      onOpen={(open) => !open && onClose()}
      disabled={busy || typed.trim().toLowerCase() !== WORD}
      onDestroy={() => void erase()}
    >
      <p>
        {applications === 1 ? '1 application' : `${applications ?? 'All'} applications`}, every posting, your profile
        and all notes will be gone from this computer.{' '}
        {settings.backedUpAt === null
          ? 'There is no backup.'
          : sentence(`Your last backup is of ${dayText(dayOf(settings.backedUpAt), today)}`)}
      </p>
      <Field label={`Type “${WORD}” to go on`}>
        {(ids) => (
          <TextInput {...ids} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
    </DangerDialog>
  );
}
