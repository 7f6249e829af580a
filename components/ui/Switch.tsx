import { Switch as Base } from '@base-ui/react/switch';

export interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly disabled?: boolean;
}

export function Switch({ label, on, onSwitch, disabled = false }: SwitchProps) {
  return (
    <Base.Root
      aria-label={label}
      checked={on}
      onCheckedChange={onSwitch}
      disabled={disabled}
      className="inline-flex h-6 w-10 flex-none items-center rounded-full border border-line-control bg-sunken px-[3px] text-start data-checked:border-accent data-checked:bg-accent data-disabled:border-line-strong data-disabled:bg-transparent"
    >
      <Base.Thumb className="block size-4 rounded-full bg-line-control transition-transform data-checked:translate-x-4 data-checked:bg-on-accent data-disabled:bg-line-strong" />
    </Base.Root>
  );
}
