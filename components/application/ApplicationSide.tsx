import { Pencil } from 'lucide-react';
import type { ApplicationView } from '../../lib/store/queries/views';
import { PlanFields } from '../follow-up/PlanFields';
import { useLive } from '../hooks/use-live';
import { useMatch } from '../hooks/use-match';
import { Score } from '../match/Score';
import { AskedSkills, SkillLists } from '../match/SkillLists';
import { FactList } from '../posting/FactList';
import { Group } from '../ui/Banner';
import { IconButton, linkClasses } from '../ui/Button';
import { Excitement } from './Excitement';
import { Notes } from './Notes';
import { Tags } from './Tags';

/** Stages at which an answer is waited for. */
const WAITING: ReadonlySet<string> = new Set(['applied', 'interviewing']);

/** What stands beside the course of an application: match, facts, and the user's own words. */
export function ApplicationSide({ view, onEdit }: { readonly view: ApplicationView; readonly onEdit: () => void }) {
  const { application, posting } = view;
  return (
    <aside aria-label="About this application" className="grid min-w-0 gap-6">
      <SideMatch view={view} />
      {WAITING.has(view.application.stage) && <PlanFields view={view} />}
      <Group
        title="Facts"
        aside={
          <IconButton small label="Edit the facts" onClick={onEdit}>
            <Pencil aria-hidden="true" />
          </IconButton>
        }
      >
        <FactList posting={posting} />
      </Group>
      <Notes key={`notes ${application.id}`} application={application} />
      <Tags application={application} />
      <Excitement application={application} />
    </aside>
  );
}

function SideMatch({ view }: { readonly view: ApplicationView }) {
  const match = useMatch(view.posting.key, view.match);
  const profile = useLive((queries) => queries.profileView(), []);
  if (match === null || profile === undefined) return null;
  return (
    <section aria-label="Match" className="grid gap-3">
      {profile.skills.length === 0 ? (
        <>
          <p className="text-sm text-ink-2">
            <a href="#/profile" className={linkClasses}>
              Add a few skills
            </a>{' '}
            to see what you have, what you lack and a score.
          </p>
          <AskedSkills match={match} />
        </>
      ) : (
        <>
          <Score match={match} />
          <SkillLists match={match} />
        </>
      )}
    </section>
  );
}
