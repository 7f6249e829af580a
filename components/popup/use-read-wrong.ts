import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';

const slug = (text: string): string => text.replace(/[^\w.-]/g, '-');

/** Hands the user the page as a file for a report that it is read wrong; `site` names the file. */
export function useReadWrong(site: string): () => Promise<void> {
  const shell = useShell();
  const { run } = useAct();
  return async () => {
    await run(
      async () =>
        shell.download({
          name: `${slug(site)}-read-wrong.html`,
          text: await shell.reportPage(),
          type: 'text/html',
        }),
      t('popup:readWrongSaved'),
    );
  };
}
