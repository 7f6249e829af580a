import { STAGES, type Stage } from '../domain/application';
import { type Case, RANKS } from './case';
import type { Count } from './figures';

/** Where something flows from or to: a stage that was reached, or having stayed there until now. */
export interface FlowNode extends Count {
  readonly id: string;
  readonly stage: Stage;
  /** It has not moved on from there. */
  readonly still: boolean;
}

export interface FlowLink extends Count {
  readonly from: string;
  readonly to: string;
}

/** The flow of applications through the stages. What comes into a stage is what goes on from it and what stays. */
export interface Flow {
  readonly total: number;
  readonly nodes: readonly FlowNode[];
  readonly links: readonly FlowLink[];
}

/** From an end nothing goes on: there "still" would say the same as the end itself. */
const goesOn = (stage: Stage): boolean => RANKS[stage] < RANKS.accepted;

export function flowOf(cases: readonly Case[]): Flow {
  const links = new Map<string, { from: string; to: string; figure: string; count: number }>();
  const add = (from: string, to: string, figure: string) => {
    const known = links.get(`${from} ${to}`);
    if (known === undefined) links.set(`${from} ${to}`, { from, to, figure, count: 1 });
    else known.count++;
  };
  const reached = new Map<Stage, number>();
  const resting = new Map<Stage, number>();
  for (const { way } of cases) {
    way.forEach(({ stage }, at) => {
      reached.set(stage, (reached.get(stage) ?? 0) + 1);
      const next = way[at + 1]?.stage;
      if (next !== undefined) add(stage, next, `step:${stage}>${next}`);
      else if (goesOn(stage)) {
        resting.set(stage, (resting.get(stage) ?? 0) + 1);
        add(stage, `still ${stage}`, `still:${stage}`);
      }
    });
  }
  const nodes = STAGES.flatMap((stage): FlowNode[] => {
    const [count, rest] = [reached.get(stage) ?? 0, resting.get(stage) ?? 0];
    const here: FlowNode = { id: stage, stage, still: false, figure: `reached:${stage}`, count };
    const still: FlowNode = { id: `still ${stage}`, stage, still: true, figure: `still:${stage}`, count: rest };
    return [...(count > 0 ? [here] : []), ...(rest > 0 ? [still] : [])];
  });
  return { total: cases.length, nodes, links: [...links.values()] };
}
