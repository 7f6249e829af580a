import { Happened } from '../application/Happened';
import { Interviews } from '../application/Interviews';
import { Notes } from '../application/Notes';
import { Offer } from '../application/Offer';
import { People } from '../application/People';
import { PlanFields } from '../follow-up/PlanFields';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';

/** Stages at which an answer is waited for. */
const WAITING: ReadonlySet<string> = new Set(['applied', 'interviewing']);

/** What belongs to the application of the posting in front, under what the popup shows. */
export function PanelSections({ applicationId }: { readonly applicationId: string }) {
  const view = useLive((queries) => queries.applicationView(applicationId), [applicationId]);
  const now = useNow();
  if (view === undefined || view === null) return null;
  const { application } = view;
  return (
    <div className="grid gap-6 border-t border-line p-4">
      <Notes key={application.id} application={application} />
      <Offer view={view} now={now} />
      <Interviews view={view} now={now} />
      <People view={view} />
      {WAITING.has(application.stage) && <PlanFields view={view} />}
      <Happened view={view} now={now} />
    </div>
  );
}
