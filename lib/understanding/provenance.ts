import type { FactField, JobPosting } from '../domain/posting';
import type { PostingReading, RawField } from '../reading/types';
import { cut, visible } from './plain';

/** The provenance of a fact that no field of the page gave and the posting's own text says. */
export const FROM_TEXT = 'text of the posting';

/** How a fact was found: as the reader says of the raw field it was made from. */
export function provenanceOf(
  via: PostingReading['via'],
  sources: Readonly<Partial<Record<FactField, RawField | typeof FROM_TEXT>>>,
): JobPosting['provenance'] {
  const provenance: JobPosting['provenance'] = {};
  for (const field of Object.keys(sources) as FactField[]) {
    const source = sources[field];
    if (source === undefined) continue;
    const how = source === FROM_TEXT ? FROM_TEXT : via[source];
    if (how !== undefined) provenance[field] = cut(visible(how), 300);
  }
  return provenance;
}
