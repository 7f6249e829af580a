import type { EmploymentType, Seniority, WorkModel } from '../../lib/domain/common';
import type { FactField, JobPosting, Money } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { dayText } from '../ui/dates';

export const NOT_STATED = t('posting:notStated');

export const WORK_MODELS: Readonly<Record<WorkModel, string>> = {
  onsite: t('posting:model.onsite'),
  hybrid: t('posting:model.hybrid'),
  remote: t('posting:model.remote'),
};

export const EMPLOYMENT: Readonly<Record<EmploymentType, string>> = {
  'full-time': t('posting:employment.full-time'),
  'part-time': t('posting:employment.part-time'),
  contract: t('posting:employment.contract'),
  internship: t('posting:employment.internship'),
  temporary: t('posting:employment.temporary'),
  volunteer: t('posting:employment.volunteer'),
  other: t('posting:employment.other'),
};

const SENIORITY: Readonly<Record<Seniority, string>> = {
  intern: t('posting:level.intern'),
  junior: t('posting:level.junior'),
  mid: t('posting:level.mid'),
  senior: t('posting:level.senior'),
  lead: t('posting:level.lead'),
  manager: t('posting:level.manager'),
  director: t('posting:level.director'),
};

export const PERIODS: Readonly<Record<NonNullable<Money['per']>, string>> = {
  hour: t('posting:per.hour'),
  day: t('posting:per.day'),
  week: t('posting:per.week'),
  month: t('posting:per.month'),
  year: t('posting:per.year'),
};

/** ISO 4217 has three letters; the browser refuses anything else. Cents only where there are some. */
function amounts(currency: string | null, whole: boolean): Intl.NumberFormat {
  const digits = whole ? 0 : 2;
  const plain = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (currency === null || !/^[A-Za-z]{3}$/.test(currency)) return new Intl.NumberFormat(undefined, plain);
  return new Intl.NumberFormat(undefined, { style: 'currency', currency, ...plain });
}

/** "€80,000", as the user's locale writes amounts. */
export const amountText = (amount: number, currency: string | null): string =>
  amounts(currency, Number.isInteger(amount)).format(amount);

/** "€80,000–95,000 a year", as the user's locale writes amounts. */
export function payText({ min, max, currency, per, estimated }: Money): string {
  const format = amounts(currency, Number.isInteger(min ?? 0) && Number.isInteger(max ?? 0));
  const amount =
    min !== null && max !== null
      ? min < max
        ? format.formatRange(min, max)
        : format.format(max)
      : min !== null
        ? t('posting:payFromAmount', { amount: format.format(min) })
        : max !== null
          ? t('posting:payUpToAmount', { amount: format.format(max) })
          : NOT_STATED;
  return [amount, per !== null && PERIODS[per], estimated && t('posting:estimated')].filter(Boolean).join(' ');
}

/** "Berlin, hybrid"; null when neither is stated. */
export function placeText({ location, remote }: Pick<JobPosting, 'location' | 'remote'>): string | null {
  const model = remote === null ? null : WORK_MODELS[remote];
  const says = location !== null && model !== null && location.toLowerCase().includes(model);
  const text = [location, says ? null : model].filter((part) => part !== null).join(', ');
  return text === '' ? null : capital(text);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const FACT_LABELS: Readonly<Record<FactField, string>> = {
  title: t('posting:fact.title'),
  company: t('posting:fact.company'),
  location: t('posting:fact.location'),
  remote: t('posting:fact.remote'),
  employment: t('posting:fact.employment'),
  seniority: t('posting:fact.seniority'),
  salary: t('posting:fact.salary'),
  postedOn: t('posting:fact.postedOn'),
  closesOn: t('posting:fact.closesOn'),
  description: t('posting:fact.description'),
  applyUrl: t('posting:fact.applyUrl'),
};

/** A fact as a sentence has it; null when the posting does not state it. */
export function factText(posting: JobPosting, field: FactField, today?: string): string | null {
  switch (field) {
    case 'remote':
      return posting.remote === null ? null : capital(WORK_MODELS[posting.remote]);
    case 'employment':
      return posting.employment.map((type) => EMPLOYMENT[type]).join(', ') || null;
    case 'seniority':
      return posting.seniority === null ? null : SENIORITY[posting.seniority];
    case 'salary':
      return posting.salary === null ? null : payText(posting.salary);
    case 'postedOn':
    case 'closesOn': {
      const day = posting[field];
      return day === null ? null : dayText(day, today);
    }
    default:
      return posting[field];
  }
}
