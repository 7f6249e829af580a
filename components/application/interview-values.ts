import type { InterviewPart, InterviewParts } from '../../lib/app/interviews';
import type { Interview, InterviewKind } from '../../lib/domain/application';
import { addDays, atTime, type Day, dayOf, isDay, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { isWebAddress } from '../contacts/contact-values';

/** An interview as it stands in the fields of a form. */
export interface InterviewValues {
  readonly kind: InterviewKind | '';
  readonly round: string;
  readonly day: Day;
  /** `HH:MM` in local time. */
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly contactIds: readonly string[];
  readonly notes: string;
}

const two = (n: number) => String(n).padStart(2, '0');

/** "10:00" in local time, as the fields of a form have it. */
const timeOf = (at: Timestamp): string => `${two(new Date(at).getHours())}:${two(new Date(at).getMinutes())}`;

/** One that is still to be told: tomorrow at ten. */
export const aNewInterview = (now: Timestamp): Shown => {
  const day = addDays(dayOf(now), 1);
  return { kind: null, round: '', times: [atTime(day, 10), atTime(day, 11)], place: null, contactIds: [], notes: '' };
};

/** An interview in the parts that are edited as one. */
type Shown = Pick<Interview, 'kind' | 'round' | 'place' | 'contactIds' | 'notes'> & Pick<InterviewParts, 'times'>;

export const partsOf = ({ kind, round, startsAt, endsAt, place, contactIds, notes }: Interview): Shown => ({
  kind,
  round,
  times: [startsAt, endsAt],
  place,
  contactIds,
  notes,
});

/** Which fields of the form make which part. */
export const PARTS: Readonly<Record<InterviewPart, readonly (keyof InterviewValues)[]>> = {
  kind: ['kind'],
  round: ['round'],
  times: ['day', 'from', 'to'],
  place: ['place'],
  contactIds: ['contactIds'],
  notes: ['notes'],
};

export const valuesOfInterview = ({ times: [startsAt, endsAt], ...interview }: Shown): InterviewValues => ({
  kind: interview.kind ?? '',
  round: interview.round,
  day: dayOf(startsAt),
  from: timeOf(startsAt),
  to: timeOf(endsAt),
  place: interview.place ?? '',
  contactIds: interview.contactIds,
  notes: interview.notes,
});

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

function momentOf(day: Day, time: string): Timestamp | undefined {
  const [, hour, minute] = TIME.exec(time) ?? [];
  return hour === undefined || minute === undefined ? undefined : atTime(day, Number(hour), Number(minute));
}

export type InterviewProblems = Partial<Record<'day' | 'from' | 'to' | 'place' | 'notes', string>>;

const EARLIEST: Day = '1970-01-02';
const DAYS_AHEAD = 366;
const LONGEST_NOTES = 50_000;

/** What is wrong with a field, in one sentence that says what to do; nothing where it can be kept. */
export function interviewProblems(values: InterviewValues, now: Timestamp): InterviewProblems {
  const problems: { -readonly [K in keyof InterviewProblems]: string } = {};
  const { day, from, to, notes } = values;
  if (!isDay(day) || day < EARLIEST || day > addDays(dayOf(now), DAYS_AHEAD)) problems.day = t('interview:problem.day');
  if (!TIME.test(from)) problems.from = t('interview:problem.from');
  if (!TIME.test(to)) problems.to = t('interview:problem.to');
  else if (TIME.test(from) && to <= from) problems.to = t('interview:problem.order');
  const place = values.place.trim();
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(place) && !isWebAddress(place)) problems.place = t('interview:problem.place');
  if (notes.length > LONGEST_NOTES) problems.notes = t('interview:problem.notes', { count: notes.length });
  return problems;
}

/** What the verb takes; undefined where a time is none. */
export function interviewOf(values: InterviewValues) {
  const [startsAt, endsAt] = [momentOf(values.day, values.from), momentOf(values.day, values.to)];
  if (startsAt === undefined || endsAt === undefined) return undefined;
  return {
    kind: values.kind || null,
    round: values.round.trim(),
    startsAt,
    endsAt,
    place: values.place.trim() || null,
    contactIds: [...values.contactIds],
    notes: values.notes,
  };
}
