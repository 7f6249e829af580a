import { Printer } from 'lucide-react';
import { useState } from 'react';
import { hasPage } from '../../lib/domain/posting';
import { contactText } from '../../lib/exchange/applications-csv';
import { csvText } from '../../lib/exchange/csv';
import type { WorkSearchRow } from '../../lib/store/queries/views';
import { addDays, type Day, dayOf, isDay, weekday } from '../../lib/time';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Empty } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { DateInput, Field } from '../ui/Field';

const COLUMNS = ['date', 'employer', 'address', 'method', 'contact', 'position', 'result'] as const;
type Column = (typeof COLUMNS)[number];

/** An address may break anywhere, a day nowhere. */
const PLACES: Readonly<Partial<Record<Column, string>>> = { address: 'max-w-60 break-all', date: 'whitespace-nowrap' };

/** Monday of the week of a day. */
const mondayOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** Four weeks are what most offices ask for. */
const WEEKS = 4;

/** What was done to find work, as an employment office asks for it: on the screen, on paper, as a table. */
export function WorkSearchPage() {
  const services = useServices();
  const shell = useShell();
  const { run } = useAct();
  const today = dayOf(services.now());
  const [from, setFrom] = useState(addDays(mondayOf(today), -7 * (WEEKS - 1)));
  const [to, setTo] = useState(addDays(mondayOf(today), 6));
  const sound = isDay(from) && isDay(to) && from <= to;
  const rows = useLive(
    (queries) => (sound ? queries.workSearchRows(from, to) : Promise.resolve([])),
    [from, to, sound],
  );
  const cells = (row: WorkSearchRow): Readonly<Record<Column, string>> => ({
    date: row.on,
    employer: row.posting.company ?? '',
    address: hasPage(row.posting) ? row.posting.url : (row.posting.location ?? ''),
    method:
      row.kind === 'application' && hasPage(row.posting)
        ? t('exchange:log.methods.online', { site: shell.siteName(row.posting.site) })
        : t(`exchange:log.methods.${row.kind}`),
    contact: row.contacts.map(contactText).join('; '),
    position: row.posting.title,
    result: t('exchange:log.since', {
      stage: t(`stage:${row.application.stage}`),
      day: dayText(row.application.stageOn, today),
    }),
  });
  const save = (all: readonly WorkSearchRow[]) =>
    run(async () => {
      const text = csvText(
        COLUMNS.map((column) => t(`exchange:log.${column}`)),
        all.map((row) => COLUMNS.map((column) => cells(row)[column])),
      );
      await shell.download({ name: `jobcairn-log-${from}-${to}.csv`, text, type: 'text/csv' });
    }, t('exchange:log.saved'));
  return (
    <>
      <PageHead title={t('dashboard:pages.work-search')} says={sound ? `${dayText(from)} – ${dayText(to)}` : undefined}>
        {rows !== undefined && rows.length > 0 && (
          <span className="flex gap-2 print:hidden">
            <Button onClick={() => void save(rows)}>{t('exchange:log.csv')}</Button>
            <Button onClick={() => window.print()}>
              <Printer aria-hidden="true" />
              {t('exchange:log.print')}
            </Button>
          </span>
        )}
      </PageHead>
      <div className="mb-4 flex flex-wrap items-end gap-3 print:hidden">
        <Field label={t('exchange:log.from')} problem={sound ? undefined : t('exchange:log.wrong')}>
          {(ids) => <DateInput {...ids} value={from} onDay={setFrom} />}
        </Field>
        <Field label={t('exchange:log.to')}>
          {(ids) => <DateInput {...ids} value={to} min={from} onDay={setTo} />}
        </Field>
      </div>
      {rows?.length === 0 && <Empty title={t('exchange:log.empty')}>{t('exchange:log.emptySays')}</Empty>}
      {rows !== undefined && rows.length > 0 && (
        <Card className="overflow-x-auto print:overflow-visible print:border-0">
          <table className="w-full text-sm">
            <thead className="text-xs text-ink-3">
              <tr className="[&>th]:px-3 [&>th]:py-2 [&>th]:text-start [&>th]:font-medium [&>th]:whitespace-nowrap">
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`exchange:log.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="divide-y divide-line border-t border-line">
              {rows.map((row) => (
                <tr key={`${row.application.id} ${row.kind} ${row.on}`} className="align-top [&>td]:px-3 [&>td]:py-2">
                  {COLUMNS.map((column) => (
                    <td key={column} className={PLACES[column]}>
                      {column === 'date' ? dayText(row.on, today) : cells(row)[column]}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </>
  );
}
