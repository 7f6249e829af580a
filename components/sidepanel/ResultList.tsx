import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { usePageList } from '../hooks/use-page-list';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';

/** The results of the page's list and what is known of each, where the site's terms forbid to mark them in the page. */
export function ResultList() {
  const shell = useShell();
  const { run } = useAct();
  const results = usePageList();
  const keys = results.map(({ key }) => key);
  const states = useLive((queries) => queries.listStates(keys), [keys.join(' ')]);
  if (results.length === 0 || states === undefined) return null;
  const known = results.filter(({ key }) => states.has(key)).length;
  return (
    <section aria-label={t('list:title')} className="border-b border-line bg-surface text-sm">
      <details>
        <summary className="flex min-h-9 cursor-pointer items-center justify-between gap-4 px-4 py-2 hover:bg-sunken">
          <span className="font-medium">{t('list:title')}</span>
          <span className="text-ink-3">{t('list:known', { known, count: results.length })}</span>
        </summary>
        <ul className="max-h-[45vh] divide-y divide-line overflow-y-auto border-t border-line">
          {results.map(({ key, title, says, url }) => {
            const state = states.get(key);
            return (
              <li key={key}>
                <button
                  type="button"
                  onClick={() => void run(() => shell.goTo(url))}
                  className="flex min-h-9 w-full items-center gap-4 px-4 py-2 text-start -outline-offset-2 hover:bg-sunken"
                >
                  <span className="grid min-w-0 flex-1">
                    <span className="text-pretty">{title}</span>
                    {says !== '' && <span className="truncate text-ink-3">{says}</span>}
                  </span>
                  {state !== undefined && (
                    <span
                      className={state === 'over' || state === 'away' ? 'text-ink-3' : 'font-medium text-accent-ink'}
                    >
                      {t(`list:${state}`)}
                    </span>
                  )}
                </button>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
