import type { FactField, JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { Hint } from '../ui/Hint';
import { provenanceText } from './provenance';
import { factText, placeText } from './words';

export interface FactsProps {
  readonly posting: JobPosting;
  readonly today: string;
  /** Opens the form on this fact. */
  readonly onEdit: (field: FactField) => void;
}

interface Shown {
  readonly field: FactField;
  readonly text: string | null;
  readonly none: string;
}

function shown(posting: JobPosting, today: string): Shown[] {
  const dated = (field: 'postedOn' | 'closesOn') => {
    const text = factText(posting, field, today);
    return { field, text: text === null ? null : `${t(`posting:fact.${field}`)} ${text}`, none: '' };
  };
  return [
    { field: 'location', text: placeText(posting), none: t('posting:noPlace') },
    { field: 'salary', text: factText(posting, 'salary'), none: t('posting:noPay') },
    { field: 'employment', text: factText(posting, 'employment'), none: '' },
    dated('postedOn'),
    dated('closesOn'),
  ];
}

/** The facts in a line. Each says on hover and focus where it was found, and opens the form on it. */
export function Facts({ posting, today, onEdit }: FactsProps) {
  const facts = shown(posting, today).filter(({ text, none }) => text !== null || none !== '');
  return (
    <ul className="flex flex-wrap gap-x-4 overflow-hidden text-sm text-ink-2">
      {facts.map(({ field, text, none }) => (
        <li
          key={field}
          className="relative flex max-w-full items-center before:absolute before:-start-2.5 before:text-ink-3 before:content-['·']"
        >
          <FactButton posting={posting} field={field} isStated={text !== null} onEdit={onEdit}>
            {text ?? none}
          </FactButton>
        </li>
      ))}
    </ul>
  );
}

interface FactButtonProps extends Pick<FactsProps, 'posting' | 'onEdit'> {
  readonly field: FactField;
  readonly isStated: boolean;
  readonly children: string;
}

/** One fact: says on hover and focus where it was found, and opens the form on it. */
export function FactButton({ posting, field, isStated, onEdit, children }: FactButtonProps) {
  const via = provenanceText(posting.provenance[field]);
  const button = (
    <button
      type="button"
      onClick={() => onEdit(field)}
      className={`min-h-6 rounded-xs text-start decoration-ink-3 decoration-dotted underline-offset-[3px] -outline-offset-2 hover:underline ${isStated ? 'hover:text-ink' : 'text-ink-3'}`}
    >
      {children}
    </button>
  );
  return via === undefined || !isStated ? button : <Hint says={via}>{button}</Hint>;
}
