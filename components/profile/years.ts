/** Years as typed: null when empty, undefined when they cannot be used. */
export function yearsOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const years = Number(text);
  return /^\d{1,2}(?:\.\d)?$/.test(text) && years <= 60 ? years : undefined;
}

export const WRONG_YEARS = 'Years go from 0 to 60. Enter a number like 4 or 2.5, or leave it empty.';
