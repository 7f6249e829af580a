import type { JobPosting } from '../domain/posting';
import type { PostingReading, RawField, RawPosting } from '../reading/types';
import type { Timestamp } from '../time';
import { isDayFirst, readCountry } from './country';
import { readDate } from './dates';
import { employmentInText, readEmployment } from './employment';
import { identityOf } from './identity';
import { readLanguage } from './language';
import { readMoney } from './money';
import { payInText } from './pay-in-text';
import { readPlaces } from './places';
import { cut } from './plain';
import { FROM_TEXT, provenanceOf } from './provenance';
import { readSeniority } from './seniority';
import { htmlToText, oneLine } from './text';
import { webAddress } from './web-address';
import { readWorkModel, type Source } from './work-model';

const RAW_OF = {
  workplace: 'workplace',
  location: 'location',
  title: 'title',
  text: FROM_TEXT,
} as const satisfies Record<Source, string>;

/**
 * What a page's strings mean. Never throws on page content; what the page does not state is null; the answer satisfies the schema `JobPosting`.
 * `now` dates "3 weeks ago" and the sight itself.
 */
export function understand(reading: PostingReading, { now }: { readonly now: Timestamp }): JobPosting {
  const { via } = reading;
  const raw = shortFacts(reading.raw);
  const identity = identityOf(reading);
  const description = orNull(htmlToText(raw.descriptionHtml ?? ''));
  const { location, places } = readPlaces(raw.location);
  const company = employer(raw.company, location, places);
  const title = withoutEmployer(oneLine(raw.title ?? '', 500), company);
  const language = readLanguage(reading.language, description);
  const country = readCountry(location, identity.url, language);
  const dates = { now, dayFirst: isDayFirst(country, language) };

  const model = readWorkModel({ workplace: raw.workplace, location: raw.location, title, description });
  const statedTypes = readEmployment(raw.employmentType);
  const employment = statedTypes.length > 0 ? statedTypes : employmentInText(description ?? '');
  const statedPay = readMoney(raw.salary, { country });
  const salary = statedPay ?? payInText(description ?? '', { country });
  const seniority = readSeniority(title, raw.seniority);
  const postedOn = readDate(raw.datePosted, { ...dates, role: 'posted' });
  const closesOn = readDate(raw.validThrough, { ...dates, role: 'closes' });
  const applyUrl = webAddress(raw.applyUrl, identity.url);

  return {
    ...identity,
    aliases: [],
    title,
    company,
    location,
    places,
    remote: model?.model ?? null,
    employment,
    seniority: seniority?.level ?? null,
    salary,
    postedOn,
    closesOn,
    description,
    applyUrl,
    closed: oneLine(raw.closed ?? '', 200) !== '',
    language,
    provenance: provenanceOf(via, {
      title: 'title',
      ...(company !== null && { company: 'company' }),
      ...(location !== null && { location: 'location' }),
      ...(model && { remote: RAW_OF[model.from] }),
      ...(employment.length > 0 && { employment: statedTypes.length > 0 ? 'employmentType' : FROM_TEXT }),
      ...(seniority && { seniority: seniority.from }),
      ...(salary && { salary: statedPay ? 'salary' : FROM_TEXT }),
      ...(postedOn !== null && { postedOn: 'datePosted' }),
      ...(closesOn !== null && { closesOn: 'validThrough' }),
      ...(description !== null && { description: 'descriptionHtml' }),
      ...(applyUrl !== null && { applyUrl: 'applyUrl' }),
    }),
    firstSeenAt: now,
    lastSeenAt: now,
    updatedAt: now,
  };
}

/** "Data Engineer, Acme" of Acme is a data engineer. */
function withoutEmployer(title: string, company: string | null): string {
  const signed = company !== null && title.toLowerCase().endsWith(company.toLowerCase());
  const named = signed ? /^(.{3,}?)(?:, ?| [-–—|@] ?| at )$/.exec(title.slice(0, -company.length))?.[1] : undefined;
  return named ?? title;
}

/** The employer's name; null where it is but the posting's place. */
function employer(raw: string | null, location: string | null, places: readonly string[]): string | null {
  const name = oneLine(raw ?? '', 300);
  const isPlace = [location ?? '', ...places].some((place) => place.toLowerCase() === name.toLowerCase());
  return isPlace ? null : orNull(name);
}

/** No fact but the description is longer than this on any page; a page that sends more is not read to its end. */
const LONGEST_FACT = 20_000;

const shortFacts = (raw: RawPosting): RawPosting => {
  const short = Object.entries(raw).map(([field, text]) => [
    field,
    typeof text === 'string' ? cut(text, LONGEST_FACT) : null,
  ]);
  return { ...(Object.fromEntries(short) as Record<RawField, string | null>), descriptionHtml: raw.descriptionHtml };
};

const orNull = (text: string): string | null => (text === '' ? null : text);
