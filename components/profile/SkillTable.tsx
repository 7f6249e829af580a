import { X } from 'lucide-react';
import { Fragment, useState } from 'react';
import type { ResumeJob } from '../../lib/domain/resume';
import type { ProfileSkill } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { IconButton } from '../ui/Button';
import { Problem, TextInput } from '../ui/Field';
import { excerptOf } from './excerpt';
import { groupedSkills } from './skill-groups';
import { useSkillKinds } from './use-skill-kinds';
import { wrongYears, yearsOf } from './years';

export interface SkillTableProps {
  readonly skills: readonly ProfileSkill[];
  /** The jobs and skills of the résumé that the profile stands on; null when it stands on none. */
  readonly resume: { readonly jobs: readonly ResumeJob[]; readonly skills: readonly ProfileSkill[] } | null;
  readonly onYears: (skill: ProfileSkill, years: number | null) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

/** The user's skills by category, with years that can be changed in place and the sentence that shows each. */
export function SkillTable({ skills, resume, onYears, onRemove }: SkillTableProps) {
  const kinds = useSkillKinds(skills);
  if (kinds === undefined) return null;
  return (
    <div className="rounded-md border border-line bg-surface">
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">{t('profile:skills.caption')}</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th scope="col" className="px-4 pt-2.5 pb-1.5 text-start font-medium">
              {t('profile:skills.skill')}
            </th>
            <th scope="col" className="w-24 px-4 pt-2.5 pb-1.5 text-start font-medium">
              <span className="inline-block w-16 pe-[10px] text-end">{t('profile:skills.years')}</span>
            </th>
            <th scope="col" className="hidden w-[50%] px-4 pt-2.5 pb-1.5 text-start font-medium sm:table-cell">
              {t('profile:skills.evidence')}
            </th>
            <th scope="col" className="w-12">
              <span className="sr-only">{t('profile:skills.removeColumn')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {groupedSkills(skills, kinds).map(({ group, skills: own }) => (
            <Fragment key={group}>
              <tr className="border-t border-line">
                <th scope="colgroup" colSpan={4} className="px-4 pt-4 pb-1.5 text-start font-semibold text-ink-2">
                  {t(`profile:kinds.${group}`)}
                </th>
              </tr>
              {own.map((skill, at) => (
                <tr key={skill.name} className={at === 0 ? 'hover:bg-hover' : 'border-t border-line hover:bg-hover'}>
                  <th scope="row" className="px-4 py-2.5 text-start align-top font-medium break-words">
                    {skill.name}
                    <p className="text-xs font-normal text-ink-2 sm:hidden">
                      <Evidence skill={skill} resume={resume} />
                    </p>
                  </th>
                  <td className="px-4 py-1 align-top">
                    <Years skill={skill} onYears={(years) => onYears(skill, years)} />
                  </td>
                  <td className="hidden px-4 py-2.5 align-top text-ink-2 sm:table-cell">
                    <Evidence skill={skill} resume={resume} />
                  </td>
                  <td className="py-2 pe-2 text-end align-top">
                    <IconButton
                      small
                      label={t('profile:skills.remove', { skill: skill.name })}
                      onClick={() => onRemove(skill)}
                    >
                      <X aria-hidden="true" />
                    </IconButton>
                  </td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Evidence({ skill, resume }: Pick<SkillTableProps, 'resume'> & { readonly skill: ProfileSkill }) {
  const [text] = skill.evidence;
  if (text !== undefined) {
    const job = resume?.jobs.find(({ title, highlights }) => highlights.includes(text) || title === text);
    return (
      <>
        {t('profile:skills.quote', { text: excerptOf(text, skill.name) })}{' '}
        {job !== undefined && <span className="text-ink-3">{job.company ?? job.title}</span>}
      </>
    );
  }
  if (resume === null) return null;
  const listed = resume.skills.some(({ name }) => name.toLowerCase() === skill.name.toLowerCase());
  return <span className="text-ink-3">{listed ? t('profile:skills.listed') : t('profile:skills.silent')}</span>;
}

interface YearsProps {
  readonly skill: ProfileSkill;
  readonly onYears: (years: number | null) => void;
}

/** Years of one skill; kept when the field is left or Enter is pressed. */
function Years({ skill, onYears }: YearsProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const stored = skill.years === null ? '' : String(skill.years);
  const years = yearsOf(typed ?? stored);
  const keep = () => {
    if (years === undefined) return;
    if (years !== skill.years) onYears(years);
    setTyped(null);
  };
  return (
    <>
      <TextInput
        aria-label={t('profile:skills.yearsOf', { skill: skill.name })}
        aria-invalid={years === undefined || undefined}
        inputMode="decimal"
        placeholder="–"
        className="!w-16 text-end tabular-nums"
        value={typed ?? stored}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {years === undefined && <Problem>{wrongYears()}</Problem>}
    </>
  );
}
