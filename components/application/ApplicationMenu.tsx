import { Bell, BellOff, Copy, Ellipsis, Files, Pencil, Printer, Trash2 } from 'lucide-react';
import type { ApplicationView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { go } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { IconButton } from '../ui/Button';
import { Menu, MenuItem, MenuSeparator } from '../ui/Menu';

/** What is done now and then with an application. */
export function ApplicationMenu({ view, onEdit }: { readonly view: ApplicationView; readonly onEdit: () => void }) {
  const services = useServices();
  const { act, run } = useAct();
  const { application, posting } = view;
  const applicationId = application.id;
  const off = application.followUpsOff;

  const remove = () => {
    // First away from its page, which would say that it is gone.
    go('applications');
    void act(() => services.deleteApplication({ applicationId }), t('application:deleted'));
  };
  const switchFollowUps = () =>
    act(
      () => services.editApplication({ applicationId, edits: { followUpsOff: !off } }),
      off ? t('application:followUpsAreOn') : t('application:followUpsAreOff'),
    );

  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('application:more')}>
          <Ellipsis aria-hidden="true" />
        </IconButton>
      }
    >
      <MenuItem icon={<Pencil aria-hidden="true" />} onChoose={onEdit}>
        {t('application:editFacts')}
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden="true" />}
        disabled={posting.description === null}
        onChoose={() =>
          void run(() => navigator.clipboard.writeText(posting.description ?? ''), t('application:textCopied'))
        }
      >
        {t('application:copyText')}
      </MenuItem>
      <MenuItem icon={<Printer aria-hidden="true" />} onChoose={() => window.print()}>
        {t('application:print')}
      </MenuItem>
      <MenuItem
        icon={off ? <Bell aria-hidden="true" /> : <BellOff aria-hidden="true" />}
        onChoose={() => void switchFollowUps()}
      >
        {off ? t('application:followUpsOn') : t('application:followUpsOff')}
      </MenuItem>
      <MenuItem icon={<Files aria-hidden="true" />} onChoose={() => go('same-jobs')}>
        {t('dashboard:pages.same-jobs')}
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden="true" />} onChoose={remove}>
        {t('application:delete')}
      </MenuItem>
    </Menu>
  );
}
