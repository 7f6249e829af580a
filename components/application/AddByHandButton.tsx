import { Plus } from 'lucide-react';
import { useState } from 'react';
import { t } from '../../lib/words';
import { AddByHand } from '../posting/AddByHand';
import { go } from '../shell/routes';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Opens the form for a posting typed in by hand. */
export function AddByHandButton() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Plus aria-hidden="true" />
        {t('posting:byHand.add')}
      </Button>
      <Dialog title={t('posting:byHand.add')} wide open={open} onOpen={setOpen}>
        <AddByHand
          onCancel={() => setOpen(false)}
          onAdded={({ id }) => {
            setOpen(false);
            go(`applications/${id}`);
          }}
        />
      </Dialog>
    </>
  );
}
