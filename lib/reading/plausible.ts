import { webUrl } from './identity';
import { lines, oneLine, printable } from './text';
import type { RawField } from './types';

/** What stands in place of a title on pages that have none. */
const NO_TITLE =
  /^(?:workday|candidate portal|jobs?|careers?|job (?:details?|description|posting|widget)|linkedin|indeed|untitled|null|undefined|loading.{0,3}|just a moment.{0,3}|apply(?: now)?|home|about (?:the|this) job|error|sign in|log ?in|(?:page |job )?not found.*|(?:error )?40[34]\b.*)$/i;
const NO_VALUE = /^(?:null|undefined|n\/a|none|not specified|-+|object object|\[object object\])$/i;

const line =
  (longest: number, shape = /[\p{L}\p{N}]/u) =>
  (value: string): string | null => {
    const text = oneLine(value.slice(0, 4 * longest));
    return text.length <= longest && shape.test(text) && !NO_VALUE.test(text) ? text : null;
  };

const several = (longest: number) => (value: string) =>
  lines(value.slice(0, 20_000)).filter(line(longest)).slice(0, 100).join('\n') || null;

const long = line(300);
const short = line(120);
const title = line(300, /\p{L}/u);

/**
 * The value as it may stand in a reading, or null where it cannot be this field: the next way to read it gets its turn.
 * Everything that a page says passes through here, so this is also where length and control characters end.
 */
export const plausible: Readonly<Record<RawField, (value: string, base: URL) => string | null>> = {
  title: (value) => (NO_TITLE.test(oneLine(value)) ? null : title(value)),
  company: line(160, /^(?!https?:|.* · |(?:page )?not found|40[34]\b).*[\p{L}\p{N}]/u),
  location: several(300),
  workplace: several(120),
  employmentType: several(120),
  seniority: short,
  salary: line(300, /\d/),
  datePosted: short,
  validThrough: short,
  descriptionHtml: (value) => {
    const text = printable(value.slice(0, 600_000)).trim();
    return text.length >= 40 ? text : null;
  },
  applyUrl: (value, base) => webUrl(value, base)?.href ?? null,
  closed: long,
};
