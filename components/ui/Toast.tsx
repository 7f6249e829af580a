import { Toast as Base } from '@base-ui/react/toast';
import { Check, Info, X } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { t } from '../../lib/words';
import { Button, IconButton } from './Button';
import { classes } from './classes';

/** What happened, and how to take it back. */
export interface ToastContent {
  readonly says: string;
  readonly failed?: boolean;
  readonly undo?: () => void;
}

/** Long enough to read and to reach; it waits while it is hovered or has the focus. */
const SHOWN_MS = 10_000;

const REGION = 'data-toasts';

/** Shows a toast; the newest replaces the one before. */
export function useToast(): (content: ToastContent) => void {
  const { add, close } = Base.useToastManager<ToastContent>();
  return (content) => {
    close();
    add({
      data: content,
      timeout: SHOWN_MS,
      priority: content.failed === true ? 'high' : 'low',
      title: content.says,
    });
  };
}

/** Everything inside may show toasts; they stand at the bottom and are read out. */
export function Toasts({ aboveBar = false, children }: { readonly aboveBar?: boolean; readonly children: ReactNode }) {
  return (
    <Base.Provider limit={1} timeout={SHOWN_MS}>
      {children}
      <Base.Portal>
        <Base.Viewport
          {...{ [REGION]: '' }}
          aria-label={t('change:notices')}
          className={classes(
            'fixed inset-x-4 z-30 mx-auto grid w-auto max-w-120 justify-items-center',
            aboveBar ? 'bottom-16' : 'bottom-6',
          )}
        >
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

/** Where the user was before they went to a toast. */
function useElsewhere(): RefObject<HTMLElement | null> {
  const elsewhere = useRef<HTMLElement>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest(`[${REGION}]`) === null) elsewhere.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  return elsewhere;
}

function ToastList() {
  const { toasts, close } = Base.useToastManager<ToastContent>();
  const elsewhere = useElsewhere();
  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={[]}
      className="floats col-start-1 row-start-1 flex min-h-10 items-center gap-3 rounded-md bg-raised py-1 ps-3 pe-1 text-sm shadow-float data-limited:hidden"
    >
      {toast.data?.failed === true ? (
        <Info aria-hidden="true" className="text-ink-3" />
      ) : (
        <Check aria-hidden="true" className="text-accent-ink" />
      )}
      <Base.Title render={<p />} className="min-w-0 py-1">
        {toast.data?.says}
      </Base.Title>
      {toast.data?.undo === undefined ? (
        <IconButton small label={t('change:close')} onClick={() => close(toast.id)}>
          <X aria-hidden="true" />
        </IconButton>
      ) : (
        <Button
          small
          look="quiet"
          className="ms-auto !text-accent-ink"
          onClick={() => {
            // Taken back, it has nothing more to say: the keyboard goes on where it was, not at what is said next.
            elsewhere.current?.focus({ preventScroll: true });
            close(toast.id);
            toast.data?.undo?.();
          }}
        >
          {t('change:undo')}
        </Button>
      )}
    </Base.Root>
  ));
}
