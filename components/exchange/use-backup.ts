import { seal } from '../../lib/exchange/sealed';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';

/** Hands out everything as a file: readable, or sealed with a passphrase. */
export function useBackup() {
  const services = useServices();
  const shell = useShell();
  const { run, busy } = useAct();
  const name = `jobcairn-${dayOf(services.now())}`;
  return {
    busy,
    save: () =>
      run(async () => {
        const text = await services.exportAll();
        await shell.download({ name: `${name}.json`, text, type: 'application/json' });
        return true;
      }, t('exchange:out.saved')),
    saveSealed: (passphrase: string) =>
      run(async () => {
        const text = await seal(await services.exportAll(), passphrase);
        await shell.download({ name: `${name}.jobcairn`, text, type: 'application/octet-stream' });
        return true;
      }, t('exchange:out.savedSealed')),
  };
}
