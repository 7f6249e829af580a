import { Info } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/words';
import { Banner } from './Banner';
import { Button } from './Button';

/** One field that another tab changed while it was edited here. */
interface Dispute {
  readonly key: string;
  /** The name of the field; absent where there is but one. */
  readonly label?: string;
  readonly theirs: ReactNode;
  /** What was typed here, where it does not stand beside the question. */
  readonly yours?: string;
}

export interface ConflictsProps {
  readonly says?: string;
  readonly disputes: readonly Dispute[];
  readonly onSettle: (key: string, take: 'mine' | 'theirs') => void;
  /** It answers what the user just submitted: the focus goes there. Otherwise it stays where they write. */
  readonly takesFocus?: boolean;
  /** A third way out. */
  readonly children?: ReactNode;
}

/** What changed in another tab meanwhile: nothing is written over, and nothing typed is lost, before the user has chosen. */
export function Conflicts({ says = t('change:conflict.says'), disputes, onSettle, ...props }: ConflictsProps) {
  const { takesFocus = false, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const { length } = disputes;
  // The question has the focus, and the next one after it; Enter pressed once more answers neither.
  useEffect(() => {
    if (takesFocus && length > 0) place.current?.focus();
  }, [takesFocus, length]);
  if (length === 0) return null;
  return (
    <div ref={place} role="alert" tabIndex={-1} className="rounded-md">
      <Banner icon={<Info aria-hidden="true" />}>
        <p>{says}</p>
        {disputes.map(({ key, label, theirs, yours }) => (
          <div key={key} className="mt-2 grid gap-1">
            {label !== undefined && <p className="font-medium">{label}</p>}
            <div className="max-h-40 overflow-y-auto border-s-2 border-line-strong ps-3 wrap-anywhere whitespace-pre-wrap text-ink-2">
              {typeof theirs === 'string' ? t('change:conflict.there', { value: theirs }) : theirs}
            </div>
            {yours !== undefined && (
              <p className="max-h-40 overflow-y-auto border-s-2 border-line-strong ps-3 wrap-anywhere whitespace-pre-wrap text-ink-2">
                {t('change:conflict.here', { value: yours })}
              </p>
            )}
            <div className="mt-1 flex flex-wrap gap-1">
              <Button small onClick={() => onSettle(key, 'mine')}>
                {t('change:conflict.mine')}
              </Button>
              <Button small onClick={() => onSettle(key, 'theirs')}>
                {t('change:conflict.theirs')}
              </Button>
              {children}
            </div>
          </div>
        ))}
      </Banner>
    </div>
  );
}
