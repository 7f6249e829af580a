import { webUrl } from './identity';
import { lines, oneLine, printable } from './text';
import type { RawField } from './types';

/** What stands in place of a title on pages that have none. */
const NO_TITLE =
  /^(?:workday|candidate portal|jobs?|careers?|job (?:details?|description|posting|widget)|linkedin|indeed|untitled|null|undefined|loading.{0,3}|just a moment.{0,3}|apply(?: now)?|home|about (?:the|this) job|error|sign in|log ?in|(?:page |job )?not found.*|(?:error )?40[34]\b.*|(?:job )?application (?:for|to)\b.*)$/i;
const NO_VALUE = /^(?:null|undefined|n\/a|none|not specified|-+|object object|\[object object\])$/i;

/** A letter of any script, and no glyph of an icon font. */
const LETTER = /[a-z\u00c0-\u1fff\u2c00-\ud7ff]/i;
const NAMED = /[a-z\d\u00c0-\u1fff\u2c00-\ud7ff]/i;

const line =
  (longest: number, shape = NAMED) =>
  (value: string): string | null => {
    const text = oneLine(value.slice(0, 4 * longest));
    return text.length <= longest && shape.test(text) && !NO_VALUE.test(text) ? text : null;
  };

const several = (longest: number) => (value: string) =>
  lines(value.slice(0, 20_000)).filter(line(longest)).slice(0, 100).join('\n') || null;

/**
 * What stands where a company should: a file's or picture's name, a byline, how one works, "City, Country" with the work model.
 * Bounded by `line` before.
 */
const NO_COMPANY =
  /^https?:| · |\blogo$|^logo\b|\.(?:png|svg|jpe?g|webp)$|^(?:page )?not found|^40[34]\b|^(?:posted|written|published|powered) by\b|^by \S+ \S+$|^(?:full|part)[- ]time$|^(?:hybrid|on-?site)$|^(?:(?:our|the) client|company name)$|^(?:remote|hybrid|on-?site)\s?[-–—,(]|\((?:remote|hybrid|on-?site)\)$/i;

/** What `read` makes of a value, unless it is one of these. */
const but = (none: RegExp, read: (value: string) => string | null) => (value: string) => {
  const text = read(value);
  return text && none.test(text) ? null : text;
};

const short = line(120);

/**
 * The value as it may stand in a reading, or null where it cannot be this field: the next way to read it gets its turn.
 * Everything that a page says passes through here, so this is also where length and control characters end.
 */
export const plausible: Readonly<Record<RawField, (value: string, base: URL) => string | null>> = {
  title: but(NO_TITLE, line(300, LETTER)),
  company: but(NO_COMPANY, line(160)),
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
  closed: line(300),
};
