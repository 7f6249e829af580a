import { Mail } from 'lucide-react';
import type { Contact } from '../../lib/domain/application';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { positionText } from '../contacts/due';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button, buttonClasses } from '../ui/Button';
import { sinceText } from './words';

/** Whose day has come. */
export function ContactsDue({ contacts, now }: { readonly contacts: readonly Contact[]; readonly now: number }) {
  return (
    <Group title={t('today:contacts')} count={contacts.length}>
      <Card>
        <ul className="divide-y divide-line">
          {contacts.map((contact) => (
            <Due key={contact.id} contact={contact} now={now} />
          ))}
        </ul>
      </Card>
    </Group>
  );
}

function Due({ contact, now }: { readonly contact: Contact; readonly now: number }) {
  const services = useServices();
  const { act, busy } = useAct();
  const { id: contactId, name, known, nextContactAt } = contact;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3 hover:bg-hover">
      <span aria-hidden="true" className="mt-1.5 size-2 flex-none rounded-full bg-due" />
      <div className="min-w-60 flex-1">
        <a
          href={`#/contacts/${contactId}`}
          className="rounded-xs font-medium decoration-1 underline-offset-[3px] hover:underline"
        >
          {name}
        </a>
        <p className="text-sm text-ink-2">{positionText(contact) ?? known}</p>
        {nextContactAt !== null && <p className="text-sm font-medium text-due-ink">{sinceText(nextContactAt, now)}</p>}
      </div>
      <fieldset aria-label={name} className="flex min-w-0 flex-wrap items-center gap-1">
        <a href={`#/contacts/${contactId}`} className={buttonClasses('plain', true)}>
          <Mail aria-hidden="true" />
          {t('today:write')}
        </a>
        <Button
          small
          disabled={busy}
          onClick={() => void act(() => services.noteTouch({ contactId, on: dayOf(now) }), t('contact:wasInTouch'))}
        >
          {t('today:wasInTouch')}
        </Button>
      </fieldset>
    </li>
  );
}
