import { Copy, Ellipsis, ExternalLink, EyeOff, FileWarning, Pencil, Settings, Undo2 } from 'lucide-react';
import type { JobPosting } from '../../lib/domain/posting';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';
import { useDashboard } from './PopupFoot';
import { useReadWrong } from './use-read-wrong';

export interface MoreMenuProps {
  readonly posting: JobPosting;
  /** It was put away. */
  readonly isAway?: boolean;
  readonly onEdit: () => void;
}

/** What is needed now and then. */
export function MoreMenu({ posting, isAway = false, onEdit }: MoreMenuProps) {
  const services = useServices();
  const shell = useShell();
  const { act, run } = useAct();
  const open = useDashboard();
  const last = useLive((queries) => queries.lastChange(), []);
  const copy = () => run(() => navigator.clipboard.writeText(posting.description ?? ''), t('popup:textCopied'));
  const report = useReadWrong(posting.site);
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('popup:more')}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden="true" />} onChoose={onEdit}>
        {t('popup:edit')}
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden="true" />} disabled={posting.description === null} onChoose={() => void copy()}>
        {t('popup:copyText')}
      </MenuItem>
      {posting.applyUrl !== null && (
        <MenuItem
          icon={<ExternalLink aria-hidden="true" />}
          onChoose={() => posting.applyUrl !== null && void shell.openUrl(posting.applyUrl)}
        >
          {t('popup:openApplyPage')}
        </MenuItem>
      )}
      {!isAway && (
        <MenuItem
          icon={<EyeOff aria-hidden="true" />}
          onChoose={() => void act(() => services.dismissPosting({ key: posting.key }))}
        >
          {t('popup:notForMe')}
        </MenuItem>
      )}
      <MenuItem icon={<FileWarning aria-hidden="true" />} onChoose={() => void report()}>
        {t('popup:readWrong')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem
        icon={<Undo2 aria-hidden="true" />}
        disabled={!last}
        aside={last?.label}
        onChoose={() => last && void run(() => services.undo({ changeId: last.id }), t('popup:undone'))}
      >
        {t('popup:undo')}
      </MenuItem>
      <MenuItem icon={<Settings aria-hidden="true" />} onChoose={() => open('settings')}>
        {t('popup:settings')}
      </MenuItem>
    </Menu>
  );
}
