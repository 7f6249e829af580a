import { Tooltip } from '@base-ui/react/tooltip';
import { cloneElement, type ReactElement } from 'react';
import { useFloatPlace } from './float-place';

/** A sentence that hover and focus show beside a control; a screen reader hears it as the control's description. */
export function Hint({
  says,
  children,
}: {
  readonly says: string;
  readonly children: ReactElement<{ 'aria-description'?: string }>;
}) {
  const place = useFloatPlace();
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={200} render={cloneElement(children, { 'aria-description': says })} />
      <Tooltip.Portal container={place}>
        <Tooltip.Positioner sideOffset={6} collisionPadding={8} className="z-10">
          <Tooltip.Popup className="floats w-max max-w-65 rounded-sm bg-raised px-2.5 py-1.5 text-xs text-ink-2 shadow-float">
            {says}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
