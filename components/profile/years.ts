import { t } from '../../lib/words';

/** Years as typed: null when empty, undefined when they cannot be used. */
export function yearsOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const years = Number(text);
  return /^\d{1,2}(?:\.\d)?$/.test(text) && years <= 60 ? years : undefined;
}

export const wrongYears = (): string => t('profile:skills.wrongYears');
