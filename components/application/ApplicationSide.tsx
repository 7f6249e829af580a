import { Pencil } from 'lucide-react';
import type { Match } from '../../lib/domain/skills';
import type { ApplicationView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { PlanFields } from '../follow-up/PlanFields';
import { useLive } from '../hooks/use-live';
import { Hints } from '../match/Hints';
import { Score } from '../match/Score';
import { AskedSkills, SkillLists } from '../match/SkillLists';
import { FactList } from '../posting/FactList';
import { Group } from '../ui/Banner';
import { IconButton, linkClasses } from '../ui/Button';
import { Rich } from '../ui/Rich';
import { AppliedOn } from './AppliedOn';
import { Excitement } from './Excitement';
import { Files } from './Files';
import { Notes } from './Notes';
import { People } from './People';
import { Tags } from './Tags';

/** Stages at which an answer is waited for. */
const WAITING: ReadonlySet<string> = new Set(['applied', 'interviewing']);

export interface ApplicationSideProps {
  readonly view: ApplicationView;
  readonly match: Match | null;
  readonly onEdit: () => void;
}

/** What stands beside the course of an application: match, facts, people, and the user's own words. */
export function ApplicationSide({ view, match, onEdit }: ApplicationSideProps) {
  const { application, posting } = view;
  return (
    <aside aria-label={t('application:sideLabel')} className="grid min-w-0 gap-6">
      <SideMatch match={match} />
      {match !== null && <Hints postingKey={posting.key} revision={match.profileRevision} />}
      <Group
        title={t('application:facts')}
        aside={
          <IconButton small label={t('application:editFacts')} onClick={onEdit}>
            <Pencil aria-hidden="true" />
          </IconButton>
        }
      >
        <FactList posting={posting} />
        {application.stage !== 'saved' && (
          <div className="mt-3">
            <AppliedOn application={application} />
          </div>
        )}
      </Group>
      <People view={view} />
      <Files view={view} />
      <Notes key={`notes ${application.id}`} application={application} />
      <Tags application={application} />
      <div className="grid min-w-0 gap-6 print:hidden">
        <Excitement application={application} />
        {WAITING.has(application.stage) && <PlanFields view={view} />}
      </div>
    </aside>
  );
}

function SideMatch({ match }: { readonly match: Match | null }) {
  const profile = useLive((queries) => queries.profileView(), []);
  if (match === null || profile === undefined) return null;
  return (
    <section aria-label={t('application:match')} className="grid gap-3">
      {profile.skills.length === 0 ? (
        <>
          <p className="text-sm text-ink-2">
            <Rich
              text={t('application:noSkills')}
              parts={{
                link: (says) => (
                  <a href="#/profile" className={linkClasses}>
                    {says}
                  </a>
                ),
              }}
            />
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
