import type { SkillProfile } from '../../lib/domain/skills';
import type { ResumeRow } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Review, type Reviewed } from './Review';
import type { Draft } from './use-reading';

/** What is looked through: a résumé just read, or one that is kept. */
export type Reviewing = { readonly draft: Draft } | { readonly row: ResumeRow };

interface ReviewerProps {
  readonly reviewing: Reviewing;
  readonly profile: SkillProfile;
  readonly onLeave: () => void;
}

/** Looks a résumé through: it is kept, and the profile may stand on it. */
export function Reviewer({ reviewing, profile, onLeave }: ReviewerProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const isNew = 'draft' in reviewing;
  const { name, resume, file } = isNew ? reviewing.draft : reviewing.row;

  const keep = ({ resume: reviewed, keepFile }: Reviewed) => {
    if (!isNew) return Promise.resolve({ resume: reviewing.row, change: null });
    const { format, text, file: kept } = reviewing.draft;
    return services.addResume({ name, format, text, resume: reviewed, file: keepFile ? kept : null });
  };
  const onlyKeep = async (reviewed: Reviewed) => {
    if ((await act(() => keep(reviewed))) !== undefined) onLeave();
  };
  const use = async (reviewed: Reviewed) => {
    const { resume: said, skills } = reviewed;
    const done = await act(
      async () => {
        const { resume: stored } = await keep(reviewed);
        return services.standOnResume({ resumeId: stored.id, skills, name: said.name, headline: said.headline });
      },
      t('profile:review.used', { name }),
    );
    if (done !== undefined) onLeave();
  };
  return (
    <Review
      name={name}
      resume={resume}
      profile={profile}
      hasFile={file !== null}
      kept={!isNew}
      busy={busy}
      onUse={(reviewed) => void use(reviewed)}
      onKeep={(reviewed) => void onlyKeep(reviewed)}
      onLeave={onLeave}
    />
  );
}
