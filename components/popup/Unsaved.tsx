import { Archive, Bookmark, FileText } from 'lucide-react';
import { useEffect } from 'react';
import type { FactField, PageKind } from '../../lib/domain/posting';
import type { PopupView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { MatchPanel } from '../match/MatchPanel';
import { PostingHead } from '../posting/PostingHead';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { MoreMenu } from './MoreMenu';
import { DashboardButton, PanelButton, useDashboard } from './PopupFoot';
import { SameJobNotice } from './SameJobNotice';

export interface UnsavedProps {
  readonly view: PopupView;
  readonly page: PageKind;
  readonly onEdit: (field: FactField) => void;
}

/** A posting that is not saved yet. Enter saves it. */
export function Unsaved({ view, page, onEdit }: UnsavedProps) {
  const { posting } = view;
  const services = useServices();
  const { act, busy } = useAct();
  const open = useDashboard();
  const today = dayOf(services.now());
  const save = () => void act(() => services.savePosting({ key: posting.key }));
  const applied = () => void act(() => services.markApplied({ key: posting.key, on: today }));

  return (
    <main className="popup">
      <EnterSaves save={page === 'confirmation' ? applied : save} />
      <div className="min-h-0 overflow-y-auto">
        <PostingHead posting={posting} today={today} onEdit={onEdit} />
        <Notices view={view} page={page} today={today} />
        <div className="border-t border-line">
          <MatchPanel posting={posting} stored={view.match} onAddSkills={() => open('profile')} />
        </div>
      </div>
      <footer className="flex flex-wrap items-center gap-2 border-t border-line px-4 py-3">
        <Button
          look={page === 'confirmation' ? 'plain' : 'primary'}
          autoFocus={page !== 'confirmation'}
          disabled={busy}
          onClick={save}
        >
          <Bookmark aria-hidden="true" />
          {t('popup:save')}
          {page !== 'confirmation' && <EnterKey />}
        </Button>
        <Button
          look={page === 'confirmation' ? 'primary' : 'plain'}
          autoFocus={page === 'confirmation'}
          className={page === 'confirmation' ? '-order-1' : ''}
          disabled={busy}
          onClick={applied}
        >
          {t('popup:applied')}
          {page === 'confirmation' && <EnterKey />}
        </Button>
        <span className="flex-1" />
        <PanelButton />
        <DashboardButton />
        <MoreMenu posting={posting} onEdit={() => onEdit('title')} />
      </footer>
    </main>
  );
}

const EnterKey = () => (
  <span aria-hidden="true" className="text-xs opacity-80">
    ⏎
  </span>
);

/** Enter saves also when nothing has the focus, as when the popup has just opened. */
function EnterSaves({ save }: { readonly save: () => void }) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === document.body) save();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [save]);
  return null;
}

interface NoticesProps {
  readonly view: PopupView;
  readonly page: PageKind;
  readonly today: string;
}

/** What the user should know before saving or applying. */
function Notices({ view, page, today }: NoticesProps) {
  const { posting, sameJob, reposts } = view;
  const notices = [
    sameJob !== null && <SameJobNotice key="same" posting={posting} same={sameJob} reposts={reposts} today={today} />,
    posting.closed && (
      <Banner key="closed" icon={<Archive aria-hidden="true" />}>
        {t('popup:closedUnsaved')}
      </Banner>
    ),
    page === 'form' && posting.description === null && (
      <Banner key="form" icon={<FileText aria-hidden="true" />}>
        {t('popup:formOnly')}
      </Banner>
    ),
    page === 'confirmation' && (
      <Banner key="sent" icon={<FileText aria-hidden="true" />}>
        {t('popup:saysSent')}
      </Banner>
    ),
  ].filter(Boolean);
  return notices.length === 0 ? null : <div className="grid gap-2 border-t border-line px-4 py-3">{notices}</div>;
}
