import { FileText, Info } from 'lucide-react';
import type { ErrorCode } from '../../lib/errors';
import { t } from '../../lib/words';
import { explained } from '../shell/errors';
import { Button } from '../ui/Button';
import { AlwaysRead } from './AlwaysRead';
import { NothingRead } from './NothingRead';

interface Doors {
  readonly onRead: () => void;
  readonly onAddByHand: () => void;
}

const hostOf = (url: string | null): string | null =>
  url !== null && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).host : null;

/** A page that Jobcairn looks at only when asked. */
export function Unread({ url, onRead, onAddByHand }: Doors & { readonly url: string | null }) {
  const host = hostOf(url);
  return (
    <NothingRead
      icon={<FileText aria-hidden="true" className="text-ink-3" />}
      title={t('popup:unread')}
      sentence={host === null ? t('popup:unreadSays') : t('popup:unreadHost', { host })}
    >
      <Button look="primary" autoFocus onClick={onRead}>
        {t('popup:read')}
        <span aria-hidden="true" className="text-xs opacity-80">
          ⏎
        </span>
      </Button>
      <Button look="quiet" onClick={onAddByHand}>
        {t('popup:addByHand')}
      </Button>
      <AlwaysRead url={url} />
    </NothingRead>
  );
}

/** The page could not be read: one sentence and one remedy. */
export function Unreadable({ code, onRead, onAddByHand }: Doors & { readonly code: ErrorCode }) {
  const { sentence, remedy } = explained(code);
  return (
    <NothingRead icon={<Info aria-hidden="true" className="text-ink-3" />} title={sentence} sentence={remedy} isAlert>
      <Button autoFocus onClick={onRead}>
        {t('popup:tryAgain')}
      </Button>
      <Button look="quiet" onClick={onAddByHand}>
        {t('popup:addByHand')}
      </Button>
    </NothingRead>
  );
}
