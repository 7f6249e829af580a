import { List } from 'lucide-react';
import type { NoPostingReason } from '../../lib/reading/types';
import { Button } from '../ui/Button';
import { NothingRead } from './NothingRead';
import { MAY_STILL_COME, REASONS } from './reasons';

export interface NoPostingProps {
  readonly reason: NoPostingReason;
  readonly onRead: (force: boolean) => void;
  readonly onAddByHand: () => void;
}

/** The page was read and is no posting: why, and what can be done all the same. */
export function NoPosting({ reason, onRead, onAddByHand }: NoPostingProps) {
  const { title, sentence } = REASONS[reason];
  const again = MAY_STILL_COME.has(reason);
  return (
    <NothingRead icon={<List aria-hidden="true" className="text-ink-3" />} title={title} sentence={sentence}>
      {again ? (
        <Button autoFocus onClick={() => onRead(false)}>
          Read this page
        </Button>
      ) : (
        reason !== 'too-large' && (
          <Button autoFocus onClick={() => onRead(true)}>
            Read this page anyway
          </Button>
        )
      )}
      <Button look="quiet" onClick={onAddByHand} autoFocus={reason === 'too-large'}>
        Add by hand
      </Button>
    </NothingRead>
  );
}
