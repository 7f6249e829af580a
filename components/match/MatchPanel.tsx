import type { JobPosting } from '../../lib/domain/posting';
import type { Match } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useMatch } from '../hooks/use-match';
import { Button } from '../ui/Button';
import { Hints } from './Hints';
import { Score } from './Score';
import { AskedSkills, SkillLists } from './SkillLists';

export interface MatchPanelProps {
  readonly posting: JobPosting;
  readonly stored: Match | null;
  readonly onAddSkills: () => void;
}

/** How well the posting fits; without a profile, what it asks for and how to get a match. */
export function MatchPanel({ posting, stored, onAddSkills }: MatchPanelProps) {
  const match = useMatch(posting.key, stored);
  const profile = useLive((queries) => queries.profileView(), []);
  if (profile === undefined) return null;
  if (profile.skills.length > 0) {
    if (match === null) return null;
    return (
      <section aria-label={t('match:label')} className="grid gap-3 p-4">
        <Score match={match} />
        <SkillLists match={match} />
        <Hints postingKey={posting.key} revision={match.profileRevision} />
      </section>
    );
  }
  return (
    <>
      <section aria-label={t('match:label')} className="flex flex-col items-start gap-2 p-4">
        <h2 className="text-base font-semibold">{t('match:howWell')}</h2>
        <p className="text-sm text-ink-2">{t('match:addSays')}</p>
        <Button className="mt-2" onClick={onAddSkills}>
          {t('match:addSkills')}
        </Button>
      </section>
      {match !== null && match.lines.length > 0 && (
        <section aria-label={t('match:asks')} className="grid gap-4 border-t border-line p-4">
          <AskedSkills match={match} />
        </section>
      )}
    </>
  );
}
