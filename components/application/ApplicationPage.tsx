import { Bell, ExternalLink, History } from 'lucide-react';
import { useState } from 'react';
import { isOpen } from '../../lib/domain/application';
import { type FactField, hasPage } from '../../lib/domain/posting';
import type { Match } from '../../lib/domain/skills';
import type { ApplicationView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { BackLink } from '../dashboard/BackLink';
import { DraftCard } from '../follow-up/DraftCard';
import { noFollowUpText } from '../follow-up/words';
import { useLive } from '../hooks/use-live';
import { useMatch } from '../hooks/use-match';
import { useNow } from '../hooks/use-now';
import { EditFacts } from '../posting/EditFacts';
import { PostingRecord } from '../posting/PostingRecord';
import { placeText } from '../posting/words';
import { ErrorPage } from '../shell/ErrorPage';
import { Banner } from '../ui/Banner';
import { buttonClasses, linkClasses } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { ApplicationMenu } from './ApplicationMenu';
import { ApplicationSide } from './ApplicationSide';
import { Happened } from './Happened';
import { Interviews } from './Interviews';
import { Offer } from './Offer';
import { StageMenu } from './StageMenu';

/** One application with everything that belongs to it. */
export function ApplicationPage({ applicationId }: { readonly applicationId: string }) {
  const view = useLive((queries) => queries.applicationView(applicationId), [applicationId]);
  if (view === undefined) return null;
  if (view === null)
    return (
      <ErrorPage
        code="not-found"
        action={
          <a href="#/applications" className={buttonClasses()}>
            {t('application:see')}
          </a>
        }
      />
    );
  return <Shown view={view} />;
}

function Shown({ view }: { readonly view: ApplicationView }) {
  const match = useMatch(view.posting.key, view.match);
  const [editing, setEditing] = useState<FactField | null>(null);
  const edit = () => setEditing('title');
  return (
    <>
      <Head view={view} onEdit={edit} />
      <div className="grid grid-cols-[minmax(0,1fr)_304px] items-start gap-6 max-lg:grid-cols-1 print:block">
        <Course view={view} match={match} />
        <ApplicationSide view={view} match={match} onEdit={edit} />
      </div>
      <Dialog title={t('application:editFacts')} wide open={editing !== null} onOpen={() => setEditing(null)}>
        <EditFacts posting={view.posting} focus={editing ?? 'title'} onDone={() => setEditing(null)} />
      </Dialog>
    </>
  );
}

function Head({ view, onEdit }: { readonly view: ApplicationView; readonly onEdit: () => void }) {
  const { application, posting } = view;
  const place = placeText(posting);
  return (
    <>
      <BackLink route="applications" says={t('application:back')} />
      <header className="mb-6 flex flex-wrap items-start gap-x-6 gap-y-3 border-b border-line pb-4">
        <div className="min-w-60 flex-1">
          <h1
            lang={posting.language ?? undefined}
            className="max-w-[26em] text-xl font-semibold tracking-tight text-pretty"
          >
            {posting.title}
          </h1>
          <p className="text-ink-2">{[posting.company ?? t('followUp:company'), place].filter(Boolean).join(' · ')}</p>
          {hasPage(posting) && <p className="hidden text-sm break-all text-ink-3 print:block">{posting.url}</p>}
        </div>
        <div className="flex items-center gap-2">
          <StageMenu application={application} />
          {hasPage(posting) && (
            <a href={posting.url} target="_blank" rel="noreferrer" className={buttonClasses()}>
              <ExternalLink aria-hidden="true" />
              {t('application:posting')}
            </a>
          )}
          <ApplicationMenu view={view} onEdit={onEdit} />
        </div>
      </header>
    </>
  );
}

/** What is next, the rounds, the posting as it was, and what happened. */
function Course({ view, match }: { readonly view: ApplicationView; readonly match: Match | null }) {
  const now = useNow();
  const { application, posting, followUps, snapshots, contacts, sameJob } = view;
  const next = followUps.find(isOpen);
  const none = noFollowUpText(application, match);
  return (
    <div className="grid min-w-0 gap-8">
      {next !== undefined && (
        <DraftCard
          key={next.id}
          followUp={next}
          application={application}
          contacts={contacts}
          about={posting.title}
          now={now}
        />
      )}
      {next === undefined && none !== null && <Banner icon={<Bell aria-hidden="true" />}>{none}</Banner>}
      {sameJob !== null && (
        <Banner icon={<History aria-hidden="true" />}>
          {t(`sameJob:here.${sameJob.kind}`, { day: dayText(sameJob.on, dayOf(now)) })}{' '}
          <a href="#/same-jobs" className={linkClasses}>
            {t('sameJob:look')}
          </a>
        </Banner>
      )}
      <Offer view={view} now={now} />
      <Interviews view={view} now={now} />
      <PostingRecord
        posting={posting}
        snapshots={snapshots}
        today={dayOf(now)}
        marked={match?.profileRevision ?? null}
      />
      <Happened view={view} now={now} />
    </div>
  );
}
