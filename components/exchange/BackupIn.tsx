import { useState } from 'react';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { go } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { DangerDialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { Problem } from '../ui/Field';
import { numberText } from '../ui/numbers';
import { useBackupFile } from './use-backup-file';
import { useProgress } from './use-progress';
import { Working } from './Working';

/** What the user thinks of as one thing each. */
const SHOWN = ['applications', 'postings', 'followUps', 'interviews', 'contacts', 'files'] as const;

export interface BackupInProps {
  readonly name: string;
  readonly file: Blob;
  readonly onClose: () => void;
}

/** A file of Jobcairn: what it holds, what would change, then merge or replace. */
export function BackupIn({ name, file, onClose }: BackupInProps) {
  const services = useServices();
  const { run, busy } = useAct();
  const { read, known, refused } = useBackupFile(file);
  const { done, progress } = useProgress();
  const [replacing, setReplacing] = useState(false);
  if (refused !== undefined) return <Problem>{t(`exchange:backup.${refused}`, { name })}</Problem>;
  if (known === undefined) return <Working says={t('exchange:backup.reading')} done={read} />;
  const { backup, preview } = known;

  const take = async (mode: 'merge' | 'replace') => {
    setReplacing(false);
    const result = await run(() => services.importAll(backup, mode, progress));
    if (result === undefined) return;
    await run(async () => undefined, t('exchange:backup.taken', { count: result.applications }));
    onClose();
    go('applications');
  };

  const rows = SHOWN.filter((table) => preview.holds[table] > 0 || preview.replace[table].removed > 0);
  return (
    <Group title={t('exchange:backup.title', { name, day: dayText(dayOf(preview.exportedAt)) })}>
      <Card>
        <table className="w-full text-sm tabular-nums">
          <thead className="text-xs text-ink-3">
            <tr className="[&>th]:px-4 [&>th]:py-2 [&>th]:font-medium">
              <th scope="col" className="text-start">
                {t('exchange:backup.what')}
              </th>
              <th scope="col" className="text-end">
                {t('exchange:backup.holds')}
              </th>
              <th scope="col" className="text-end">
                {t('exchange:backup.merging')}
              </th>
              <th scope="col" className="text-end">
                {t('exchange:backup.replacing')}
              </th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-t border-line">
            {rows.map((table) => (
              <tr key={table} className="[&>td]:px-4 [&>td]:py-2 [&>td]:text-end">
                <th scope="row" className="px-4 py-2 text-start font-normal">
                  {t(`exchange:backup.tables.${table}`)}
                </th>
                <td>{numberText(preview.holds[table])}</td>
                <td>
                  {t('exchange:backup.changes', {
                    added: numberText(preview.merge[table].added),
                    changed: numberText(preview.merge[table].changed),
                  })}
                </td>
                <td>{t('exchange:backup.goes', { count: preview.replace[table].removed })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <p className="my-3 text-sm text-ink-2">{t('exchange:backup.rule')}</p>
      {busy && <Working says={t('exchange:backup.taking')} done={done} />}
      <div className="mt-3 flex flex-wrap justify-end gap-2">
        <Button disabled={busy} onClick={onClose}>
          {t('change:cancel')}
        </Button>
        <Button look="danger-quiet" disabled={busy} onClick={() => setReplacing(true)}>
          {t('exchange:backup.replace')}
        </Button>
        <Button look="primary" disabled={busy} onClick={() => void take('merge')}>
          {t('exchange:backup.merge')}
        </Button>
      </div>
      <DangerDialog
        title={t('exchange:backup.sure')}
        keep={t('exchange:backup.keep')}
        destroy={t('exchange:backup.replace')}
        open={replacing}
        disabled={busy}
        onOpen={setReplacing}
        onDestroy={() => void take('replace')}
      >
        <p>{t('exchange:backup.sureSays')}</p>
      </DangerDialog>
    </Group>
  );
}
