import type { Application, Stage } from '../domain/application';
import type { Day, Timestamp } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { type Move, move } from './move';
import { askedNotTo } from './plans';
import type { Ports, Repositories } from './ports';
import { ensureSaved } from './save-posting';

const labelOf = (stage: Stage): string => t('change:moved', { stage: t(`stage:${stage}`) });

/** Moves an application to a stage that began on a day, which may lie back. Throws `invalid` for a day that it cannot have begun on. */
export async function moveApplication(
  ports: Ports,
  input: { readonly applicationId: string; readonly to: Stage; readonly on: Day },
): Promise<Outcome> {
  const now = ports.now();
  const step = { to: input.to, on: checkedDay(input.on, now), now };
  const noFollowUps =
    input.to === 'applied'
      ? await askedNotTo(ports, (await ports.store.applications.get(input.applicationId))?.postingKey)
      : null;
  const { value, change } = await ports.store.transactUndoable(labelOf(input.to), now, async (rows) =>
    move(rows, await applicationOf(rows, input.applicationId), { ...step, noFollowUps }),
  );
  return { application: value, change };
}

/** Stages behind applied: noting the day of applying there is a correction and no step back. */
const BEYOND: ReadonlySet<Stage> = new Set(['interviewing', 'offer', 'accepted']);

/** The user applied on a day; saves the posting first where needed. */
export async function markApplied(
  ports: Ports,
  input: ({ readonly key: string } | { readonly applicationId: string }) & { readonly on: Day },
): Promise<Outcome> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const key = 'key' in input ? input.key : (await ports.store.applications.get(input.applicationId))?.postingKey;
  const noFollowUps = await askedNotTo(ports, key);
  const { value, change } = await ports.store.transactUndoable(labelOf('applied'), now, async (rows) => {
    const application =
      'key' in input ? await ensureSaved(rows, input.key, now) : await applicationOf(rows, input.applicationId);
    const step: Move = { to: 'applied', on, now, noFollowUps };
    return BEYOND.has(application.stage) ? dated(rows, application, on, now) : move(rows, application, step);
  });
  return { application: value, change };
}

async function dated(rows: Repositories, application: Application, on: Day, now: Timestamp): Promise<Application> {
  if (application.appliedOn === on) return application;
  const after = { ...application, appliedOn: on, updatedAt: now };
  await rows.applications.put(after);
  await note(rows, now, { kind: 'edited', applicationId: after.id, on, field: 'appliedOn' });
  return after;
}
