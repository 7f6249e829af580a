import { Popover as Base } from '@base-ui/react/popover';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes';
import { useFloatPlace } from './float-place';
import { floatClasses } from './Menu';

export interface PopoverProps {
  readonly trigger: ReactElement;
  /** Its name for a screen reader, and its heading. */
  readonly label: string;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly align?: 'start' | 'end';
  readonly className?: string;
  readonly children: ReactNode;
}

/** A small panel of controls beside the button that opens it. */
export function Popover({ trigger, label, open, onOpen, align = 'start', className, children }: PopoverProps) {
  const place = useFloatPlace();
  return (
    <Base.Root open={open} onOpenChange={onOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={place}>
        <Base.Positioner sideOffset={4} align={align} collisionPadding={8} className="z-10">
          <Base.Popup className={classes(floatClasses, 'max-h-(--available-height) overflow-y-auto p-1', className)}>
            <Base.Title className="px-2 pt-2 pb-1 text-xs font-medium text-ink-3">{label}</Base.Title>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
