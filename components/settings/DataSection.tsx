import { HardDrive, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { SettingsView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner, Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText, sentence } from '../ui/dates';
import { EraseDialog } from './EraseDialog';
import { ImportRow } from './ImportRow';
import { SettingRow } from './SettingsPage';

/** The user's data: out, in, and away. */
export function DataSection({ settings }: { readonly settings: SettingsView }) {
  const services = useServices();
  const shell = useShell();
  const { run, busy } = useAct();
  const [erasing, setErasing] = useState(false);
  const today = dayOf(services.now());
  const exportAll = () =>
    run(async () => {
      const text = await services.exportAll();
      await shell.download({ name: `jobcairn-${today}.json`, text, type: 'application/json' });
    }, 'Everything is in the file');
  return (
    <Group title="Data">
      <div className="mb-3">
        <Banner icon={<HardDrive aria-hidden="true" />}>
          {settings.backedUpAt === null
            ? 'There is no backup yet. Your data is on this computer only; export it and keep the file somewhere safe.'
            : `${sentence(`Last backup on ${dayText(dayOf(settings.backedUpAt), today)}`)} It is kept on this computer only; copy it somewhere safe.`}
        </Banner>
      </div>
      <Card>
        <ul className="divide-y divide-line">
          <SettingRow name="Export everything" says="One JSON file that Jobcairn reads again">
            <Button small disabled={busy} onClick={() => void exportAll()}>
              Export
            </Button>
          </SettingRow>
          <ImportRow />
          <SettingRow name="Erase everything" says="Postings, applications, profile, settings. It can’t be undone.">
            <Button small look="danger-quiet" onClick={() => setErasing(true)}>
              <Trash2 aria-hidden="true" />
              Erase
            </Button>
          </SettingRow>
        </ul>
      </Card>
      {erasing && <EraseDialog settings={settings} onClose={() => setErasing(false)} />}
    </Group>
  );
}
