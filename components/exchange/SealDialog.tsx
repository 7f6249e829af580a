import { useState } from 'react';
import { SHORTEST_PASSPHRASE } from '../../lib/exchange/sealed';
import { t } from '../../lib/words';
import { Dialog } from '../ui/Dialog';
import { Field, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { useBackup } from './use-backup';

/** Asks twice for the passphrase that a backup is sealed with: there is no way back without it. */
export function SealDialog({ onClose }: { readonly onClose: () => void }) {
  const { saveSealed, busy } = useBackup();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'short' | 'other'>();
  const save = async () => {
    if (passphrase.length < SHORTEST_PASSPHRASE) return setProblem('short');
    if (passphrase !== again) return setProblem('other');
    setProblem(undefined);
    if ((await saveSealed(passphrase)) === true) onClose();
  };
  return (
    <Dialog title={t('exchange:seal.title')} open onOpen={(open) => !open && onClose()}>
      <p className="text-ink-2">{t('exchange:seal.says')}</p>
      <form
        className="mt-1 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field
          label={t('exchange:sealed.passphrase')}
          hint={t('exchange:seal.hint', { count: SHORTEST_PASSPHRASE })}
          problem={problem === 'short' ? t('exchange:seal.short', { count: SHORTEST_PASSPHRASE }) : undefined}
        >
          {(ids) => (
            <TextInput
              {...ids}
              type="password"
              autoComplete="new-password"
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('exchange:seal.again')} problem={problem === 'other' ? t('exchange:seal.other') : undefined}>
          {(ids) => (
            <TextInput
              {...ids}
              type="password"
              autoComplete="new-password"
              value={again}
              onChange={(event) => setAgain(event.target.value)}
            />
          )}
        </Field>
        <FormFoot
          keep={busy ? t('exchange:seal.sealing') : t('exchange:seal.save')}
          disabled={busy}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  );
}
