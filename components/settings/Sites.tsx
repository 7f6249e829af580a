import { useState } from 'react';
import type { SiteCount } from '../../lib/app/ports';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useShell } from '../shell/context';
import type { KnownSite } from '../shell/shell';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';

/** What its rules were proven on, in words. */
const PROVEN = { pages: 'site:proven', markup: 'site:markup', addresses: 'site:unproven' } as const;

/** So many stand here before the user asks for all. */
const SHOWN = 6;

const visits = (count: SiteCount | undefined): number => (count ? count.well + count.partly + count.not : 0);

/** The job sites that Jobcairn knows, and how well it read them on this computer. */
export function Sites() {
  const shell = useShell();
  const counts = useLive((queries) => queries.siteCounts(), []);
  const [all, setAll] = useState(false);
  if (counts === undefined) return null;
  const of = new Map(counts.map((count) => [count.site, count]));
  const sites = [...shell.sites()].sort(
    (a, b) => visits(of.get(b.id)) - visits(of.get(a.id)) || a.name.localeCompare(b.name),
  );
  const shown = all ? sites : sites.slice(0, SHOWN);
  return (
    <Group title={t('site:title')} count={sites.length}>
      <p className="mb-2 text-sm text-ink-2">{t('site:says')}</p>
      <Card>
        <ul className="divide-y divide-line" aria-label={t('site:title')}>
          {shown.map((site) => (
            <SiteRow key={site.id} site={site} count={of.get(site.id)} />
          ))}
        </ul>
      </Card>
      {sites.length > SHOWN && (
        <div className="mt-2">
          <Button look="quiet" small aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('site:fewer') : t('site:all', { count: sites.length })}
          </Button>
        </div>
      )}
    </Group>
  );
}

function readText(count: SiteCount | undefined): string {
  const all = visits(count);
  if (count === undefined || all === 0) return t('site:notVisited');
  const { well, partly } = count;
  return partly > 0 ? t('site:readPartly', { well, all, partly }) : t('site:readWell', { well, all });
}

function SiteRow({ site, count }: { readonly site: KnownSite; readonly count: SiteCount | undefined }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 px-4 py-2 text-sm">
      <span className="min-w-40 flex-1 font-medium">{site.name}</span>
      <span className="text-ink-3">{t(PROVEN[site.proof])}</span>
      <span className="min-w-36 text-end text-ink-2 tabular-nums">{readText(count)}</span>
    </li>
  );
}
