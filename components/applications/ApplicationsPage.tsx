import { SquareKanban, Table2 } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
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
import { Segmented } from '../ui/Segmented';
import { Select } from '../ui/Select';
import { ApplicationTable } from './ApplicationTable';
import { Board } from './Board';
import { BulkBar } from './BulkBar';
import { ColumnsMenu } from './ColumnsMenu';
import { columnsOf } from './columns';
import { FilterBar } from './FilterBar';
import { type Layout, type Listing, listingOf, routeTo } from './listing';
import { useApplications } from './use-applications';
import { useSelection } from './use-selection';
import { Views } from './Views';

const NO_ROWS: readonly ApplicationRow[] = [];

/** Every application as a table or a board, filtered and sorted by what stands in the address. */
export function ApplicationsPage({ search }: { readonly search: URLSearchParams }) {
  const services = useServices();
  const { run } = useAct();
  const now = useNow();
  const address = search.toString();
  const listing = useMemo(() => listingOf(new URLSearchParams(address)), [address]);
  const [text, setText] = useState(listing.text);
  useEffect(() => setText(listing.text), [listing.text]);

  const words = useDeferredValue(text);
  const looked = useMemo(() => ({ ...listing, text: words }), [listing, words]);
  const applications = useApplications(looked, now);
  const chosen = useLive((queries) => queries.settingsView(), [])?.listing;
  const rows = applications?.shown ?? NO_ROWS;
  const selection = useSelection(rows);
  const columns = useMemo(() => columnsOf(chosen?.columns ?? []), [chosen]);

  const change = (part: Partial<Listing>) => restate(routeTo({ ...listing, text, ...part }));
  const layout = listing.layout ?? chosen?.layout ?? DEFAULT_SETTINGS.listing.layout;
  const choose = (as: Layout) => {
    change({ layout: as });
    void run(() => services.changeListing({ layout: as }));
  };
  const showAll = () => {
    setText('');
    restate(routeTo({ sort: listing.sort, descending: listing.descending, layout: listing.layout }));
  };

  const ready = applications !== undefined && chosen !== undefined;
  return (
    <>
      <PageHead title={t('applications:title')}>
        <Segmented<Layout>
          label={t('applications:layout')}
          value={layout}
          choices={[
            { value: 'board', label: t('applications:board'), icon: <SquareKanban aria-hidden="true" /> },
            { value: 'table', label: t('applications:table'), icon: <Table2 aria-hidden="true" /> },
          ]}
          onChoose={choose}
        />
        <AddByHandButton />
      </PageHead>
      {ready && applications.all.length === 0 && (
        <Empty title={t('applications:none')} action={<AddByHandButton />}>
          {t('applications:noneSays')}
        </Empty>
      )}
      {ready && applications.all.length > 0 && (
        <>
          <Views listing={listing} views={chosen.views} all={applications.all} now={now} />
          <FilterBar
            listing={listing}
            text={text}
            all={applications.all}
            now={now}
            onText={(typed) => {
              setText(typed);
              change({ text: typed });
            }}
            onChange={change}
          >
            {layout === 'table' ? <ColumnsMenu columns={columns} /> : <Order listing={listing} onSort={change} />}
          </FilterBar>
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
          <p role="status" className="mt-3 text-end text-xs text-ink-3 tabular-nums">
            {!applications.partial && t('applications:shown', { count: rows.length, all: applications.all.length })}
          </p>
          {selection.count > 0 && <BulkBar selection={selection} rows={rows} />}
        </>
      )}
    </>
  );
}

const LATEST = 'latest';

/** The order of the cards; a table has it in its heads. */
function Order({
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
}

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
