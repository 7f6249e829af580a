import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
import { classes } from './classes';
import { useFloatPlace } from './float-place';

/** The classes of what floats: menus, lists, popovers. */
export const floatClasses = 'floats rounded-md bg-raised text-sm text-ink shadow-float';

const ITEM =
  'flex min-h-8 w-full cursor-default items-center gap-2 rounded-sm px-2 py-1.5 text-start outline-none data-highlighted:bg-selected data-disabled:text-ink-off [&>svg]:text-ink-3';

export interface MenuProps {
  /** The button that opens it. */
  readonly trigger: ReactElement;
  readonly children: ReactNode;
  readonly align?: 'start' | 'end';
}

/** A menu of actions. */
export function Menu({ trigger, children, align = 'start' }: MenuProps) {
  const place = useFloatPlace();
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal container={place}>
        <Base.Positioner sideOffset={4} align={align} collisionPadding={8} className="z-10 outline-none">
          <Base.Popup className={classes(floatClasses, 'min-w-50 max-w-[min(320px,90vw)] p-1 outline-none')}>
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export interface MenuItemProps {
  readonly icon?: ReactNode;
  readonly aside?: ReactNode;
  /** It destroys data. */
  readonly danger?: boolean;
  readonly disabled?: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

export function MenuItem({ icon, aside, danger = false, disabled = false, onChoose, children }: MenuItemProps) {
  return (
    <Base.Item
      onClick={onChoose}
      disabled={disabled}
      className={classes(ITEM, danger && 'text-danger-ink [&>svg]:text-danger-ink')}
    >
      {icon}
      <span>{children}</span>
      {aside !== undefined && <span className="ms-auto ps-4 text-xs text-ink-3 tabular-nums">{aside}</span>}
    </Base.Item>
  );
}

export const MenuSeparator = () => <Base.Separator className="-mx-1 my-1 border-t border-line" />;

/** A named group inside a menu. */
export function MenuGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Base.Group>
      <Base.GroupLabel className="px-2 pt-2 pb-1 text-xs font-medium text-ink-3">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}
