import type { PostingEdits } from '../../lib/app/input';
import type { EmploymentType, WorkModel } from '../../lib/domain/common';
import type { JobPosting, Money } from '../../lib/domain/posting';
import { t } from '../../lib/words';

/** The facts as they stand in the fields of a form: text, and empty for what is not stated. */
export interface FactValues {
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly remote: WorkModel | '';
  readonly employment: EmploymentType | '';
  readonly payMin: string;
  readonly payMax: string;
  readonly payCurrency: string;
  readonly payPer: NonNullable<Money['per']> | '';
  readonly postedOn: string;
  readonly closesOn: string;
  readonly description: string;
}

export const NO_FACTS: FactValues = {
  title: '',
  company: '',
  location: '',
  remote: '',
  employment: '',
  payMin: '',
  payMax: '',
  payCurrency: '',
  payPer: '',
  postedOn: '',
  closesOn: '',
  description: '',
};

const written = (amount: number | null | undefined): string => (amount == null ? '' : String(amount));

export function valuesOf(posting: JobPosting): FactValues {
  const { salary } = posting;
  return {
    title: posting.title,
    company: posting.company ?? '',
    location: posting.location ?? '',
    remote: posting.remote ?? '',
    employment: posting.employment[0] ?? '',
    payMin: written(salary?.min),
    payMax: written(salary?.max),
    payCurrency: salary?.currency ?? '',
    payPer: salary?.per ?? '',
    postedOn: posting.postedOn ?? '',
    closesOn: posting.closesOn ?? '',
    description: posting.description ?? '',
  };
}

const stated = (text: string): string | null => text.trim() || null;

/** What is wrong with a field, by its name; undefined when all can be used. */
export type Problems = Partial<Record<keyof FactValues, string>>;

/** An amount as typed ("80 000", "80000"); null when empty, undefined when it is no amount. */
function amountOf(text: string): number | null | undefined {
  const digits = text.replace(/[\s’']/g, '');
  if (digits === '') return null;
  if (!/^\d{1,12}(?:\.\d{1,2})?$/.test(digits)) return undefined;
  return Number(digits);
}

export function problemsOf(values: FactValues): Problems {
  const problems: { -readonly [K in keyof Problems]: string } = {};
  if (values.title.trim() === '') problems.title = t('posting:problem.title');
  const [min, max] = [amountOf(values.payMin), amountOf(values.payMax)];
  if (min === undefined) problems.payMin = t('posting:problem.payMin');
  if (max === undefined) problems.payMax = t('posting:problem.payMax');
  if (typeof min === 'number' && typeof max === 'number' && min > max) problems.payMax = t('posting:problem.payOrder');
  if (values.payCurrency.trim() !== '' && !/^[A-Za-z]{3}$/.test(values.payCurrency.trim()))
    problems.payCurrency = t('posting:problem.currency');
  return problems;
}

function payOf(values: FactValues): Money | null {
  const min = amountOf(values.payMin) ?? null;
  const max = amountOf(values.payMax) ?? null;
  if (min === null && max === null) return null;
  const currency = stated(values.payCurrency)?.toUpperCase() ?? null;
  return { min, max, currency, per: values.payPer || null, estimated: false };
}

/** Every fact of the form. */
function factsOf(values: FactValues): Required<Omit<PostingEdits, 'seniority' | 'applyUrl'>> {
  return {
    title: values.title.trim(),
    company: stated(values.company),
    location: stated(values.location),
    remote: values.remote || null,
    employment: values.employment === '' ? [] : [values.employment],
    salary: payOf(values),
    postedOn: stated(values.postedOn),
    closesOn: stated(values.closesOn),
    description: stated(values.description),
  };
}

/** Which fields of the form make which fact. */
export const PARTS: Readonly<Record<keyof ReturnType<typeof factsOf>, readonly (keyof FactValues)[]>> = {
  title: ['title'],
  company: ['company'],
  location: ['location'],
  remote: ['remote'],
  employment: ['employment'],
  salary: ['payMin', 'payMax', 'payCurrency', 'payPer'],
  postedOn: ['postedOn'],
  closesOn: ['closesOn'],
  description: ['description'],
};

/** The facts that differ from what stood there before: only they become "edited by you". */
export function editsOf(before: FactValues, after: FactValues): PostingEdits {
  const facts = factsOf(after);
  const changed = (Object.keys(PARTS) as (keyof typeof PARTS)[]).filter((fact) =>
    PARTS[fact].some((part) => before[part] !== after[part]),
  );
  return Object.fromEntries(changed.map((fact) => [fact, facts[fact]]));
}
