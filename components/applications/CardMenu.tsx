import { Archive, ArchiveRestore, Ellipsis, Trash2 } from 'lucide-react';
import { STAGES, type Stage } from '../../lib/domain/application';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { STAGE_WORDS } from '../application/stages';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { Menu, MenuGroup, MenuItem, MenuSeparator } from '../ui/Menu';

/** What dragging does, by keyboard; and what else is done with a card. */
export function CardMenu({ row, onMove }: { readonly row: ApplicationRow; readonly onMove: (to: Stage) => void }) {
  const services = useServices();
  const { act } = useAct();
  const { application, title } = row;
  const applicationIds = [application.id];
  const archived = application.archivedAt !== null;
  const Box = archived ? ArchiveRestore : Archive;
  return (
    <Menu
      align="end"
      trigger={
        <IconButton small label={t('applications:moreOf', { title })}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuGroup label={t('application:moveTo')}>
        {STAGES.filter((stage) => stage !== application.stage).map((stage) => {
          const { name, icon: Icon } = STAGE_WORDS[stage];
          return (
            <MenuItem key={stage} icon={<Icon aria-hidden="true" />} onChoose={() => onMove(stage)}>
              {name}
            </MenuItem>
          );
        })}
      </MenuGroup>
      <MenuSeparator />
      <MenuItem
        icon={<Box aria-hidden="true" />}
        onChoose={() => void act(() => services.archiveApplications({ applicationIds, archived: !archived }))}
      >
        {archived ? t('applications:unarchive') : t('applications:archive')}
      </MenuItem>
      <MenuItem
        danger
        icon={<Trash2 aria-hidden="true" />}
        onChoose={() => void act(() => services.deleteApplications({ applicationIds }))}
      >
        {t('applications:delete')}
      </MenuItem>
    </Menu>
  );
}
