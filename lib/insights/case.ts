import { isAnswer } from '../domain/answer';
import type { Event, Stage } from '../domain/application';
import type { Money } from '../domain/posting';
import type { Day } from '../time';

/** What is known of an application besides its history. */
export interface CaseFacts {
  readonly id: string;
  readonly title: string;
  readonly site: string;
  readonly place: string | null;
  readonly salary: Money | null;
  readonly resumeVersion: string | null;
  readonly savedOn: Day;
  readonly appliedOn: Day | null;
}

/** A stage that an application came to, and the day from which it stood there. */
interface Station {
  readonly stage: Stage;
  readonly on: Day;
}

/** One application as the insights count it. */
export interface Case extends CaseFacts {
  /** Its way, always forward: what was gone back on is no part of it. Never empty. */
  readonly way: readonly Station[];
  /** The first day on which the employer answered; null: not yet, or never applied. */
  readonly repliedOn: Day | null;
}

/** How far along a stage is; all ends are equally far. */
export const RANKS: Readonly<Record<Stage, number>> = {
  saved: 0,
  applied: 1,
  interviewing: 2,
  offer: 3,
  accepted: 4,
  rejected: 4,
  withdrawn: 4,
  ghosted: 4,
};

/** The way that a history tells. Undone events do not count; a step back takes back what lay beyond, so that going there and back is not counted twice. */
function wayOf(events: readonly Event[]): Station[] {
  const way: Station[] = [];
  for (const event of events) {
    const stage = event.kind === 'saved' ? event.stage : event.kind === 'moved' ? event.to : null;
    if (stage === null) continue;
    const here = way.findIndex((station) => station.stage === stage);
    if (here >= 0) {
      way.splice(here + 1);
      continue;
    }
    const kept = way.findIndex((station) => RANKS[station.stage] >= RANKS[stage]);
    if (kept >= 0) way.splice(kept);
    way.push({ stage, on: event.on });
  }
  return way;
}

/** An application with its history, in the order it was noted. Null where the history says nothing. */
export function caseOf(facts: CaseFacts, events: readonly Event[]): Case | null {
  const undone = new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.undoes] : [])));
  const counted = events.filter(({ id }) => !undone.has(id));
  const way = wayOf(counted);
  if (way.length === 0) return null;
  const { appliedOn } = facts;
  const answers = counted.flatMap((event) =>
    isAnswer(event) && appliedOn !== null && event.on >= appliedOn ? [event.on] : [],
  );
  const repliedOn = answers.reduce<Day | null>((first, on) => (first === null || on < first ? on : first), null);
  return { ...facts, way, repliedOn };
}
