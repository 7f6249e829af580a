import { useState } from 'react';
import { applicationsCsv, EXPORT_COLUMNS, type ExportColumn } from '../../lib/exchange/applications-csv';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Everything but the long texts. */
const AT_FIRST = EXPORT_COLUMNS.filter((column) => column !== 'description');

/** Asks which columns a spreadsheet of the applications is to have, and hands it out. */
export function TableDialog({ onClose }: { readonly onClose: () => void }) {
  const services = useServices();
  const shell = useShell();
  const { run, busy } = useAct();
  const [chosen, setChosen] = useState<readonly ExportColumn[]>(AT_FIRST);
  const save = async () => {
    const done = await run(async () => {
      const rows = await services.queries.exportedApplications();
      const text = applicationsCsv(
        rows,
        EXPORT_COLUMNS.filter((column) => chosen.includes(column)),
        (column) => t(`exchange:column.${column}`),
        (stage) => t(`stage:${stage}`),
      );
      await shell.download({ name: `jobcairn-${dayOf(services.now())}.csv`, text, type: 'text/csv' });
      return true;
    }, t('exchange:out.tableSaved'));
    if (done === true) onClose();
  };
  return (
    <Dialog title={t('exchange:out.columns')} open wide onOpen={(open) => !open && onClose()}>
      <fieldset className="grid grid-cols-3 gap-x-4 gap-y-1 max-md:grid-cols-2">
        <legend className="sr-only">{t('exchange:out.columns')}</legend>
        {EXPORT_COLUMNS.map((column) => (
          <label key={column} className="flex min-h-7 items-center gap-2">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={chosen.includes(column)}
              onChange={({ target }) =>
                setChosen(target.checked ? [...chosen, column] : chosen.filter((other) => other !== column))
              }
            />
            {t(`exchange:column.${column}`)}
          </label>
        ))}
      </fieldset>
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{t('change:cancel')}</Button>
        <Button look="primary" disabled={busy || chosen.length === 0} onClick={() => void save()}>
          {t('exchange:out.tableSave')}
        </Button>
      </div>
    </Dialog>
  );
}
