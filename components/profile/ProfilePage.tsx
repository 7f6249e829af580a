import { Download } from 'lucide-react';
import { useState } from 'react';
import { EMPTY_RESUME, type Resume } from '../../lib/domain/resume';
import type { SkillProfile } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Checks } from './Checks';
import { Learn } from './Learn';
import { ProfileSkills } from './ProfileSkills';
import { ResumeDrop } from './ResumeDrop';
import { ResumeList, useJsonExport } from './ResumeList';
import { Reviewer, type Reviewing } from './Reviewer';
import { You } from './You';

/** The résumé that the profile stands on, with what the profile says; for those without one, what the profile says. */
const exported = (profile: SkillProfile, resume: Resume | null): Resume => ({
  ...(resume ?? EMPTY_RESUME),
  name: profile.name || resume?.name || null,
  headline: profile.headline ?? resume?.headline ?? null,
  skills: profile.skills,
});

/** What the user can do, and the résumés that say so: the other half of every match. */
export function ProfilePage() {
  const profile = useLive((queries) => queries.profileView(), []);
  const rows = useLive((queries) => queries.resumeRows(), []);
  const exportJson = useJsonExport();
  const [reviewing, setReviewing] = useState<Reviewing>();
  if (profile === undefined || rows === undefined) return <PageHead title={t('profile:title')} />;
  if (reviewing !== undefined)
    return <Reviewer reviewing={reviewing} profile={profile} onLeave={() => setReviewing(undefined)} />;
  const used = rows.find(({ id }) => id === profile.resumeId);
  return (
    <>
      <PageHead title={t('profile:title')} says={t('profile:says')}>
        <Button onClick={() => exportJson(exported(profile, used?.resume ?? null))}>
          <Download aria-hidden="true" />
          {t('profile:export')}
        </Button>
      </PageHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_304px]">
        <ProfileSkills profile={profile} resume={used?.resume ?? null} />
        <div className="grid gap-8">
          <Group title={t('profile:resumes.title')} count={rows.length}>
            <div className="grid gap-3">
              <ResumeDrop onRead={(draft) => setReviewing({ draft })} />
              {rows.length > 0 && (
                <ResumeList rows={rows} usedId={profile.resumeId} onReview={(row) => setReviewing({ row })} />
              )}
            </div>
          </Group>
          {used !== undefined && <Checks stored={used} />}
          <Learn />
          <You profile={profile} />
        </div>
      </div>
    </>
  );
}
