import * as z from 'zod/mini';
import { Application } from '../domain/application';
import { JobcairnError } from '../errors';
import type { Day } from '../time';
import { t } from '../words';
import { against, type EditConflict, only } from './conflicts';
import { noteEdited } from './edit';
import { applicationOf, checkedDay, note, type Outcome } from './history';
import { checked } from './input';
import { later } from './interviews';
import { move } from './move';
import { planNext, replan } from './plans';
import type { Ports } from './ports';

const Terms = z.pick(Application, { offerBy: true, offerPay: true, offerNotes: true });

const PARTS = ['on', 'offerBy', 'offerPay', 'offerNotes'] as const;
export type OfferPart = (typeof PARTS)[number];

export interface NotedOffer {
  readonly applicationId: string;
  /** The day of the offer. */
  readonly on: Day;
  /** Last day to answer it; null: none was named. */
  readonly by: Day | null;
  /** What is absent stays as it was. */
  readonly pay?: Application['offerPay'];
  readonly notes?: string;
  /** The offer as the user saw it when they began. */
  readonly shown?: ShownOffer;
}

/** `on`: null where no offer was shown. */
export type ShownOffer = Pick<Application, 'offerBy' | 'offerPay' | 'offerNotes'> & { readonly on: Day | null };

/** The offer as it stands. */
const offerOf = ({ stage, stageOn, offerBy, offerPay, offerNotes }: Application): ShownOffer => ({
  on: stage === 'offer' ? stageOn : null,
  offerBy,
  offerPay,
  offerNotes,
});

/**
 * They made an offer, to be answered by a day where one is named: the application moves to offer, and its deadline is reminded of.
 * What changed since it was `shown` comes back as `conflicts` and is not written; a day that is wanted as it was shown moves
 * nothing. Throws `invalid`.
 */
export async function noteOffer(
  ports: Ports,
  input: NotedOffer,
): Promise<Outcome & { readonly conflicts: readonly EditConflict<OfferPart>[] }> {
  const now = ports.now();
  const on = checkedDay(input.on, now);
  const by = input.by === null ? null : checkedDay(input.by, now);
  const { value, change } = await ports.store.transactUndoable(t('change:offer'), now, async (rows) => {
    const before = await applicationOf(rows, input.applicationId);
    const { pay = before.offerPay, notes = before.offerNotes, shown } = input;
    if (by !== null && by < on && (shown?.on !== on || before.stage === 'offer'))
      throw new JobcairnError('invalid', 'by: before the offer');
    const terms = checked(Terms, { offerBy: by, offerPay: pay, offerNotes: notes });
    const { free, conflicts } = against(PARTS, offerOf(before), { on, ...terms }, shown);
    if (shown !== undefined && free.length === 0) return { application: before, conflicts };
    const fields = free.filter((part) => part !== 'on');
    const told = shown === undefined || free.includes('on');
    const heardOn = told ? later(before.heardOn, on) : before.heardOn;
    const application = { ...before, ...only(fields, terms), heardOn, updatedAt: now };
    await rows.applications.put(application);
    if (told) await note(rows, now, { kind: 'offer', applicationId: application.id, on, by: application.offerBy });
    else await noteEdited(rows, application, fields, now);
    if (told && offerOf(before).on !== on)
      return { application: await move(rows, application, { to: 'offer', on, now }), conflicts };
    await replan(rows, application, now, { kind: 'offer' });
    if (application.stage === 'offer') await planNext(rows, application, now, null, { kind: 'offer' });
    return { application, conflicts };
  });
  return { ...value, change };
}
