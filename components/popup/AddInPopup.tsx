import { t } from '../../lib/words';
import { AddByHand } from '../posting/AddByHand';
import { useShell } from '../shell/context';

/** The form for a posting typed in by hand, in the popup. */
export function AddInPopup({ url, onClose }: { readonly url: string | null; readonly onClose: () => void }) {
  const shell = useShell();
  return (
    <main className="popup">
      <div className="grid gap-4 overflow-y-auto p-4">
        <h1 className="text-lg font-semibold">{t('popup:addByHand')}</h1>
        <AddByHand
          url={url}
          onCancel={onClose}
          onAdded={({ id }) => {
            void shell.openDashboard(`applications/${id}`);
            shell.closePopup();
          }}
        />
      </div>
    </main>
  );
}
