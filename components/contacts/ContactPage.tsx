import { Ellipsis, Merge, Pencil, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { Contact } from '../../lib/domain/application';
import type { ContactRow } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { StageMark } from '../application/stages';
import { BackLink } from '../dashboard/BackLink';
import { MessageEditor } from '../follow-up/MessageEditor';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useServices } from '../shell/context';
import { ErrorPage } from '../shell/ErrorPage';
import { go } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button, buttonClasses, IconButton, linkClasses } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';
import { ContactForm } from './ContactForm';
import { ContactReminder } from './ContactReminder';
import { isWebAddress } from './contact-values';
import { isContactDue, positionText } from './due';
import { MergeContacts } from './MergeContacts';

/** One person, when to be in touch with them, and what they belong to. */
export function ContactPage({ contactId }: { readonly contactId: string }) {
  const now = useNow();
  const services = useServices();
  const view = useLive((queries) => queries.contactView(contactId), [contactId]);
  const [editing, setEditing] = useState(false);
  if (view === undefined) return null;
  if (view === null)
    return (
      <ErrorPage
        code="not-found"
        action={
          <a href="#/contacts" className={buttonClasses()}>
            {t('contact:back')}
          </a>
        }
      />
    );
  const { contact } = view;
  return (
    <>
      <Head contact={contact} onEdit={() => setEditing(true)} />
      <div className="grid grid-cols-[minmax(0,1fr)_304px] items-start gap-6 max-lg:grid-cols-1">
        <div className="grid min-w-0 gap-8">
          <ContactReminder key={contact.id} contact={contact} now={now} />
          <Write contact={contact} due={isContactDue(contact, now)} />
          <Applications view={view} />
        </div>
        <aside aria-label={t('contact:details')} className="grid min-w-0 gap-6">
          <Details contact={contact} today={dayOf(services.now())} />
        </aside>
      </div>
      <Dialog title={t('contact:editTitle')} wide open={editing} onOpen={setEditing}>
        <ContactForm contact={contact} onCancel={() => setEditing(false)} onKept={() => setEditing(false)} />
      </Dialog>
    </>
  );
}

function Head({ contact, onEdit }: { readonly contact: Contact; readonly onEdit: () => void }) {
  const services = useServices();
  const { act } = useAct();
  const [merging, setMerging] = useState(false);
  const remove = () => {
    // First away from their page, which would say that they are gone.
    go('contacts');
    void act(() => services.deleteContact({ contactId: contact.id }), t('contact:deleted', { name: contact.name }));
  };
  return (
    <>
      <BackLink route="contacts" says={t('contact:back')} />
      <header className="mb-6 flex flex-wrap items-start gap-x-6 gap-y-3 border-b border-line pb-4">
        <div className="min-w-60 flex-1">
          <h1 className="text-xl font-semibold tracking-tight">{contact.name}</h1>
          <p className="text-ink-2">{positionText(contact)}</p>
        </div>
        <div className="flex items-center gap-2">
          <Button onClick={onEdit}>
            <Pencil aria-hidden="true" />
            {t('contact:edit')}
          </Button>
          <Menu
            align="end"
            trigger={
              <IconButton label={t('contact:more')}>
                <Ellipsis aria-hidden="true" />
              </IconButton>
            }
          >
            <MenuItem icon={<Merge aria-hidden="true" />} onChoose={() => setMerging(true)}>
              {t('contact:merge')}
            </MenuItem>
            <MenuSeparator />
            <MenuItem danger icon={<Trash2 aria-hidden="true" />} onChoose={remove}>
              {t('contact:delete')}
            </MenuItem>
          </Menu>
        </div>
      </header>
      <MergeContacts contact={contact} open={merging} onOpen={setMerging} />
    </>
  );
}

/** The message to them, drafted once it is asked for or due. */
function Write({ contact, due }: { readonly contact: Contact; readonly due: boolean }) {
  const services = useServices();
  const [open, setOpen] = useState(due);
  return (
    <Group title={t('contact:message')}>
      {open ? (
        <div className="grid gap-4 rounded-md border border-line bg-surface p-4">
          <MessageEditor
            key={contact.id}
            write={(wish) => services.draftForContact({ contactId: contact.id, ...wish })}
          />
        </div>
      ) : (
        <Button onClick={() => setOpen(true)}>{t('contact:write')}</Button>
      )}
    </Group>
  );
}

function Applications({ view: { contact, applications } }: { readonly view: ContactRow }) {
  const services = useServices();
  const { act } = useAct();
  return (
    <Group title={t('contact:applications')} count={applications.length}>
      {applications.length === 0 ? (
        <p className="text-sm text-ink-3">{t('contact:noApplications')}</p>
      ) : (
        <Card>
          <ul className="divide-y divide-line">
            {applications.map(({ application, title, company }) => (
              <li key={application.id} className="flex items-start gap-3 px-4 py-3 hover:bg-hover">
                <div className="min-w-0 flex-1">
                  <a
                    href={`#/applications/${application.id}`}
                    className="rounded-xs font-medium text-pretty decoration-1 underline-offset-[3px] hover:underline"
                  >
                    {title}
                  </a>
                  <p className="text-sm text-ink-2">{company}</p>
                </div>
                <StageMark stage={application.stage} />
                <IconButton
                  small
                  label={t('contact:unlinkFrom', { title })}
                  onClick={() =>
                    void act(
                      () =>
                        services.linkContact({ contactId: contact.id, applicationId: application.id, linked: false }),
                      t('contact:unlinked', { name: contact.name }),
                    )
                  }
                >
                  <X aria-hidden="true" />
                </IconButton>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Group>
  );
}

function Details({ contact, today }: { readonly contact: Contact; readonly today: string }) {
  const { email, phone, link, known, lastContactOn, notes } = contact;
  const lines: readonly (readonly [name: 'email' | 'phone' | 'link' | 'known' | 'lastContactOn', says: ReactNode])[] = [
    [
      'email',
      email !== null && (
        <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} className={linkClasses}>
          {email}
        </a>
      ),
    ],
    [
      'phone',
      phone !== null && (
        <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} className={linkClasses}>
          {phone}
        </a>
      ),
    ],
    [
      'link',
      link !== null &&
        (isWebAddress(link) ? (
          <a href={link} target="_blank" rel="noreferrer" className={`${linkClasses} break-all`}>
            {link}
          </a>
        ) : (
          link
        )),
    ],
    ['known', known],
    ['lastContactOn', lastContactOn !== null && dayText(lastContactOn, today)],
  ];
  const said = lines.filter(([, says]) => says !== false && says !== null);
  return (
    <>
      {said.length > 0 && (
        <Group title={t('contact:details')}>
          <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-3 gap-y-2 text-sm">
            {said.map(([name, says]) => (
              <div key={name} className="contents">
                <dt className="text-ink-3">{t(`contact:field.${name}`)}</dt>
                <dd className="min-w-0">{says}</dd>
              </div>
            ))}
          </dl>
        </Group>
      )}
      {notes !== '' && (
        <Group title={t('contact:field.notes')}>
          <p className="text-sm whitespace-pre-wrap text-ink-2">{notes}</p>
        </Group>
      )}
    </>
  );
}
