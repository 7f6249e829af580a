import type { SkillChange } from '../../lib/domain/profile-changes';
import type { ProfileSkill } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { Button } from '../ui/Button';
import { excerptOf } from './excerpt';
import { Part } from './ReviewFields';

/** What the user decided so far: which skills are taken, and for which the résumé's years are. */
export interface Choices {
  readonly taken: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** All that is new is taken; where the profile says other years, these stay until the user says otherwise. */
export const firstChoices = (changes: readonly SkillChange[]): Choices => ({
  taken: new Set(changes.filter(({ kind }) => kind !== 'silent').map(({ name }) => name)),
  years: new Set(changes.filter(({ kind, had }) => kind === 'years' && had === null).map(({ name }) => name)),
});

/** The skills that go into the profile, with the years it shall say. */
export const chosenSkills = (changes: readonly SkillChange[], { taken, years }: Choices): ProfileSkill[] =>
  changes
    .filter(({ name, kind }) => kind !== 'silent' && taken.has(name))
    .map(({ name, kind, had, read, evidence }) => ({
      name,
      years: kind === 'new' || years.has(name) ? read : had,
      evidence: [...evidence],
    }));

const toggled = (set: ReadonlySet<string>, name: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(name)) next.add(name);
  return next;
};

const yearsText = (years: number | null) =>
  years === null ? t('profile:review.noYears') : t('profile:review.yearsCount', { count: years });

interface ReviewSkillsProps {
  readonly changes: readonly SkillChange[];
  readonly choices: Choices;
  readonly onChoices: (choices: Choices) => void;
}

/** Every skill that was read, beside what the profile says, each to be ticked. */
export function ReviewSkills({ changes, choices, onChoices }: ReviewSkillsProps) {
  const read = changes.filter(({ kind }) => kind !== 'silent');
  return (
    <Part title={t('profile:review.skills')}>
      <p className="text-sm text-ink-2">{t('profile:review.skillsSay')}</p>
      <div className="flex gap-2">
        <Button small onClick={() => onChoices({ ...choices, taken: new Set(read.map(({ name }) => name)) })}>
          {t('profile:review.all')}
        </Button>
        <Button small onClick={() => onChoices({ ...choices, taken: new Set() })}>
          {t('profile:review.noneTicked')}
        </Button>
      </div>
      <ul className="grid gap-1 text-sm">
        {changes.map((change) => (
          <li key={change.name} className="border-t border-line py-2 first:border-t-0">
            <SkillLine change={change} choices={choices} onChoices={onChoices} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface SkillLineProps extends Omit<ReviewSkillsProps, 'changes'> {
  readonly change: SkillChange;
}

function SkillLine({ change, choices, onChoices }: SkillLineProps) {
  const { name, kind, had, read, evidence } = change;
  const silent = kind === 'silent';
  const [shown] = evidence;
  return (
    <>
      <label className="flex min-h-6 items-center gap-2">
        <input
          type="checkbox"
          className="size-4 accent-accent"
          checked={silent || choices.taken.has(name)}
          disabled={silent}
          onChange={() => onChoices({ ...choices, taken: toggled(choices.taken, name) })}
        />
        <span className="font-medium">{name}</span>
        <span className="text-ink-2 tabular-nums">{yearsText(silent ? had : read)}</span>
        <span className="ms-auto text-xs text-ink-3">{t(`profile:review.kind.${kind}`, { had: yearsText(had) })}</span>
      </label>
      {kind === 'years' && (
        <label className="ms-6 flex min-h-6 items-center gap-2 text-ink-2">
          <input
            type="checkbox"
            className="size-4 accent-accent"
            checked={choices.years.has(name)}
            onChange={() => onChoices({ ...choices, years: toggled(choices.years, name) })}
          />
          {t('profile:review.takeYears', { skill: name })}
        </label>
      )}
      {shown !== undefined && (
        <p className="ms-6 text-xs text-ink-3">{t('profile:skills.quote', { text: excerptOf(shown, name) })}</p>
      )}
    </>
  );
}
