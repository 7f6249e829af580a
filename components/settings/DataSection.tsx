import { HardDrive, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { SealDialog } from '../exchange/SealDialog';
import { TableDialog } from '../exchange/TableDialog';
import { useBackup } from '../exchange/use-backup';
import { useServices } from '../shell/context';
import { Banner, Card, Group } from '../ui/Banner';
import { Button, buttonClasses } from '../ui/Button';
import { dayText, sentence } from '../ui/dates';
import { Switch } from '../ui/Switch';
import { EraseDialog } from './EraseDialog';
import { SettingRow } from './SettingsPage';
import { useChangeSettings } from './use-change-settings';

/** The user's data: out, in, and away. */
export function DataSection({ settings }: { readonly settings: SettingsView }) {
  const services = useServices();
  const change = useChangeSettings(settings);
  const { save, busy } = useBackup();
  const [open, setOpen] = useState<'seal' | 'table' | 'erase'>();
  const close = () => setOpen(undefined);
  const today = dayOf(services.now());
  return (
    <Group title={t('exchange:title')}>
      <div className="mb-3">
        <Banner icon={<HardDrive aria-hidden="true" />}>
          {settings.backedUpAt === null
            ? t('exchange:out.noBackup')
            : `${sentence(t('exchange:out.lastBackup', { day: dayText(dayOf(settings.backedUpAt), today) }))} ${t('exchange:out.keptHere')}`}
        </Banner>
      </div>
      <Card>
        <ul className="divide-y divide-line">
          <SettingRow name={t('exchange:out.backup')} says={t('exchange:out.backupSays')}>
            <span className="flex flex-wrap gap-2">
              <Button small disabled={busy} onClick={() => void save()}>
                {t('exchange:out.export')}
              </Button>
              <Button small onClick={() => setOpen('seal')}>
                {t('exchange:out.seal')}
              </Button>
            </span>
          </SettingRow>
          <SettingRow name={t('exchange:out.weekly')} says={t('exchange:out.weeklySays')}>
            <Switch
              label={t('exchange:out.weekly')}
              on={settings.weeklyBackup}
              onSwitch={(weeklyBackup) =>
                void change({ weeklyBackup }, weeklyBackup ? t('exchange:out.weeklyOn') : t('exchange:out.weeklyOff'))
              }
            />
          </SettingRow>
          <SettingRow name={t('exchange:out.table')} says={t('exchange:out.tableSays')}>
            <Button small onClick={() => setOpen('table')}>
              {t('exchange:out.tableSave')}
            </Button>
          </SettingRow>
          <SettingRow name={t('dashboard:pages.work-search')} says={t('exchange:log.says')}>
            <a href="#/work-search" className={buttonClasses('plain', true)}>
              {t('exchange:log.open')}
            </a>
          </SettingRow>
          <SettingRow name={t('dashboard:pages.import')} says={t('exchange:in.rowSays')}>
            <a href="#/import" className={buttonClasses('plain', true)}>
              {t('exchange:in.open')}
            </a>
          </SettingRow>
          <SettingRow name={t('exchange:erase.name')} says={t('exchange:erase.says')}>
            <Button small look="danger-quiet" onClick={() => setOpen('erase')}>
              <Trash2 aria-hidden="true" />
              {t('exchange:erase.erase')}
            </Button>
          </SettingRow>
        </ul>
      </Card>
      {open === 'seal' && <SealDialog onClose={close} />}
      {open === 'table' && <TableDialog onClose={close} />}
      {open === 'erase' && <EraseDialog settings={settings} onClose={close} />}
    </Group>
  );
}
