import { useState } from 'react';
import type { SiteCount } from '../../lib/app/ports';
import { useLive } from '../hooks/use-live';
import { useShell } from '../shell/context';
import type { KnownSite } from '../shell/shell';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';

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
    <Group title="Sites" count={sites.length}>
      <p className="mb-2 text-sm text-ink-2">
        Sites that Jobcairn has rules for, and how it read the postings that you looked at. Read well means with title,
        company and text. The counts stay on this computer.
      </p>
      <Card>
        <ul className="divide-y divide-line" aria-label="Sites">
          {shown.map((site) => (
            <SiteRow key={site.id} site={site} count={of.get(site.id)} />
          ))}
        </ul>
      </Card>
      {sites.length > SHOWN && (
        <div className="mt-2">
          <Button look="quiet" small aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${sites.length}`}
          </Button>
        </div>
      )}
    </Group>
  );
}

function SiteRow({ site, count }: { readonly site: KnownSite; readonly count: SiteCount | undefined }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 px-4 py-2 text-sm">
      <span className="min-w-40 flex-1 font-medium">{site.name}</span>
      <span className="text-ink-3">
        {site.proven ? 'Proven on real pages' : 'Written from documented markup, unproven'}
      </span>
      <span className="min-w-36 text-end text-ink-2 tabular-nums">
        {count === undefined || visits(count) === 0
          ? 'Not visited yet'
          : `Read well ${count.well} of ${visits(count)}${count.partly > 0 ? `, ${count.partly} partly` : ''}`}
      </span>
    </li>
  );
}
