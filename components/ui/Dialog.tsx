import { AlertDialog as BaseAlert } from '@base-ui/react/alert-dialog';
import { Dialog as Base } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { Button } from './Button';
import { classes } from './classes';
import { FloatPlace } from './float-place';

const BACKDROP =
  'fixed inset-0 z-10 bg-[rgb(0_0_0/0.3)] transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0';
const POPUP =
  'floats fixed inset-x-4 top-[max(16px,10vh)] z-20 mx-auto grid max-h-[80vh] gap-2 overflow-y-auto rounded-md bg-raised p-5 text-sm shadow-float';

export interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/**
 * What had the focus when it opened. It is asked before anything inside is mounted: a field that takes the focus by itself would
 * otherwise be taken for it.
 */
function useOpener(open: boolean): () => HTMLElement | true {
  const opener = useRef<Element>(null);
  const was = useRef(false);
  if (open && !was.current) opener.current = document.activeElement;
  was.current = open;
  // What is gone by then, like an entry of a menu, leaves it to what stands there otherwise.
  return () => (opener.current instanceof HTMLElement && opener.current.isConnected ? opener.current : true);
}

/** A question or a form in front of the page. Escape closes it; the focus goes back to where it was. */
export function Dialog({ title, open, onOpen, wide = false, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  const opener = useOpener(open);
  return (
    <Base.Root open={open} onOpenChange={onOpen}>
      <Base.Portal>
        <Base.Backdrop className={BACKDROP} />
        <Base.Popup ref={popup} finalFocus={opener} className={classes(POPUP, wide ? 'max-w-[560px]' : 'max-w-100')}>
          <Base.Title className="text-base font-semibold">{title}</Base.Title>
          <FloatPlace value={popup}>{children}</FloatPlace>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

export interface DangerDialogProps {
  /** A question: "Erase everything?". */
  readonly title: string;
  /** Names what goes. */
  readonly children: ReactNode;
  /** The safe answer, which has the focus: "Keep everything". */
  readonly keep: string;
  /** The answer that destroys: "Erase". */
  readonly destroy: string;
  readonly disabled?: boolean;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDestroy: () => void;
}

/** Asks before data is destroyed. */
export function DangerDialog(props: DangerDialogProps) {
  const { title, children, keep, destroy, disabled = false, open, onOpen, onDestroy } = props;
  const safe = useRef<HTMLButtonElement>(null);
  return (
    <BaseAlert.Root open={open} onOpenChange={onOpen}>
      <BaseAlert.Portal>
        <BaseAlert.Backdrop className={BACKDROP} />
        <BaseAlert.Popup initialFocus={safe} className={classes(POPUP, 'max-w-100')}>
          <BaseAlert.Title className="text-base font-semibold">{title}</BaseAlert.Title>
          <BaseAlert.Description render={<div />} className="grid gap-3 text-ink-2">
            {children}
          </BaseAlert.Description>
          <div className="mt-3 flex flex-wrap justify-end gap-2">
            <Button
              ref={safe}
              className="focus:outline-2 focus:outline-offset-2 focus:outline-accent"
              onClick={() => onOpen(false)}
            >
              {keep}
            </Button>
            <Button look="danger" disabled={disabled} onClick={onDestroy}>
              {destroy}
            </Button>
          </div>
        </BaseAlert.Popup>
      </BaseAlert.Portal>
    </BaseAlert.Root>
  );
}
