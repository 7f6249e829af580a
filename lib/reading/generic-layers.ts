import type { NoPostingReason, Page, RawField } from './types';
export const readVisible = (_page: Page): Readonly<Partial<Record<RawField, { value: string; via: string }>>> => ({});
export const judge = (
  page: Page,
  found: { structured: boolean; site: boolean; fields: Partial<Record<RawField, string>> },
): { kind: 'posting'; page: 'posting' | 'form' | 'confirmation' } | { kind: 'none'; reason: NoPostingReason } => {
  void page;
  return found.site || found.structured ? { kind: 'posting', page: 'posting' } : { kind: 'none', reason: 'no-posting' };
};
