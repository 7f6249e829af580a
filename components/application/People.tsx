import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Contact } from '../../lib/domain/application';
import type { ApplicationView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { ContactForm } from '../contacts/ContactForm';
import { positionText } from '../contacts/due';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import { Select } from '../ui/Select';

/** Whom the user deals with here. */
export function People({ view }: { readonly view: ApplicationView }) {
  const services = useServices();
  const { act, busy } = useAct();
  const { application, posting, contacts } = view;
  const [adding, setAdding] = useState(false);
  const unlink = ({ id, name }: Contact) =>
    act(
      () => services.linkContact({ contactId: id, applicationId: application.id, linked: false }),
      t('contact:unlinked', { name }),
    );
  return (
    <Group
      title={t('application:people.title')}
      aside={
        <IconButton small label={t('application:people.add')} onClick={() => setAdding(true)}>
          <Plus aria-hidden="true" />
        </IconButton>
      }
    >
      {contacts.length === 0 && <p className="text-sm text-ink-3">{t('contact:noneHere')}</p>}
      <ul className="grid gap-2 text-sm">
        {contacts.map((contact) => (
          <li key={contact.id} className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <a
                href={`#/contacts/${contact.id}`}
                className="rounded-xs font-medium decoration-1 underline-offset-[3px] hover:underline"
              >
                {contact.name}
              </a>
              <p className="text-ink-2">{positionText(contact) ?? contact.known}</p>
            </div>
            <IconButton
              small
              disabled={busy}
              label={t('contact:unlink', { name: contact.name })}
              onClick={() => void unlink(contact)}
            >
              <X aria-hidden="true" />
            </IconButton>
          </li>
        ))}
      </ul>
      <Dialog title={t('application:people.add')} wide open={adding} onOpen={setAdding}>
        <LinkKnown applicationId={application.id} linked={contacts} onLinked={() => setAdding(false)} />
        <ContactForm
          applicationId={application.id}
          known={{ company: posting.company ?? '' }}
          onCancel={() => setAdding(false)}
          onKept={() => setAdding(false)}
        />
      </Dialog>
    </Group>
  );
}

interface LinkKnownProps {
  readonly applicationId: string;
  readonly linked: readonly Contact[];
  readonly onLinked: () => void;
}

/** Somebody who is known already. */
function LinkKnown({ applicationId, linked, onLinked }: LinkKnownProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const rows = useLive((queries) => queries.contactRows(), []) ?? [];
  const [chosen, setChosen] = useState('');
  const others = rows.flatMap(({ contact }) => (linked.some(({ id }) => id === contact.id) ? [] : [contact]));
  if (others.length === 0) return null;
  const link = async () => {
    const name = others.find(({ id }) => id === chosen)?.name ?? '';
    const done = await act(
      () => services.linkContact({ contactId: chosen, applicationId, linked: true }),
      t('contact:linked', { name }),
    );
    if (done !== undefined) onLinked();
  };
  return (
    <div className="grid gap-2 border-b border-line pb-4">
      <Field label={t('contact:existing')}>
        {({ id }) => (
          <div className="flex gap-2">
            <Select
              id={id}
              label={t('contact:existing')}
              className="min-w-0 flex-1"
              value={chosen}
              choices={[
                { value: '', label: t('contact:nobodyChosen') },
                ...others.map((contact) => ({
                  value: contact.id,
                  label: [contact.name, positionText(contact)].filter(Boolean).join(' · '),
                })),
              ]}
              onChoose={setChosen}
            />
            <Button disabled={busy || chosen === ''} onClick={() => void link()}>
              {t('contact:link')}
            </Button>
          </div>
        )}
      </Field>
      <p className="text-xs text-ink-3">{t('contact:newOne')}</p>
    </div>
  );
}
