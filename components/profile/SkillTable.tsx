import { X } from 'lucide-react';
import { useState } from 'react';
import type { ProfileSkill } from '../../lib/domain/skills';
import { IconButton } from '../ui/Button';
import { Problem, TextInput } from '../ui/Field';
import { WRONG_YEARS, yearsOf } from './years';

export interface SkillTableProps {
  readonly skills: readonly ProfileSkill[];
  readonly onYears: (skill: ProfileSkill, years: number | null) => void;
  readonly onRemove: (skill: ProfileSkill) => void;
}

const collator = new Intl.Collator(undefined, { sensitivity: 'base' });

/** The user's skills by name, with years that can be changed in place. */
export function SkillTable({ skills, onYears, onRemove }: SkillTableProps) {
  const byName = skills.toSorted((a, b) => collator.compare(a.name, b.name));
  return (
    <div className="rounded-md border border-line bg-surface">
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">Your skills</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th scope="col" className="px-4 pt-2.5 pb-1.5 text-start font-medium">
              Skill
            </th>
            <th scope="col" className="w-36 px-4 pt-2.5 pb-1.5 text-start font-medium">
              <span className="inline-block w-16 pe-[10px] text-end">Years</span>
            </th>
            <th scope="col" className="w-14">
              <span className="sr-only">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {byName.map((skill) => (
            <tr key={skill.name} className="border-t border-line hover:bg-hover">
              <th scope="row" className="px-4 py-2.5 text-start align-top font-medium">
                {skill.name}
              </th>
              <td className="px-4 py-1 align-top">
                <Years skill={skill} onYears={(years) => onYears(skill, years)} />
              </td>
              <td className="py-2 pe-2 text-end align-top">
                <IconButton small label={`Remove ${skill.name}`} onClick={() => onRemove(skill)}>
                  <X aria-hidden="true" />
                </IconButton>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
        aria-label={`Years of ${skill.name}`}
        aria-invalid={years === undefined || undefined}
        inputMode="decimal"
        placeholder="–"
        className="!w-16 text-end tabular-nums"
        value={typed ?? stored}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
      {years === undefined && <Problem>{WRONG_YEARS}</Problem>}
    </>
  );
}
