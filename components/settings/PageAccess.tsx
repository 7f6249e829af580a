import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useAllowedHosts } from '../hooks/use-allowed-hosts';
import { useLive } from '../hooks/use-live';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { dayText } from '../ui/dates';
import { Switch } from '../ui/Switch';
import { SettingRow } from './SettingsPage';
import { useChangeSettings } from './use-change-settings';

/** What Jobcairn may do in pages: the chip, and the sites that the user allowed. */
export function PageAccess({ settings }: { readonly settings: SettingsView }) {
  const shell = useShell();
  const change = useChangeSettings(settings);
  const { run } = useAct();
  const hosts = useAllowedHosts() ?? [];
  const counts = useLive((queries) => queries.siteCounts(), []) ?? [];
  const { chip } = settings;
  const lastUse = (host: string): string => {
    const lastOn = counts.find(({ site }) => host === site || host === `www.${site}`)?.lastOn ?? null;
    return lastOn === null ? t('site:notUsed') : t('site:lastUse', { day: dayText(lastOn) });
  };
  return (
    <Group title={t('site:access')}>
      <Card>
        <ul className="divide-y divide-line">
          <SettingRow name={t('site:chip')} says={t('site:chipSays')}>
            <Switch
              label={t('site:chip')}
              on={chip.shown}
              onSwitch={(shown) => void change({ chip: { ...chip, shown } }, t(shown ? 'site:chipOn' : 'site:chipOff'))}
            />
          </SettingRow>
          <SettingRow name={t('site:marks')} says={t('site:marksSays')}>
            <Switch
              label={t('site:marks')}
              on={settings.listMarks}
              onSwitch={(listMarks) => void change({ listMarks }, t(listMarks ? 'site:marksOn' : 'site:marksOff'))}
            />
          </SettingRow>
          {chip.hiddenOn.map((host) => (
            <SettingRow key={host} name={t('site:hiddenOn', { host })}>
              <Button
                small
                aria-label={t('site:showAgainOn', { host })}
                onClick={() =>
                  void change(
                    { chip: { ...chip, hiddenOn: chip.hiddenOn.filter((other) => other !== host) } },
                    t('site:shownAgain', { host }),
                  )
                }
              >
                {t('site:showAgain')}
              </Button>
            </SettingRow>
          ))}
          {hosts.length === 0 && <SettingRow name={t('site:always')} says={t('site:alwaysNone')} />}
          {hosts.map((host) => (
            <SettingRow key={`always ${host}`} name={`${t('site:always')}: ${host}`} says={lastUse(host)}>
              <Button
                small
                aria-label={t('site:stopOn', { host })}
                onClick={() => void run(() => shell.disallowHost(host), t('site:stopped', { host }))}
              >
                {t('site:stop')}
              </Button>
            </SettingRow>
          ))}
        </ul>
      </Card>
    </Group>
  );
}
