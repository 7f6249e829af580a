import type { OfferPart, ShownOffer } from '../../lib/app/offer';
import type { Application } from '../../lib/domain/application';
import type { Money } from '../../lib/domain/posting';
import { addDays, type Day, dayOf, isDay, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';

/** An offer as it stands in the fields of a form. */
export interface OfferValues {
  readonly on: Day;
  readonly by: Day;
  readonly amount: string;
  readonly currency: string;
  readonly per: NonNullable<Money['per']> | '';
  readonly notes: string;
}

export const hasOffer = ({ stage, offerBy, offerPay, offerNotes }: Application): boolean =>
  stage === 'offer' || offerBy !== null || offerPay !== null || offerNotes !== '';

/** Is its day asked for? What was answered, or taken back, is edited without moving the application. */
export const asksDay = (application: Application): boolean => application.stage === 'offer' || !hasOffer(application);

/** What was shown of it; without a day where none was made yet. */
export const shownOffer = (application: Application, today: Day): ShownOffer => ({
  on: hasOffer(application) ? (application.stage === 'offer' ? application.stageOn : today) : null,
  offerBy: application.offerBy,
  offerPay: application.offerPay,
  offerNotes: application.offerNotes,
});

/** Which fields of the form make which part. */
export const PARTS: Readonly<Record<OfferPart, readonly (keyof OfferValues)[]>> = {
  on: ['on'],
  offerBy: ['by'],
  offerPay: ['amount', 'currency', 'per'],
  offerNotes: ['notes'],
};

export const offerValuesOf = (
  { on, offerBy, offerPay, offerNotes }: ShownOffer,
  today: Day,
  usual: Money | null,
): OfferValues => ({
  on: on ?? today,
  by: offerBy ?? '',
  amount: String(offerPay?.min ?? offerPay?.max ?? ''),
  currency: offerPay?.currency ?? usual?.currency ?? '',
  per: offerPay?.per ?? usual?.per ?? 'year',
  notes: offerNotes,
});

export type OfferProblems = Partial<Record<'on' | 'by' | 'amount' | 'currency' | 'notes', string>>;

const EARLIEST: Day = '1970-01-02';
const DAYS_AHEAD = 366;
const LONGEST_NOTES = 20_000;
const digitsOf = (typed: string): string => typed.replace(/[\s’']/g, '');

/** What is wrong with a field, in one sentence that says what to do; nothing where it can be kept. */
export function offerProblems(values: OfferValues, now: Timestamp, dayAsked = true): OfferProblems {
  const problems: { -readonly [K in keyof OfferProblems]: string } = {};
  const { on, by, amount, currency, notes } = values;
  const today = dayOf(now);
  if (dayAsked && (!isDay(on) || on < EARLIEST || on > today)) problems.on = t('offer:problem.on');
  if (by !== '' && (!isDay(by) || by < (dayAsked ? on : EARLIEST) || by > addDays(today, DAYS_AHEAD)))
    problems.by = t('offer:problem.by');
  if (amount.trim() !== '' && !/^\d{1,12}(?:\.\d{1,2})?$/.test(digitsOf(amount)))
    problems.amount = t('offer:problem.pay');
  if (currency.trim() !== '' && !/^[A-Za-z]{3}$/.test(currency.trim())) problems.currency = t('offer:problem.currency');
  if (notes.length > LONGEST_NOTES) problems.notes = t('offer:problem.notes', { count: notes.length });
  return problems;
}

/** What they offer to pay; null where no amount is given. */
export function payOf({ amount, currency, per }: OfferValues): Money | null {
  const digits = digitsOf(amount);
  if (digits === '') return null;
  const paid = Number(digits);
  return { min: paid, max: paid, currency: currency.trim().toUpperCase() || null, per: per || null, estimated: false };
}
