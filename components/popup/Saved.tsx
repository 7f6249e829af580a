import { Archive, Bell, Send } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Application, FollowUp } from '../../lib/domain/application';
import type { FactField, PageKind } from '../../lib/domain/posting';
import type { PopupView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { StageMenu } from '../application/StageMenu';
import { FollowUpActions } from '../follow-up/FollowUpActions';
import { dueText, isDue, noFollowUpText, whyText } from '../follow-up/words';
import { useNow } from '../hooks/use-now';
import { MatchRow } from '../match/MatchRow';
import { PostingHead } from '../posting/PostingHead';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner } from '../ui/Banner';
import { Button, LinkButton } from '../ui/Button';
import { DateInput, Field } from '../ui/Field';
import { MoreMenu } from './MoreMenu';
import { DashboardButton, PanelButton, useDashboard } from './PopupFoot';

export interface SavedProps {
  readonly view: PopupView;
  readonly page: PageKind;
  readonly application: Application;
  readonly onEdit: (field: FactField) => void;
  readonly more?: ((applicationId: string) => ReactNode) | undefined;
}

/** A posting that is saved: where it stands and what comes next. */
export function Saved({ view, page, application, onEdit, more }: SavedProps) {
  const { posting } = view;
  const now = useNow();
  const open = useDashboard();
  const openThis = () => open(`applications/${application.id}`);
  const none = noFollowUpText(application, view.match);
  const standing = useRef<HTMLElement>(null);
  // Save had the focus and is gone: the keyboard goes on where the news is.
  useEffect(() => standing.current?.focus({ preventScroll: true }), []);

  return (
    <main className="popup">
      <div className="min-h-0 overflow-y-auto pb-14">
        <PostingHead posting={posting} today={dayOf(now)} onEdit={onEdit} />
        <section
          ref={standing}
          tabIndex={-1}
          aria-label={t('popup:application')}
          className="grid gap-3 border-t border-line p-4 !outline-none"
        >
          <Standing application={application} today={dayOf(now)} />
          {application.archivedAt !== null && <Away application={application} />}
          {page === 'confirmation' && application.appliedOn === null && <Sent application={application} />}
          {posting.closed && <Banner icon={<Archive aria-hidden="true" />}>{t('popup:closed')}</Banner>}
          {view.nextFollowUp === null ? (
            none !== null && application.archivedAt === null && <p className="text-ink-2">{none}</p>
          ) : (
            <NextFollowUp
              followUp={view.nextFollowUp}
              application={application}
              now={now}
              onDraft={openThis}
              about={posting.title}
            />
          )}
        </section>
        <MatchRow posting={posting} stored={view.match} onAddSkills={() => open('profile')} />
        {more?.(application.id)}
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line bg-surface px-4 py-3">
        <Button look="primary" onClick={openThis}>
          {t('popup:openApplication')}
        </Button>
        <span className="flex-1" />
        <PanelButton />
        <DashboardButton />
        <MoreMenu posting={posting} isAway={application.archivedAt !== null} onEdit={() => onEdit('title')} />
      </footer>
    </main>
  );
}

/** It was put away: said before anything else, and taken back in one click. */
function Away({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  return (
    <Banner icon={<Archive aria-hidden="true" />}>
      {t('popup:putAway')}{' '}
      <LinkButton
        onClick={() =>
          void act(() => services.archiveApplications({ applicationIds: [application.id], archived: false }))
        }
      >
        {t('popup:takeOut')}
      </LinkButton>
    </Banner>
  );
}

/** The page in front says that it was sent: nothing is marked without the user. */
function Sent({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const on = dayOf(services.now());
  return (
    <Banner look="saved" icon={<Send aria-hidden="true" />}>
      {t('popup:saysSent')}{' '}
      <LinkButton onClick={() => void act(() => services.markApplied({ applicationId: application.id, on }))}>
        {t('popup:markApplied')}
      </LinkButton>
    </Banner>
  );
}

/** Stage, and the day it was applied on. */
function Standing({ application, today }: { readonly application: Application; readonly today: string }) {
  const services = useServices();
  const { act } = useAct();
  const [day, setDay] = useState(application.appliedOn ?? '');
  useEffect(() => setDay(application.appliedOn ?? ''), [application.appliedOn]);
  const apply = (on: string) => {
    if (on === '' || on === application.appliedOn || on > today) return setDay(application.appliedOn ?? '');
    void act(() => services.markApplied({ applicationId: application.id, on }));
  };
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,10.25rem),1fr))] gap-3">
      <div className="flex min-w-0 flex-col gap-1">
        <span aria-hidden="true" className="text-xs font-medium text-ink-3">
          {t('popup:stage')}
        </span>
        <StageMenu application={application} align="start" wide />
      </div>
      {application.appliedOn === null ? (
        <div className="flex flex-col justify-end">
          <Button onClick={() => apply(today)}>{t('popup:applied')}</Button>
        </div>
      ) : (
        <Field label={t('popup:appliedOn')}>
          {(ids) => <DateInput {...ids} value={day} max={today} onDay={setDay} onBlur={() => apply(day)} />}
        </Field>
      )}
    </div>
  );
}

interface NextFollowUpProps {
  readonly followUp: FollowUp;
  readonly application: Application;
  readonly now: number;
  readonly about: string;
  readonly onDraft: () => void;
}

/** When to follow up; once it is due, with what can be done about it. */
function NextFollowUp({ followUp, application, now, about, onDraft }: NextFollowUpProps) {
  const due = isDue(followUp, now);
  return (
    <>
      <Banner look={due ? 'due' : 'plain'} icon={<Bell aria-hidden="true" />}>
        <p className="font-medium">{dueText(followUp, now)}</p>
        <p className="text-ink-2">{whyText(followUp, application, now)}</p>
      </Banner>
      {due && (
        <FollowUpActions followUpId={followUp.id} applicationId={application.id} about={about} onDraft={onDraft} />
      )}
    </>
  );
}
