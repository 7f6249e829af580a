import { Bell, ChevronLeft, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { isOpen } from '../../lib/domain/application';
import type { FactField } from '../../lib/domain/posting';
import type { ApplicationView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { DraftCard } from '../follow-up/DraftCard';
import { noFollowUpText } from '../follow-up/words';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { EditFacts } from '../posting/EditFacts';
import { PostingRecord } from '../posting/PostingRecord';
import { placeText } from '../posting/words';
import { ErrorPage } from '../shell/ErrorPage';
import { Banner, Group } from '../ui/Banner';
import { buttonClasses } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ApplicationMenu } from './ApplicationMenu';
import { ApplicationSide } from './ApplicationSide';
import { NoteReply } from './NoteReply';
import { StageMenu } from './StageMenu';
import { Timeline } from './Timeline';

/** One application with everything that belongs to it. */
export function ApplicationPage({ applicationId }: { readonly applicationId: string }) {
  const view = useLive((queries) => queries.applicationView(applicationId), [applicationId]);
  const [editing, setEditing] = useState<FactField | null>(null);
  if (view === undefined) return null;
  if (view === null)
    return (
      <ErrorPage
        code="not-found"
        action={
          <a href="#/applications" className={buttonClasses()}>
            See applications
          </a>
        }
      />
    );
  const edit = () => setEditing('title');
  return (
    <>
      <Head view={view} onEdit={edit} />
      <div className="grid grid-cols-[minmax(0,1fr)_304px] items-start gap-6 max-lg:grid-cols-1">
        <Course view={view} />
        <ApplicationSide view={view} onEdit={edit} />
      </div>
      <Dialog title="Edit the facts" wide open={editing !== null} onOpen={() => setEditing(null)}>
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
      <a
        href="#/applications"
        className="-ms-1 mb-2 inline-flex min-h-6 items-center gap-1 rounded-xs text-sm font-medium text-ink-2 hover:text-ink"
      >
        <ChevronLeft aria-hidden="true" className="text-ink-3" />
        Applications
      </a>
      <header className="mb-6 flex flex-wrap items-start gap-x-6 gap-y-3 border-b border-line pb-4">
        <div className="min-w-60 flex-1">
          <h1
            lang={posting.language ?? undefined}
            className="max-w-[26em] text-xl font-semibold tracking-tight text-pretty"
          >
            {posting.title}
          </h1>
          <p className="text-ink-2">{[posting.company ?? 'Company not stated', place].filter(Boolean).join(' · ')}</p>
        </div>
        <div className="flex items-center gap-2">
          <StageMenu application={application} />
          {posting.site !== 'manual' && (
            <a href={posting.url} target="_blank" rel="noreferrer" className={buttonClasses()}>
              <ExternalLink aria-hidden="true" />
              Posting
            </a>
          )}
          <ApplicationMenu view={view} onEdit={onEdit} />
        </div>
      </header>
    </>
  );
}

/** What is next, the posting as it was, and what happened. */
function Course({ view }: { readonly view: ApplicationView }) {
  const now = useNow();
  const { application, posting, events, followUps, snapshots } = view;
  const next = followUps.find(isOpen);
  const none = noFollowUpText(application, view.match);
  return (
    <div className="grid min-w-0 gap-8">
      {next !== undefined && (
        <DraftCard key={next.id} followUp={next} application={application} about={posting.title} now={now} />
      )}
      {next === undefined && none !== null && <Banner icon={<Bell aria-hidden="true" />}>{none}</Banner>}
      <PostingRecord posting={posting} snapshots={snapshots} today={dayOf(now)} />
      <Group title="What happened" aside={<NoteReply applicationId={application.id} />}>
        <Timeline events={events} followUps={followUps} now={now} />
      </Group>
    </div>
  );
}
