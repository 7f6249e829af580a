import type { Hint } from '../../lib/domain/advice';
import { t } from '../../lib/words';
import { useAnswer } from '../hooks/use-answer';
import { useServices } from '../shell/context';
import { Group } from '../ui/Banner';
import { pointsText } from './sum';

const LONGEST = 240;
const NO_HINTS: readonly Hint[] = [];

/** What to do, in one sentence. */
export function hintText({ reason, skill, wanted, yours, yearsAsked, yearsShown }: Hint): string {
  const values = {
    wanted,
    yours: yours ?? '',
    asked: pointsText(yearsAsked ?? 0),
    shown: pointsText(yearsShown ?? 0),
  };
  return reason === 'years' && skill === null
    ? t('hint:reason.yearsOfWork', values)
    : t(`hint:reason.${reason}`, values);
}

export interface HintsProps {
  readonly postingKey: string;
  /** What the hints follow from beside the posting: they are counted anew when it changes. */
  readonly revision: number;
}

/** What to change in the résumé for this posting, each with the sentence that asks for it. */
export function Hints({ postingKey, revision }: HintsProps) {
  const services = useServices();
  const hints = useAnswer(`${postingKey} ${revision}`, () => services.hintsFor(postingKey), NO_HINTS);
  if (hints.length === 0) return null;
  return (
    <Group title={t('hint:title')} count={hints.length}>
      <ul className="grid gap-3 text-sm">
        {hints.map((hint) => (
          <li key={`${hint.reason} ${hint.skill} ${hint.wanted}`}>
            <p>{hintText(hint)}</p>
            {hint.sentence !== null && (
              <p className="text-xs text-ink-3">{t('hint:inPosting', { sentence: hint.sentence.slice(0, LONGEST) })}</p>
            )}
            {hint.place !== null && (
              <p className="text-xs text-ink-3">{t('hint:inResume', { text: hint.place.text.slice(0, LONGEST) })}</p>
            )}
          </li>
        ))}
      </ul>
    </Group>
  );
}
