import { Application } from '../domain/application';
import { dayOf } from '../time';
import { applicationOf, note } from './history';
import { checked } from './input';
import type { Ports } from './ports';

export interface NotesOutcome {
  readonly application: Application;
  /** What stands in the database, where that is not what was shown: nothing was written. Null: written. */
  readonly conflict: string | null;
}

/**
 * Keeps notes while they are typed, so that a crash loses no more than the last seconds: without a step of Undo for each pause in
 * typing, and one line in the history for the first of a sitting (`begins`). `shown`: the notes as they stood when these were
 * typed; where somebody, most often the user in another tab, has changed them since, nothing is written. Throws `invalid`
 * where they are too long.
 */
export async function keepNotes(
  ports: Ports,
  input: { readonly applicationId: string; readonly notes: string; readonly shown: string; readonly begins: boolean },
): Promise<NotesOutcome> {
  const now = ports.now();
  const notes = checked(Application.shape.notes, input.notes);
  return ports.store.transact(async (rows) => {
    const before = await applicationOf(rows, input.applicationId);
    if (before.notes === notes) return { application: before, conflict: null };
    if (before.notes !== input.shown) return { application: before, conflict: before.notes };
    const application: Application = { ...before, notes, updatedAt: now };
    await rows.applications.put(application);
    if (input.begins)
      await note(rows, now, { kind: 'edited', applicationId: application.id, on: dayOf(now), field: 'notes' });
    return { application, conflict: null };
  });
}
