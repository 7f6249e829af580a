import { Bell, BellOff, Copy, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import type { ApplicationView } from '../../lib/store/queries/views';
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
    void act(() => services.deleteApplication({ applicationId }), 'Application deleted');
  };
  const switchFollowUps = () =>
    act(
      () => services.editApplication({ applicationId, edits: { followUpsOff: !off } }),
      off ? 'Follow-ups are on for this one' : 'Follow-ups are off for this one',
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
        Edit the facts
      </MenuItem>
      <MenuItem
        icon={<Copy aria-hidden="true" />}
        disabled={posting.description === null}
        onChoose={() => void run(() => navigator.clipboard.writeText(posting.description ?? ''), 'Text copied')}
      >
        Copy text
      </MenuItem>
      <MenuItem
        icon={off ? <Bell aria-hidden="true" /> : <BellOff aria-hidden="true" />}
        onChoose={() => void switchFollowUps()}
      >
        {off ? 'Switch follow-ups on' : 'Switch follow-ups off'}
      </MenuItem>
      <MenuSeparator />
      <MenuItem danger icon={<Trash2 aria-hidden="true" />} onChoose={remove}>
        Delete
      </MenuItem>
    </Menu>
  );
}
