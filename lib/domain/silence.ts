import { type Day, dayOf, daysBetween } from '../time';
import type { Interview, Stage } from './application';

/** PRODUCT: after 45 days of silence it is a question of "ghosted", not of a follow-up. */
export const QUIET_DAYS = 45;

/** What silence is measured by. */
export interface Silence {
  readonly stage: Stage;
  readonly stageOn: Day;
  readonly appliedOn: Day | null;
  readonly heardOn: Day | null;
  readonly promisedOn: Day | null;
  readonly keptOpenOn: Day | null;
  /** The interviews so far, and those to come. */
  readonly interviews: readonly Pick<Interview, 'endsAt'>[];
}

/** Since when nothing was heard, where that is 45 days or longer: the day that "Ghosted?" may be asked. Null: it may not. */
export function silentSince(silence: Silence, today: Day): Day | null {
  const { stage, stageOn, appliedOn, heardOn, promisedOn, keptOpenOn, interviews } = silence;
  if ((stage !== 'applied' && stage !== 'interviewing') || appliedOn === null) return null;
  const days = [stageOn, appliedOn, heardOn, promisedOn, keptOpenOn, ...interviews.map(({ endsAt }) => dayOf(endsAt))];
  const last = days.reduce<Day>((latest, day) => (day !== null && day > latest ? day : latest), appliedOn);
  return daysBetween(last, today) >= QUIET_DAYS ? last : null;
}
