import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ContactRow } from '../../lib/store/queries/views';
import { dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { go } from '../shell/routes';
import { Card, Empty } from '../ui/Banner';
import { Button, LinkButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { TextInput } from '../ui/Field';
import { ContactForm } from './ContactForm';
import { isContactDue, positionText, reminderText } from './due';

/** The rows whose words hold all that is asked for. */
function foundContacts(rows: readonly ContactRow[], text: string): readonly ContactRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ contact, applications }) => {
    const { name, company, role, email, known, notes } = contact;
    const said = [name, company, role, email, known, notes, ...applications.map(({ title }) => title)];
    const all = said.join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Whoever is to be written to comes first, then everybody by name. */
const dueFirst = (rows: readonly ContactRow[], now: Timestamp): readonly ContactRow[] => [
  ...rows.filter(({ contact }) => isContactDue(contact, now)),
  ...rows.filter(({ contact }) => !isContactDue(contact, now)),
];

/** The people of the search. */
export function ContactsPage() {
  const now = useNow();
  const rows = useLive((queries) => queries.contactRows(), []);
  const [text, setText] = useState('');
  const [adding, setAdding] = useState(false);
  if (rows === undefined) return null;
  const shown = dueFirst(foundContacts(rows, text), now);
  const add = (
    <Button onClick={() => setAdding(true)}>
      <Plus aria-hidden="true" />
      {t('contact:add')}
    </Button>
  );
  return (
    <>
      <PageHead
        title={t('contact:title')}
        says={rows.length === 0 ? undefined : t('contact:count', { count: rows.length })}
      >
        {rows.length > 0 && add}
      </PageHead>
      {rows.length === 0 ? (
        <Empty title={t('contact:noneTitle')} action={add}>
          {t('contact:none')}
        </Empty>
      ) : (
        <div className="grid max-w-3xl gap-4">
          <TextInput
            type="search"
            aria-label={t('contact:search')}
            placeholder={t('contact:searchHint')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {shown.length === 0 ? (
            <p role="status" className="text-sm text-ink-2">
              {t('contact:noMatch', { text })} <LinkButton onClick={() => setText('')}>{t('contact:clear')}</LinkButton>
            </p>
          ) : (
            <Card>
              <ul className="divide-y divide-line">
                {shown.map((row) => (
                  <Row key={row.contact.id} row={row} now={now} />
                ))}
              </ul>
            </Card>
          )}
        </div>
      )}
      <Dialog title={t('contact:add')} wide open={adding} onOpen={setAdding}>
        <ContactForm
          onCancel={() => setAdding(false)}
          onKept={({ id }) => {
            setAdding(false);
            go(`contacts/${id}`);
          }}
        />
      </Dialog>
    </>
  );
}

function Row({ row: { contact, applications }, now }: { readonly row: ContactRow; readonly now: Timestamp }) {
  const today = dayOf(now);
  const due = isContactDue(contact, now);
  const reminder = reminderText(contact, now);
  return (
    <li className="flex flex-wrap items-start gap-x-6 gap-y-1 px-4 py-3 hover:bg-hover">
      <div className="min-w-60 flex-1">
        <a
          href={`#/contacts/${contact.id}`}
          className="rounded-xs font-medium decoration-1 underline-offset-[3px] hover:underline"
        >
          {contact.name}
        </a>
        <p className="text-sm text-ink-2">{positionText(contact)}</p>
        {applications.length > 0 && (
          <p className="text-sm text-ink-3">{applications.map(({ title }) => title).join(' · ')}</p>
        )}
      </div>
      <p className="text-sm text-ink-3">
        {reminder !== null && <span className={due ? 'block font-medium text-due-ink' : 'block'}>{reminder}</span>}
        {contact.lastContactOn !== null && (
          <span className="block">{t('contact:lastOn', { day: dayText(contact.lastContactOn, today) })}</span>
        )}
      </p>
    </li>
  );
}
