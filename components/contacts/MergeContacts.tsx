import { useState } from 'react';
import type { Contact } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';
import { positionText } from './due';

export interface MergeContactsProps {
  readonly contact: Contact;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Two entries are one person: which other one is chosen, and this one stays. */
export function MergeContacts({ contact, open, onOpen }: MergeContactsProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const rows = useLive((queries) => queries.contactRows(), []) ?? [];
  const [otherId, setOtherId] = useState('');
  const others = rows.flatMap(({ contact: other }) => (other.id === contact.id ? [] : [other]));
  const choices = [
    { value: '', label: t('contact:nobodyChosen') },
    ...others.map((other) => ({
      value: other.id,
      label: [other.name, positionText(other)].filter(Boolean).join(' · '),
    })),
  ];
  const merge = async () => {
    onOpen(false);
    await act(
      () => services.mergeContacts({ contactId: contact.id, otherId }),
      t('contact:merged', { name: contact.name }),
    );
    setOtherId('');
  };
  return (
    <Dialog title={t('contact:mergeTitle')} open={open} onOpen={onOpen}>
      <p className="text-ink-2">{t('contact:mergeSays', { name: contact.name })}</p>
      <Field label={t('contact:other')}>
        {({ id }) => (
          <Select id={id} label={t('contact:other')} value={otherId} choices={choices} onChoose={setOtherId} />
        )}
      </Field>
      <div className="mt-2 flex justify-end gap-2">
        <Button onClick={() => onOpen(false)}>{t('change:cancel')}</Button>
        <Button look="primary" disabled={busy || otherId === ''} onClick={() => void merge()}>
          {t('contact:mergeDo')}
        </Button>
      </div>
    </Dialog>
  );
}
