import { Search } from 'lucide-react';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { STAGES } from '../../lib/domain/application';
import type { ApplicationRow } from '../../lib/store/queries/views';
import type { Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { STAGE_WORDS } from '../application/stages';
import { useShell } from '../shell/context';
import { inputClasses } from '../ui/Field';
import { ChoiceFilter } from './ChoiceFilter';
import { siteText } from './columns';
import { DaysFilter } from './DaysFilter';
import type { Listing } from './listing';
import { MatchFilter } from './MatchFilter';
import { MoreFilters } from './MoreFilters';

export interface FilterBarProps {
  readonly listing: Listing;
  readonly text: string;
  /** All applications: what there is to choose from. */
  readonly all: readonly ApplicationRow[];
  readonly now: Timestamp;
  readonly onText: (text: string) => void;
  readonly onChange: (part: Partial<Listing>) => void;
  /** What stands at the end. */
  readonly children: ReactNode;
}

/** One bar of filters over board and table. */
export function FilterBar({ listing, text, all, now, onText, onChange, children }: FilterBarProps) {
  return (
    <div className="mb-4 flex flex-wrap gap-2">
      <SearchField text={text} onText={onText} />
      <Filters listing={listing} all={all} now={now} onChange={onChange} />
      <div className="ms-auto flex gap-2">{children}</div>
    </div>
  );
}

/** All but the text. */
const Filters = memo(function Filters(props: Pick<FilterBarProps, 'listing' | 'all' | 'now' | 'onChange'>) {
  const { listing, all, now, onChange } = props;
  const { siteName } = useShell();
  const { stages, tags, sites } = listing;
  return (
    <>
      <ChoiceFilter
        name={t('applications:columns.stage')}
        choices={() => STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage].name }))}
        chosen={stages}
        onChoose={(chosen) => onChange({ stages: STAGES.filter((stage) => chosen.includes(stage)) })}
      />
      <ChoiceFilter
        name={t('applications:tag')}
        choices={() =>
          counted(all.flatMap(({ application }) => application.tags)).map((tag) => ({ value: tag, label: tag }))
        }
        chosen={tags}
        onChoose={(chosen) => onChange({ tags: chosen })}
      />
      <ChoiceFilter
        name={t('applications:columns.site')}
        choices={() =>
          counted(all.map(({ site }) => site)).map((site) => ({ value: site, label: siteText(site, siteName) }))
        }
        chosen={sites}
        onChoose={(chosen) => onChange({ sites: chosen })}
      />
      <MatchFilter match={listing.match} onMatch={(match) => onChange({ match })} />
      <DaysFilter listing={listing} now={now} onChange={onChange} />
      <MoreFilters listing={listing} onChange={onChange} />
    </>
  );
});

/** Each once, the most frequent first. */
function counted(values: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value]) => value);
}

/** The text filter; "/" goes to it. */
function SearchField({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [role="dialog"]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="relative min-w-0 max-w-64 grow basis-40">
      <Search aria-hidden="true" className="absolute start-[9px] top-1/2 -translate-y-1/2 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label={t('applications:search')}
        aria-keyshortcuts="/"
        placeholder={t('applications:searchHint')}
        value={text}
        onChange={(event) => onText(event.target.value)}
        className={`${inputClasses()} ps-8`}
      />
    </div>
  );
}
