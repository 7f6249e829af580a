import { Copy, Ellipsis, ExternalLink, FileWarning, Pencil, Settings, Undo2 } from 'lucide-react';
import type { JobPosting } from '../../lib/domain/posting';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';
import { useDashboard } from './PopupFoot';

/** What is needed now and then. */
export function MoreMenu({ posting, onEdit }: { readonly posting: JobPosting; readonly onEdit: () => void }) {
  const services = useServices();
  const shell = useShell();
  const { run } = useAct();
  const open = useDashboard();
  const last = useLive((queries) => queries.lastChange(), []);
  const copy = () => run(() => navigator.clipboard.writeText(posting.description ?? ''), 'Text copied');
  const report = () =>
    run(
      async () =>
        shell.download({
          name: `${posting.site.replace(/[^\w.-]/g, '-')}-read-wrong.html`,
          text: await shell.reportPage(),
          type: 'text/html',
        }),
      'Page saved as a file without names and secrets. Look at it before you send it.',
    );
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label="More">
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden="true" />} onChoose={onEdit}>
        Edit what was read
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden="true" />} disabled={posting.description === null} onChoose={() => void copy()}>
        Copy text
      </MenuItem>
      {posting.applyUrl !== null && (
        <MenuItem
          icon={<ExternalLink aria-hidden="true" />}
          onChoose={() => posting.applyUrl !== null && void shell.openUrl(posting.applyUrl)}
        >
          Open the application page
        </MenuItem>
      )}
      <MenuItem icon={<FileWarning aria-hidden="true" />} onChoose={() => void report()}>
        This page is read wrong
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Undo2 aria-hidden="true" />}
        disabled={!last}
        aside={last?.label}
        onChoose={() => last && void run(() => services.undo({ changeId: last.id }), 'Undone')}
      >
        Undo
      </MenuItem>
      <MenuItem icon={<Settings aria-hidden="true" />} onChoose={() => open('settings')}>
        Settings
      </MenuItem>
    </Menu>
  );
}
