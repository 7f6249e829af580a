import type { FactField, JobPosting } from '../../lib/domain/posting';
import { provenanceText } from './provenance';
import { FACT_LABELS, factText, NOT_STATED, placeText } from './words';

const FIELDS: readonly FactField[] = ['salary', 'location', 'employment', 'seniority', 'postedOn', 'closesOn'];

/** The facts one below the other, each with where it was found. */
export function FactList({ posting }: { readonly posting: JobPosting }) {
  return (
    <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-3 gap-y-2 text-sm">
      {FIELDS.map((field) => {
        const text = field === 'location' ? placeText(posting) : factText(posting, field);
        const via = provenanceText(posting.provenance[field]);
        return (
          <div key={field} className="contents">
            <dt className="text-ink-3">{FACT_LABELS[field]}</dt>
            <dd className={text === null ? 'text-ink-3' : 'min-w-0'}>
              {text ?? NOT_STATED}
              {text !== null && via !== undefined && <span className="block text-xs text-ink-3">{via}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
