import type { Application, Stage } from '../domain/application';
import type { Day, Timestamp } from '../time';
import { note } from './history';
import { cancelOpen, planNext } from './plans';
import type { Repositories } from './ports';

export interface Move {
  readonly to: Stage;
  /** The day the new stage began. */
  readonly on: Day;
  readonly now: Timestamp;
  /** The posting's sentence that asks for no follow-ups. */
  readonly noFollowUps?: string | null;
}

/** When the user applied, after a move: back to saved means that they did not. */
function appliedOnAfter(application: Application, { to, on }: Move): Day | null {
  if (to === 'applied') return on;
  return to === 'saved' ? null : application.appliedOn;
}

/** Any stage to any other: what was open is cancelled, and what the new stage asks for is planned. Where the application stands there already since that day, nothing changes. */
export async function move(rows: Repositories, application: Application, step: Move): Promise<Application> {
  const { to, on, now } = step;
  if (application.stage === to && application.stageOn === on) return application;
  const moved: Application = {
    ...application,
    stage: to,
    stageOn: on,
    appliedOn: appliedOnAfter(application, step),
    updatedAt: now,
  };
  await rows.applications.put(moved);
  await note(rows, now, { kind: 'moved', applicationId: moved.id, on, from: application.stage, to });
  await cancelOpen(rows, moved.id, now, 'moved');
  await planNext(rows, moved, now, step.noFollowUps ?? null);
  return moved;
}
