import * as z from 'zod/mini';
import { Application } from '../domain/application';
import { JobcairnError } from '../errors';
import type { Day } from '../time';
import { t } from '../words';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { later } from './interviews';
import { move } from './move';
import { planNext, replan } from './plans';
import type { Ports } from './ports';

const Terms = z.pick(Application, { offerBy: true, offerPay: true, offerNotes: true });

export interface NotedOffer {
  readonly applicationId: string;
  /** The day of the offer. */
  readonly on: Day;
  /** Last day to answer it; null: none was named. */
  readonly by: Day | null;
  /** What is absent stays as it was. */
  readonly pay?: Application['offerPay'];
  readonly notes?: string;
}

/**
 * They made an offer, to be answered by a day where one is named: the application moves to offer, and its deadline is reminded of.
 * Throws `invalid`.
 */
export async function noteOffer(ports: Ports, input: NotedOffer): Promise<Outcome> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const { by } = input;
  if (by !== null && checkedDay(by, now) < on) throw new JobcairnError('invalid', 'by: before the offer');
  const { value, change } = await ports.store.transactUndoable(t('change:offer'), now, async (rows) => {
    const before = await applicationOf(rows, input.applicationId);
    const { pay = before.offerPay, notes = before.offerNotes } = input;
    const terms = checked(Terms, { offerBy: by, offerPay: pay, offerNotes: notes });
    const application = { ...before, ...terms, heardOn: later(before.heardOn, on), updatedAt: now };
    await rows.applications.put(application);
    await note(rows, now, { kind: 'offer', applicationId: application.id, on, by });
    if (application.stage !== 'offer' || application.stageOn !== on)
      return move(rows, application, { to: 'offer', on, now });
    await replan(rows, application, now, { kind: 'offer' });
    await planNext(rows, application, now, null, { kind: 'offer' });
    return application;
  });
  return { application: value, change };
}
