import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/words';
import { useMatch } from '../hooks/use-match';
import { MatchPanel, type MatchPanelProps } from './MatchPanel';
import { countsText } from './sum';

/** The match in one row, where something else comes first; it opens to the whole. */
export function MatchRow({ posting, stored, onAddSkills }: MatchPanelProps) {
  const match = useMatch(posting.key, stored);
  const [open, setOpen] = useState(false);
  if (match === null) return null;
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="flex min-h-10 w-full items-center gap-2 border-t border-line px-4 py-2 text-start text-sm -outline-offset-2 hover:bg-hover"
      >
        {match.score === null ? (
          <span className="font-medium">{t('match:label')}</span>
        ) : (
          <>
            <span className="shrink-0 font-semibold tabular-nums">
              <span className="sr-only">{t('match:label')} </span>
              {match.score}
            </span>
            <span className="text-ink-2 tabular-nums">{countsText(match)}</span>
          </>
        )}
        <ChevronDown aria-hidden="true" className={`ms-auto shrink-0 text-ink-3 ${open ? 'rotate-180' : ''}`} />
      </button>
      {open && <MatchPanel posting={posting} stored={match} onAddSkills={onAddSkills} />}
    </>
  );
}
