import { type ReactNode, useState } from 'react';
import type { FactField, PageKind } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { EditFacts } from '../posting/EditFacts';
import { ErrorPage } from '../shell/ErrorPage';
import { Saved } from './Saved';
import { Unsaved } from './Unsaved';

export interface PostingPopupProps {
  readonly postingKey: string;
  readonly page: PageKind;
  readonly more?: ((applicationId: string) => ReactNode) | undefined;
}

/** A posting is in front: saved or not, or being corrected. */
export function PostingPopup({ postingKey, page, more }: PostingPopupProps) {
  const view = useLive((queries) => queries.popupView(postingKey), [postingKey]);
  const [editing, setEditing] = useState<FactField | null>(null);
  if (view === undefined) return <main className="popup" aria-busy="true" />;
  if (view === null)
    return (
      <main className="popup">
        <ErrorPage code="not-found" />
      </main>
    );
  if (editing !== null)
    return (
      <main className="popup">
        <div className="grid gap-4 overflow-y-auto p-4">
          <h1 className="text-lg font-semibold">{t('popup:edit')}</h1>
          <EditFacts posting={view.posting} focus={editing} onDone={() => setEditing(null)} />
        </div>
      </main>
    );
  const { application } = view;
  return application === null ? (
    <Unsaved view={view} page={page} onEdit={setEditing} />
  ) : (
    <Saved view={view} page={page} application={application} onEdit={setEditing} more={more} />
  );
}
