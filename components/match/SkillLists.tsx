import type { Match, MatchLine, Need } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { Skill, type SkillLook } from '../ui/Skill';
import { isHeld, linesOf, pointsText } from './sum';

const ORDER: readonly Need[] = ['required', 'preferred', 'mentioned'];

const lookOf = (line: MatchLine): SkillLook =>
  `${isHeld(line) ? 'have' : 'missing'}-${line.need === 'required' ? 'required' : 'preferred'}`;

/** "Go or Rust", the user's own first. */
const nameOf = ({ names }: MatchLine): string =>
  names.slice(0, 3).reduce((first, second) => t('match:or', { first, second }));

/** The posting's sentence, and how the user's skill covers it where that is not plain. */
function hintOf(line: MatchLine): string {
  const asked = line.sentence === '' ? '' : `“${line.sentence.slice(0, 240)}”`;
  const implied =
    line.coveredBy !== null && !line.names.includes(line.coveredBy)
      ? t('match:covered', { skill: line.coveredBy })
      : '';
  const years =
    line.yearsAsked !== null && line.credit < 1 && line.coveredBy !== null
      ? t('match:years', { asked: pointsText(line.yearsAsked), had: pointsText(line.yearsHad ?? 0) })
      : '';
  return [asked, implied, years].filter(Boolean).join(' ');
}

function Skills({ label, lines }: { readonly label: string; readonly lines: readonly MatchLine[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h2 className="sr-only">{label}</h2>
      <ul aria-label={label} className="flex flex-wrap gap-1">
        {lines.map((line) => (
          <li key={`${line.need} ${line.names.join()}`} className="max-w-full">
            <Skill
              look={lookOf(line)}
              name={nameOf(line)}
              said={t(`match:said.${isHeld(line) ? 'have' : 'missing'}-${line.need}`)}
              hint={hintOf(line) || undefined}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What you have and what is missing, required first. */
export function SkillLists({ match }: { readonly match: Match }) {
  const lines = ORDER.flatMap((need) => linesOf(match, need));
  return (
    <div className="grid gap-3">
      <Skills label={t('match:youHave')} lines={lines.filter(isHeld)} />
      <Skills label={t('match:missing')} lines={lines.filter((line) => !isHeld(line))} />
    </div>
  );
}

/** What the posting asks for, where there is no profile to compare it with. */
export function AskedSkills({ match }: { readonly match: Match }) {
  return ORDER.map((need) => {
    const lines = linesOf(match, need);
    if (lines.length === 0) return null;
    return (
      <div key={need} className="grid gap-2">
        <h3 className="text-xs font-medium text-ink-3">{t(`match:need.${need}`)}</h3>
        <ul className="flex flex-wrap gap-1">
          {lines.map((line) => (
            <li key={line.names.join()} className="max-w-full">
              <Skill look="plain" name={nameOf(line)} said={t(`match:said.${need}`)} />
            </li>
          ))}
        </ul>
      </div>
    );
  });
}
