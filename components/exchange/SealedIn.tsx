import { useState } from 'react';
import { unseal } from '../../lib/exchange/sealed';
import { t } from '../../lib/words';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Field, TextInput } from '../ui/Field';

export interface SealedInProps {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly onOpened: (backup: Blob) => void;
  readonly onClose: () => void;
}

/** Asks for the passphrase of a sealed backup. */
export function SealedIn({ name, bytes, onOpened, onClose }: SealedInProps) {
  const { run, busy } = useAct();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'wrong' | 'newer' | 'damaged'>();
  const open = async () => {
    const result = await run(() => unseal(bytes, passphrase));
    if (result === undefined) return;
    if ('backup' in result) onOpened(result.backup);
    else setProblem(result.problem);
  };
  return (
    <Group title={t('exchange:sealed.title', { name })}>
      <Card className="px-4 py-4">
        <form
          className="grid max-w-100 gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Field
            label={t('exchange:sealed.passphrase')}
            problem={problem === undefined ? undefined : t(`exchange:sealed.${problem}`)}
          >
            {(ids) => (
              <TextInput
                {...ids}
                type="password"
                autoComplete="off"
                value={passphrase}
                onChange={(event) => setPassphrase(event.target.value)}
              />
            )}
          </Field>
          <div className="flex gap-2">
            <Button type="submit" look="primary" disabled={busy || passphrase === ''}>
              {busy ? t('exchange:sealed.opening') : t('exchange:sealed.open')}
            </Button>
            <Button onClick={onClose}>{t('change:cancel')}</Button>
          </div>
        </form>
      </Card>
    </Group>
  );
}
