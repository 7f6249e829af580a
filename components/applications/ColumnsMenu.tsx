import { Columns3 } from 'lucide-react';
import { memo, useState } from 'react';
import { COLUMNS, type Column } from '../../lib/domain/settings';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { CheckRow } from '../ui/Checkbox';
import { Popover } from '../ui/Popover';

/** Which columns the table has. */
export const ColumnsMenu = memo(function ColumnsMenu({ columns }: { readonly columns: readonly Column[] }) {
  const services = useServices();
  const { run } = useAct();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      label={t('applications:columnsTitle')}
      open={open}
      onOpen={setOpen}
      align="end"
      className="w-56"
      trigger={
        <Button>
          <Columns3 aria-hidden="true" />
          {t('applications:columnsTitle')}
        </Button>
      }
    >
      {COLUMNS.filter((column) => column !== 'posting').map((column) => (
        <CheckRow
          key={column}
          checked={columns.includes(column)}
          onChange={({ target }) =>
            void run(() =>
              services.changeListing({
                columns: target.checked ? [...columns, column] : columns.filter((other) => other !== column),
              }),
            )
          }
        >
          {t(`applications:columns.${column}`)}
        </CheckRow>
      ))}
    </Popover>
  );
});
