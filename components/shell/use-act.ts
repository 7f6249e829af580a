import { useState } from 'react';
import type { Change } from '../../lib/app/ports';
import { codeOf } from '../../lib/errors';
import { t } from '../../lib/words';
import { useToast } from '../ui/Toast';
import { useServices } from './context';
import { explain } from './errors';

export interface Act {
  /** A verb is under way. */
  readonly busy: boolean;
  /** Runs a verb, says what it did with Undo beside it, or says why it could not. Gives undefined when it failed. */
  readonly act: <T extends { readonly change: Change | null }>(
    work: () => Promise<T>,
    says?: string,
  ) => Promise<T | undefined>;
  /** Runs what cannot be undone; says `done` when it went well. */
  readonly run: <T>(work: () => Promise<T>, done?: string) => Promise<T | undefined>;
}

/** How screens change things: every change shows a toast with Undo, every failure its sentence and remedy. */
export function useAct(): Act {
  const services = useServices();
  const toast = useToast();
  const [busy, setBusy] = useState(false);

  const run: Act['run'] = async (work, done) => {
    setBusy(true);
    try {
      const result = await work();
      if (done !== undefined) toast({ says: done });
      return result;
    } catch (thrown) {
      toast({ says: explain(codeOf(thrown)), failed: true });
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  const act: Act['act'] = async (work, says) => {
    const result = await run(work);
    const change = result?.change;
    if (change) {
      const undo = () => void run(() => services.undo({ changeId: change.id }), t('change:undone'));
      toast({ says: says ?? change.label, undo });
    }
    return result;
  };

  return { busy, act, run };
}
