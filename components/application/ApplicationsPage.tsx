import { Check, Search } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { STAGES, type Stage } from '../../lib/domain/application';
import { PageHead } from '../dashboard/PageHead';
import { useApplicationRows } from '../hooks/use-application-rows';
import { useNow } from '../hooks/use-now';
import { restate } from '../shell/routes';
import { Card, Empty } from '../ui/Banner';
import { Button } from '../ui/Button';
import { inputClasses } from '../ui/Field';
import { Select } from '../ui/Select';
import { AddByHandButton } from './AddByHandButton';
import { ApplicationTable } from './ApplicationTable';
import { filterOf, type Listing, listingOf, routeTo, sorted } from './listing';
import { STAGE_WORDS } from './stages';

/** Every application in a table, filtered and sorted by what stands in the address. */
export function ApplicationsPage({ search }: { readonly search: URLSearchParams }) {
  const now = useNow();
  const address = search.toString();
  const listing = useMemo(() => listingOf(new URLSearchParams(address)), [address]);
  const [text, setText] = useState(listing.text);
  useEffect(() => setText(listing.text), [listing.text]);

  const { stage, due, sort, descending } = listing;
  const words = useDeferredValue(text);
  const filter = useMemo(() => filterOf({ text: words, stage, due }, now), [words, stage, due, now]);
  const applications = useApplicationRows(filter);
  const shown = applications?.shown;
  const rows = useMemo(() => shown && sorted(shown, { sort, descending }), [shown, sort, descending]);
  const change = (part: Partial<Listing>) => restate(routeTo({ ...listing, text, ...part }));

  return (
    <>
      <PageHead title="Applications">
        <AddByHandButton />
      </PageHead>
      {applications?.all.length === 0 && (
        <Empty title="No applications yet" action={<AddByHandButton />}>
          Every posting that you save stands here. Open one in the browser and choose Save, or add one by hand.
        </Empty>
      )}
      {applications !== undefined && applications.all.length > 0 && rows !== undefined && (
        <>
          <div className="mb-4 flex flex-wrap gap-2">
            <SearchField
              text={text}
              onText={(typed) => {
                setText(typed);
                change({ text: typed });
              }}
            />
            <StageFilter stage={stage} onStage={(chosen) => change({ stage: chosen })} />
            <Button aria-pressed={due} className="aria-pressed:bg-selected" onClick={() => change({ due: !due })}>
              {due && <Check aria-hidden="true" />}
              Has something due
            </Button>
            <p role="status" className="ms-auto self-center text-sm text-ink-3 tabular-nums">
              {rows.length === applications.all.length
                ? `${rows.length} in all`
                : `${rows.length} of ${applications.all.length}`}
            </p>
          </div>
          {rows.length === 0 ? (
            <NothingFits
              onShowAll={() => {
                setText('');
                change({ text: '', stage: null, due: false });
              }}
            />
          ) : (
            <ApplicationTable rows={rows} listing={listing} now={now} onSort={change} />
          )}
        </>
      )}
    </>
  );
}

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <Card className="px-6 py-10 text-center text-sm text-ink-2">
      <p>No application fits.</p>
      <Button className="mt-3" onClick={onShowAll}>
        Show all
      </Button>
    </Card>
  );
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
    <div className="relative w-80 max-w-full">
      <Search aria-hidden="true" className="absolute start-[9px] top-1/2 -translate-y-1/2 text-ink-3" />
      <input
        ref={field}
        type="search"
        aria-label="Filter by title, company or place"
        aria-keyshortcuts="/"
        placeholder="Title, company, place"
        value={text}
        onChange={(event) => onText(event.target.value)}
        className={`${inputClasses()} ps-8`}
      />
    </div>
  );
}

const ANY = 'any';
const STAGE_CHOICES = [
  { value: ANY, label: 'Any stage' },
  ...STAGES.map((stage) => ({ value: stage, label: STAGE_WORDS[stage].name })),
] as const;

function StageFilter({
  stage,
  onStage,
}: {
  readonly stage: Stage | null;
  readonly onStage: (stage: Stage | null) => void;
}) {
  return (
    <Select<Stage | typeof ANY>
      label="Stage"
      value={stage ?? ANY}
      choices={STAGE_CHOICES}
      onChoose={(chosen) => onStage(chosen === ANY ? null : chosen)}
    />
  );
}
