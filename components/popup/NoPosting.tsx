import { FileWarning, List } from 'lucide-react';
import type { PageState } from '../../lib/messaging/protocol';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { Button } from '../ui/Button';
import { AlwaysRead } from './AlwaysRead';
import { NothingRead } from './NothingRead';
import { MAY_STILL_COME } from './reasons';
import { useReadWrong } from './use-read-wrong';

export interface NoPostingProps {
  readonly state: Extract<PageState, { kind: 'none' }>;
  readonly onRead: (force: boolean) => void;
  readonly onAddByHand: () => void;
}

/** The page was read and is no posting: why, and what can be done all the same. */
export function NoPosting({ state, onRead, onAddByHand }: NoPostingProps) {
  const { reason, url, embedded } = state;
  const shell = useShell();
  const report = useReadWrong(URL.canParse(url) ? new URL(url).hostname : 'page');
  const force = !MAY_STILL_COME.has(reason);
  const isTooLarge = reason === 'too-large';
  return (
    <NothingRead
      icon={<List aria-hidden="true" className="text-ink-3" />}
      title={t(`popup:none.${reason}.title`)}
      sentence={
        embedded === undefined ? t(`popup:none.${reason}.sentence`) : t('popup:embedded', { site: embedded.site })
      }
    >
      {embedded !== undefined && (
        <Button look="primary" autoFocus onClick={() => void shell.openUrl(embedded.url)}>
          {t('popup:openEmbedded')}
        </Button>
      )}
      {!isTooLarge && (
        <Button autoFocus={embedded === undefined} onClick={() => onRead(force)}>
          {force ? t('popup:readAnyway') : t('popup:read')}
        </Button>
      )}
      <Button look="quiet" onClick={onAddByHand} autoFocus={isTooLarge}>
        {t('popup:addByHand')}
      </Button>
      {!isTooLarge && (
        <Button look="quiet" onClick={() => void report()}>
          <FileWarning aria-hidden="true" />
          {t('popup:readWrong')}
        </Button>
      )}
      <AlwaysRead url={url} />
    </NothingRead>
  );
}
