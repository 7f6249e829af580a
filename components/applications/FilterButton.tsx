import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { t } from '../../lib/words';
import { Button } from '../ui/Button';
import { Popover } from '../ui/Popover';

export interface FilterButtonProps {
  readonly name: string;
  /** What it is set to, in a word or two; null: to nothing. */
  readonly value: string | null;
  readonly onClear: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A filter as a button that says what it is set to; it opens its choices. */
export function FilterButton({ name, value, onClear, className = 'w-64', children }: FilterButtonProps) {
  const [open, setOpen] = useState(false);
  const said = value === null ? name : t('applications:filterIs', { name, value });
  return (
    <Popover
      label={name}
      open={open}
      onOpen={setOpen}
      className={`max-w-[90vw] ${className}`}
      trigger={
        <Button className={value === null ? '' : 'bg-selected'}>
          <span className="max-w-52 truncate">{said}</span>
          <ChevronDown aria-hidden="true" />
        </Button>
      }
    >
      {children}
      {value !== null && (
        <div className="-mx-1 mt-1 border-t border-line px-1 pt-1">
          <Button look="quiet" small className="w-full" onClick={onClear}>
            {t('applications:clear')}
          </Button>
        </div>
      )}
    </Popover>
  );
}
