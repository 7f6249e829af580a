import { webUrl } from './identity';
import { fold, lines, oneLine, printable } from './text';
import type { RawField } from './types';

/** What stands in place of a title on pages that have none. */
const NO_TITLE =
  /^(?:workday|candidate portal|jobs?|careers?|job (?:details?|description|posting|widget)|linkedin|indeed|untitled|null|undefined|loading.{0,3}|just a moment.{0,3}|apply(?: now)?|home|about (?:the|this) job|error|sign in|log ?in|(?:page |job )?not found.*|(?:error )?40[34]\b.*)$/i;
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

/** What stands before a title where a form's page is named. */
const FORM_TITLE = /^(?:job )?application (?:for|to)\b/i;

/** A name without case and anything but letters and figures. */
const bare = (name: string): string => fold(name).replace(/ /g, '');

/** Is it the name that the page's host has: "Acme" on www.acme.example? */
const isHost = (name: string, { hostname }: URL): boolean =>
  [hostname.replace(/^www\./, ''), hostname, ...hostname.split('.').slice(0, -1)].some(
    (part) => part.length > 3 && bare(part) === bare(name),
  );

/**
 * What stands where a company should: a file's or picture's name, a byline, how one works, "City, Country" with the work model.
 * Bounded by `line` before.
 */
const NO_COMPANY =
  /^https?:| · |\blogo$|^logo\b|\.(?:png|svg|jpe?g|webp)$|^(?:page )?not found|^40[34]\b|^(?:posted|written|published|powered) by\b|^by \S+ \S+$|^(?:full|part)[- ]time$|^(?:hybrid|on-?site)$|^(?:(?:our|the) client|company name)$|^(?:remote|hybrid|on-?site)\s?[-–—,(]|\((?:remote|hybrid|on-?site)\)$/i;

/** Hosts of recruiting systems: on a customer's page there the system's maker is not the employer. */
const VENDOR =
  /(?:^|\.)((?:my)?(?:greenhouse|lever|ashby|workday|smartrecruiters|workable|icims|bamboohr|recruitee|personio|teamtailor|jobvite)(?:jobs|hq)?)\.[a-z]{2,3}$/;

/** Is it the maker of the system that shows the page? Its own postings stand there under its own name in the address. */
function isVendor(name: string, { hostname, pathname }: URL): boolean {
  const vendor = VENDOR.exec(hostname)?.[1] ?? '';
  const maker = bare(name);
  return (
    maker.length > 4 &&
    vendor.includes(maker) &&
    !`${hostname.replace(VENDOR, '')}/${pathname}`.split(/[./]/).includes(maker)
  );
}

const long = line(300);
const company = line(160);
const short = line(120);
const title = line(300, LETTER);

/**
 * The value as it may stand in a reading, or null where it cannot be this field: the next way to read it gets its turn.
 * Everything that a page says passes through here, so this is also where length and control characters end.
 */
export const plausible: Readonly<Record<RawField, (value: string, base: URL) => string | null>> = {
  title: (value, base) => {
    const text = oneLine(value.slice(0, 2000));
    return NO_TITLE.test(text) || FORM_TITLE.test(text) || isHost(text, base) ? null : title(text);
  },
  company: (value, base) => {
    const name = company(value);
    return name === null || NO_COMPANY.test(name) || isVendor(name, base) ? null : name;
  },
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
