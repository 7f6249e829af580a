import { useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { DangerDialog } from '../ui/Dialog';
import { dayText, sentence } from '../ui/dates';
import { Field, TextInput } from '../ui/Field';

/** Names what goes, has the focus on keeping it, and asks for a word before it erases. */
export function EraseDialog({ settings, onClose }: { readonly settings: SettingsView; readonly onClose: () => void }) {
  const services = useServices();
  const shell = useShell();
  const { run, busy } = useAct();
  const [typed, setTyped] = useState('');
  const applications = useLive((queries) => queries.applicationCount(), []);
  const word = t('exchange:erase.word');
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
      title={t('exchange:erase.title')}
      keep={t('exchange:erase.keep')}
      destroy={t('exchange:erase.erase')}
      open
      onOpen={(open) => !open && onClose()}
      disabled={busy || typed.trim().toLowerCase() !== word}
      onDestroy={() => void erase()}
    >
      <p>
        {t('exchange:erase.goes', { count: applications ?? 0 })}{' '}
        {settings.backedUpAt === null
          ? t('exchange:erase.noBackup')
          : sentence(t('exchange:erase.backup', { day: dayText(dayOf(settings.backedUpAt), today) }))}
      </p>
      <Field label={t('exchange:erase.type', { word })}>
        {(ids) => (
          <TextInput {...ids} autoComplete="off" value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
    </DangerDialog>
  );
}
