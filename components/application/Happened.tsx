import type { ApplicationView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Group } from '../ui/Banner';
import { NoteReply } from './NoteReply';
import { Timeline } from './Timeline';

/** The history of an application, and what can be added to it. */
export function Happened({ view, now }: { readonly view: ApplicationView; readonly now: number }) {
  const { application, events, followUps } = view;
  return (
    <Group
      title={t('application:happened')}
      aside={
        <div className="flex flex-wrap gap-1">
          <NoteReply applicationId={application.id} kind="reply" />
          <NoteReply applicationId={application.id} kind="contact" />
        </div>
      }
    >
      <Timeline events={events} followUps={followUps} now={now} />
    </Group>
  );
}
