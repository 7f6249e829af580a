import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ErrorCode } from '../../lib/errors';
import { t } from '../../lib/words';
import { Button } from '../ui/Button';
import { explained } from './errors';

/** What stands where a page could not be shown; `action` is what follows the remedy, where loading again is not it. */
export function ErrorPage({ code, action }: { readonly code: ErrorCode; readonly action?: ReactNode }) {
  const { sentence, remedy } = explained(code);
  return (
    <div role="alert" className="flex flex-col items-start gap-2 px-4 py-5">
      <Info aria-hidden="true" className="text-ink-3" />
      <h1 className="text-base font-semibold">{sentence}</h1>
      <p className="text-sm text-ink-2">{remedy}</p>
      <div className="mt-2">
        {action ?? <Button onClick={() => window.location.reload()}>{t('error:reload')}</Button>}
      </div>
    </div>
  );
}
