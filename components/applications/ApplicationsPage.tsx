import { SquareKanban, Table2 } from 'lucide-react';
import { memo, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { COLUMNS, type Column, DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { AddByHandButton } from '../application/AddByHandButton';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useServices } from '../shell/context';
import { restate } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { Card, Empty } from '../ui/Banner';
import { Button } from '../ui/Button';
import { numberText } from '../ui/numbers';
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { ApplicationTable } from './ApplicationTable';
import { Board } from './Board';
import { BulkBar } from './BulkBar';
import { ColumnsMenu } from './ColumnsMenu';
import { columnsOf } from './columns';
import { FilterBar } from './FilterBar';
import { EVERYTHING, type Layout, type Listing, listingOf, routeTo, searchOf } from './listing';
import { useApplications } from './use-applications';
import { useKeptFocus } from './use-kept-focus';
import { useSelection } from './use-selection';
import { Views } from './Views';

const NO_ROWS: readonly ApplicationRow[] = [];

/**
 * Every application as a table or a board, filtered and sorted by what stands in the address. A letter typed renders the field alone;
 * what it finds follows in a render of its own, and nothing else changes with either.
 */
export function ApplicationsPage({ search }: { readonly search: URLSearchParams }) {
  const services = useServices();
  const { run } = useAct();
  const now = useNow();
  const { listing, text, setText, change } = useAddress(search);

  const words = useDeferredValue(text);
  const looked = useMemo(() => ({ ...listing, text: words }), [listing, words]);
  const applications = useApplications(looked, now);
  const chosen = useLive((queries) => queries.settingsView(), [])?.listing;
  const rows = applications?.shown ?? NO_ROWS;
  const selection = useSelection(rows);
  const list = useKeptFocus();
  const columns = useMemo(() => columnsOf(chosen?.columns ?? []), [chosen]);

  const layout = listing.layout ?? chosen?.layout ?? DEFAULT_SETTINGS.listing.layout;
  const latest = useRef(run);
  latest.current = run;
  const choose = useCallback(
    (as: Layout) => {
      change({ layout: as });
      void latest.current(() => services.changeListing({ layout: as }));
    },
    [change, services],
  );
  const showAll = useCallback(() => {
    const { sort, descending, layout: as } = listing;
    change({ ...EVERYTHING, sort, descending, layout: as });
  }, [listing, change]);

  const ready = applications !== undefined && chosen !== undefined;
  return (
    <>
      <Head layout={layout} onChoose={choose} />
      {ready && applications.all.length === 0 && (
        <Empty title={t('applications:none')} action={<AddByHandButton />}>
          {t('applications:noneSays')}
        </Empty>
      )}
      {ready && applications.all.length > 0 && (
        <>
          <Views listing={looked} views={chosen.views} all={applications.all} now={now} />
          <FilterBar listing={listing} text={text} all={applications.all} now={now} onText={setText} onChange={change}>
            {layout === 'table' ? <ColumnsMenu columns={columns} /> : <Order listing={listing} onSort={change} />}
          </FilterBar>
          <div {...list} tabIndex={-1} className="outline-none">
            {rows.length === 0 ? (
              <NothingFits onShowAll={showAll} />
            ) : layout === 'table' ? (
              <ApplicationTable
                rows={rows}
                partial={applications.partial}
                columns={columns}
                listing={listing}
                selection={selection}
                now={now}
                onSort={change}
              />
            ) : (
              <Board rows={rows} selection={selection} now={now} />
            )}
            {selection.count > 0 && <BulkBar selection={selection} rows={rows} />}
          </div>
          <p role="status" className="mt-3 text-end text-xs text-ink-3 tabular-nums">
            {!applications.partial &&
              t('applications:shown', {
                count: rows.length,
                shown: numberText(rows.length),
                all: numberText(applications.all.length),
              })}
          </p>
        </>
      )}
    </>
  );
}

interface Address {
  /** Without the text, so that it stays the same while that is typed. */
  readonly listing: Listing;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly change: (part: Partial<Listing>) => void;
}

/** What the address asks for, and how to ask for something else. */
function useAddress(search: URLSearchParams): Address {
  const there = listingOf(search);
  const besideText = searchOf({ ...there, text: '' });
  const listing = useMemo(() => listingOf(new URLSearchParams(besideText)), [besideText]);
  const [text, write] = useState(there.text);
  useEffect(() => write(there.text), [there.text]);
  const latest = useRef({ ...listing, text });
  latest.current = { ...listing, text };
  const change = useCallback((part: Partial<Listing>) => {
    if (part.text !== undefined) write(part.text);
    restate(routeTo({ ...latest.current, ...part }));
  }, []);
  const setText = useCallback((typed: string) => change({ text: typed }), [change]);
  return { listing, text, setText, change };
}

const Head = memo(function Head(props: { readonly layout: Layout; readonly onChoose: (layout: Layout) => void }) {
  return (
    <PageHead title={t('applications:title')}>
      <Segmented<Layout>
        label={t('applications:layout')}
        value={props.layout}
        choices={[
          { value: 'board', label: t('applications:board'), icon: <SquareKanban aria-hidden="true" /> },
          { value: 'table', label: t('applications:table'), icon: <Table2 aria-hidden="true" /> },
        ]}
        onChoose={props.onChoose}
      />
      <AddByHandButton />
    </PageHead>
  );
});

const LATEST = 'latest';

/** The order of the cards; a table has it in its heads. */
const Order = memo(function Order({
  listing,
  onSort,
}: {
  readonly listing: Listing;
  readonly onSort: (sort: Pick<Listing, 'sort' | 'descending'>) => void;
}) {
  const choices = COLUMNS.filter((column) => column !== 'stage' && column !== 'changed');
  return (
    <Select<Column | typeof LATEST>
      label={t('applications:order')}
      value={listing.sort ?? LATEST}
      choices={[
        { value: LATEST, label: t('applications:orderLatest') },
        ...choices.map((column) => ({
          value: column,
          label: t('applications:orderBy', { column: t(`applications:columns.${column}`) }),
        })),
      ]}
      onChoose={(sort) => onSort({ sort: sort === LATEST ? null : sort, descending: sort === 'match' })}
    />
  );
});

function NothingFits({ onShowAll }: { readonly onShowAll: () => void }) {
  return (
    <Card className="px-6 py-10 text-center text-sm text-ink-2">
      <p>{t('applications:nothingFits')}</p>
      <Button className="mt-3" onClick={onShowAll}>
        {t('applications:showAll')}
      </Button>
    </Card>
  );
}
