import { t } from '../../lib/words';
import { Button } from './Button';

export interface FormFootProps {
  /** What submitting the form does. */
  readonly keep: string;
  readonly disabled?: boolean;
  readonly onCancel: () => void;
}

/** The end of a form: leave it, or submit it. */
export function FormFoot({ keep, disabled = false, onCancel }: FormFootProps) {
  return (
    <div className="flex flex-wrap justify-end gap-2">
      <Button onClick={onCancel}>{t('change:cancel')}</Button>
      <Button look="primary" type="submit" disabled={disabled}>
        {keep}
      </Button>
    </div>
  );
}
