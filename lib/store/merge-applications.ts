import type { Application } from '../domain/application';
import { grouped } from './grouped';

/** One application for each posting. `into`: one that was joined to another → that other one. */
export function oneForEachPosting(all: readonly Application[]): {
  readonly applications: Application[];
  readonly into: Map<Application, Application>;
} {
  const into = new Map<Application, Application>();
  const applications = [...grouped(all, ({ postingKey }) => postingKey).values()].flatMap((same) => {
    const [leader, ...rest] = [...same].sort(leadsFirst);
    if (leader === undefined) return [];
    const joined = rest.reduce(joinTwo, leader);
    for (const one of rest) into.set(one, joined);
    return [joined];
  });
  return { applications, into };
}

/** The one that was made first leads. */
const leadsFirst = (a: Application, b: Application): number => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);

const LONGEST_NOTES = 100_000;

const joinTwo = (leader: Application, other: Application): Application => ({
  ...leader,
  ...Object.fromEntries(Object.entries(other).filter(([field]) => leader[field as keyof Application] === null)),
  tags: [...new Set([...leader.tags, ...other.tags])],
  notes: bothNotes(leader.notes, other.notes),
  offerNotes: leader.offerNotes || other.offerNotes,
  followUpsOff: leader.followUpsOff || other.followUpsOff,
  updatedAt: Math.max(leader.updatedAt, other.updatedAt),
});

const bothNotes = (one: string, other: string): string =>
  one.includes(other) ? one : [one, other].filter(Boolean).join('\n\n').slice(0, LONGEST_NOTES);
