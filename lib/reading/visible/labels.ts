import { LABELS, OTHER_LABEL, SECTIONS } from './words';

export type Label = keyof typeof LABELS;

const MAX_LABEL = 45;
/** All labels in one: asking for each field apart takes a browser nine times as long. */
const ANY = new RegExp(
  Object.entries({ ...LABELS, other: OTHER_LABEL })
    .map(([field, { source }]) => `(?<${field}>${source})`)
    .join('|'),
);

/** The field that a folded line is the label of; `other` for labels of facts that are no field. */
export function labelOf(key: string): Label | 'other' | undefined {
  if (key.length > 2 * MAX_LABEL) return undefined;
  const label = key.replace(/^[\s*•]+|[\s:*]+$/g, '');
  if (label.length > MAX_LABEL) return undefined;
  const said = ANY.exec(label)?.groups ?? {};
  return (Object.keys(said) as (Label | 'other')[]).find((field) => said[field] !== undefined);
}

/** Is it a heading of a posting's text, such as "Your profile"? */
export const isSection = (key: string): boolean => SECTIONS.some((words) => words.test(key));
