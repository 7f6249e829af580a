import { useEffect } from 'react';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { Group } from '../ui/Banner';

const MOST_SHOWN = 6;

/** What the saved postings ask for most and the profile lacks. Nothing while no saved posting asks for more. */
export function Learn() {
  const services = useServices();
  const view = useLive((queries) => queries.learnView(), []);
  const behind = view !== undefined && view.counted < view.saved;
  useEffect(() => {
    // What could not be counted now is counted when the page is opened again.
    if (behind) services.matchSaved().catch(() => undefined);
  }, [behind, services]);
  if (view === undefined || view.rows.length === 0) return null;
  return (
    <Group title={t('profile:learn.title')}>
      <ul className="grid gap-2 text-sm">
        {view.rows.slice(0, MOST_SHOWN).map(({ name, asked, required, unlocks }) => (
          <li key={name}>
            <p className="font-medium">{name}</p>
            <p className="text-xs text-ink-3">
              {t('profile:learn.asked', { count: asked, saved: view.saved, required })}
              {unlocks > 0 && ` · ${t('profile:learn.unlocks', { count: unlocks, score: view.worthIt })}`}
            </p>
          </li>
        ))}
      </ul>
    </Group>
  );
}
