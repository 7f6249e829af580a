import { Select as Base } from '@base-ui/react/select';
import { Check, ChevronDown } from 'lucide-react';
import { buttonClasses } from './Button';
import { classes } from './classes';
import { useFloatPlace } from './float-place';
import { floatClasses } from './Menu';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
}

export interface SelectProps<T extends string> {
  readonly id?: string;
  readonly label: string;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChoose: (value: T) => void;
  readonly className?: string;
}

/** One of a few. */
export function Select<T extends string>({ id, label, value, choices, onChoose, className }: SelectProps<T>) {
  const place = useFloatPlace();
  return (
    <Base.Root
      items={choices}
      value={value}
      onValueChange={(chosen) => {
        if (chosen !== null) onChoose(chosen);
      }}
    >
      <Base.Trigger
        {...(id === undefined ? {} : { id })}
        aria-label={label}
        className={classes(buttonClasses(), '!justify-between', className)}
      >
        <Base.Value />
        <ChevronDown aria-hidden="true" />
      </Base.Trigger>
      <Base.Portal container={place}>
        <Base.Positioner
          positionMethod="fixed"
          sideOffset={4}
          alignItemWithTrigger={false}
          collisionPadding={8}
          className="z-30"
        >
          <Base.Popup
            className={classes(floatClasses, 'max-h-(--available-height) min-w-(--anchor-width) overflow-y-auto p-1')}
          >
            {choices.map((choice) => (
              <Base.Item
                key={choice.value}
                value={choice.value}
                className="flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1.5 outline-none data-highlighted:bg-selected"
              >
                <Base.ItemText>{choice.label}</Base.ItemText>
                <Base.ItemIndicator className="ms-auto">
                  <Check aria-hidden="true" />
                </Base.ItemIndicator>
              </Base.Item>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
