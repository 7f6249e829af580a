import { Check, MapPin, Pencil, Plus, Trash2, Users, Video } from 'lucide-react';
import { useState } from 'react';
import type { Contact, Interview } from '../../lib/domain/application';
import type { ApplicationView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { isWebAddress } from '../contacts/contact-values';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button, IconButton, linkClasses } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText, timesText } from '../ui/dates';
import { InterviewForm } from './InterviewForm';

/** "Technical: system design", whichever of the two is said. */
export const roundText = ({ kind, round }: Pick<Interview, 'kind' | 'round'>): string =>
  [kind === null ? '' : t(`interview:kinds.${kind}`), round].filter(Boolean).join(': ') || t('interview:unnamed');

/** The rounds, each as a card. */
export function Interviews({ view, now }: { readonly view: ApplicationView; readonly now: number }) {
  const { application, interviews, contacts } = view;
  const [open, setOpen] = useState(false);
  const [editing, setEditing] = useState<Interview>();
  const edit = (interview?: Interview) => {
    setEditing(interview);
    setOpen(true);
  };
  return (
    <Group
      title={t('interview:title')}
      aside={
        <IconButton small label={t('interview:add')} onClick={() => edit()}>
          <Plus aria-hidden="true" />
        </IconButton>
      }
    >
      {interviews.length === 0 ? (
        <p className="text-sm text-ink-3">{t('interview:none')}</p>
      ) : (
        <ul className="grid gap-3">
          {interviews.map((interview) => (
            <Round
              key={interview.id}
              interview={interview}
              contacts={contacts}
              now={now}
              onEdit={() => edit(interview)}
            />
          ))}
        </ul>
      )}
      <Dialog
        title={editing === undefined ? t('interview:add') : t('interview:editTitle')}
        wide
        open={open}
        onOpen={setOpen}
      >
        <InterviewForm
          applicationId={application.id}
          interview={editing}
          contacts={contacts}
          onDone={() => setOpen(false)}
        />
      </Dialog>
    </Group>
  );
}

interface RoundProps {
  readonly interview: Interview;
  readonly contacts: readonly Contact[];
  readonly now: number;
  readonly onEdit: () => void;
}

function Round({ interview, contacts, now, onEdit }: RoundProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const { id, startsAt, endsAt, place, contactIds, thankedAt, notes } = interview;
  const names = contacts.flatMap((contact) => (contactIds.includes(contact.id) ? [contact.name] : []));
  const over = endsAt <= now;
  const thank = (done: boolean) =>
    act(
      () => services.noteThanks({ interviewId: id, done }),
      done ? t('interview:thankedNoted') : t('interview:thanksBack'),
    );
  return (
    <li className="grid gap-2 rounded-md border border-line bg-surface p-4 text-sm">
      <div className="flex items-start gap-2">
        <div className="min-w-0 flex-1">
          <h3 className="font-medium">{roundText(interview)}</h3>
          <p className={over ? 'text-ink-3' : 'text-ink-2'}>
            {dayText(dayOf(startsAt), dayOf(now))}, {timesText(startsAt, endsAt)}
          </p>
        </div>
        <IconButton small label={`${t('interview:edit')}: ${roundText(interview)}`} onClick={onEdit}>
          <Pencil aria-hidden="true" />
        </IconButton>
        <IconButton
          small
          disabled={busy}
          label={`${t('interview:cancelIt')}: ${roundText(interview)}`}
          onClick={() => void act(() => services.cancelInterview({ interviewId: id }), t('interview:cancelled'))}
        >
          <Trash2 aria-hidden="true" />
        </IconButton>
      </div>
      {place !== null && <Place place={place} />}
      {names.length > 0 && (
        <p className="flex items-start gap-2 text-ink-2">
          <Users aria-hidden="true" className="mt-0.5 text-ink-3" />
          {t('interview:withNames', { names: names.join(', ') })}
        </p>
      )}
      {notes !== '' && <p className="whitespace-pre-wrap text-ink-2">{notes}</p>}
      {over && (
        <div>
          <Button
            small
            disabled={busy}
            aria-pressed={thankedAt !== null}
            onClick={() => void thank(thankedAt === null)}
          >
            {thankedAt !== null && <Check aria-hidden="true" className="!text-accent-ink" />}
            {t('interview:thanked')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Place({ place }: { readonly place: string }) {
  const link = isWebAddress(place);
  const Icon = link ? Video : MapPin;
  return (
    <p className="flex items-start gap-2 text-ink-2">
      <Icon aria-hidden="true" className="mt-0.5 text-ink-3" />
      {link ? (
        <a href={place} target="_blank" rel="noreferrer" className={`${linkClasses} break-all`}>
          {t('interview:join')} · {new URL(place).hostname}
        </a>
      ) : (
        place
      )}
    </p>
  );
}
