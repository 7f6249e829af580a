import type { Resume } from '../../lib/domain/resume';
import type { ProfileSkill, SkillProfile } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Empty, Group } from '../ui/Banner';
import { useToast } from '../ui/Toast';
import { AddSkill } from './AddSkill';
import { SkillTable } from './SkillTable';

/** What the user can do, and how it is entered and changed by hand. */
export function ProfileSkills({ profile, resume }: { readonly profile: SkillProfile; readonly resume: Resume | null }) {
  const services = useServices();
  const { run } = useAct();
  const toast = useToast();
  const { skills } = profile;

  /** Changes the list, and puts the one before back on Undo. */
  const change = async (work: () => Promise<SkillProfile>, says: string) => {
    const changed = await run(work);
    if (changed === undefined) return;
    toast({ says, undo: () => void run(() => services.setProfileSkills(skills), t('change:undone')) });
  };
  const years = ({ name }: ProfileSkill, count: number | null) =>
    change(
      () =>
        services.setProfileSkills(skills.map((other) => (other.name === name ? { ...other, years: count } : other))),
      count === null
        ? t('profile:skills.yearsUnknown', { skill: name })
        : t('profile:skills.yearsSet', { skill: name, count }),
    );

  return (
    <Group title={t('profile:skills.title')} count={skills.length}>
      <div className="mb-3">
        <AddSkill
          had={skills}
          onAdd={(name, count) =>
            change(() => services.addSkill({ name, years: count }), t('profile:skills.added', { skill: name }))
          }
        />
      </div>
      {skills.length === 0 ? (
        <Empty title={t('profile:skills.none')}>{t('profile:skills.noneSays')}</Empty>
      ) : (
        <SkillTable
          skills={skills}
          resume={resume}
          onYears={years}
          onRemove={({ name }) =>
            change(() => services.removeSkill(name), t('profile:skills.removed', { skill: name }))
          }
        />
      )}
    </Group>
  );
}
