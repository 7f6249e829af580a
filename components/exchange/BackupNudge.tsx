import { HardDrive } from 'lucide-react';
import { backupDue } from '../../lib/domain/backup-due';
import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useNow } from '../hooks/use-now';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import { useBackup } from './use-backup';

/** Says, now and then, that the last backup is some days old, with the button that makes one. */
export function BackupNudge({ settings }: { readonly settings: SettingsView }) {
  const services = useServices();
  const now = useNow();
  const { save, busy } = useBackup();
  const { run } = useAct();
  const firstOn = useLive((queries) => queries.firstSavedOn(), []);
  const due = firstOn === undefined ? null : backupDue(settings, firstOn, now);
  if (due === null) return null;
  return (
    <Banner icon={<HardDrive aria-hidden="true" />}>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p className="min-w-50 flex-1">
          {due.never ? t('exchange:nudge.never') : t('exchange:nudge.old', { count: due.days })}
        </p>
        <span className="flex gap-2">
          <Button small disabled={busy} onClick={() => void save()}>
            {t('exchange:nudge.save')}
          </Button>
          <Button small look="quiet" onClick={() => void run(() => services.putOffBackup())}>
            {t('exchange:nudge.later')}
          </Button>
        </span>
      </div>
    </Banner>
  );
}
