import { LABELS, OTHER_LABEL, SECTIONS } from './words';

export type Label = keyof typeof LABELS;

const FIELDS = Object.keys(LABELS) as Label[];
const MAX_LABEL = 45;

/** The field that a folded line is the label of; `other` for labels of facts that are no field. */
export function labelOf(key: string): Label | 'other' | undefined {
  if (key.length > 2 * MAX_LABEL) return undefined;
  const label = key.replace(/^[\s*•]+|[\s:*]+$/g, '');
  if (label.length > MAX_LABEL) return undefined;
  return FIELDS.find((field) => LABELS[field].test(label)) ?? (OTHER_LABEL.test(label) ? 'other' : undefined);
}

/** Is it a heading of a posting's text, such as "Your profile"? */
export const isSection = (key: string): boolean => SECTIONS.some((words) => words.test(key));
