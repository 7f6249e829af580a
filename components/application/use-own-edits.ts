import { useState } from 'react';
import type { ApplicationEdits } from '../../lib/app/input';
import type { Application, OwnField } from '../../lib/domain/application';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';

/** What was wanted of one field, where another tab had changed it meanwhile. */
interface Disputed {
  readonly field: OwnField;
  readonly here: unknown;
  readonly yours: unknown;
  readonly says: string;
}

export interface OwnEdits {
  readonly busy: boolean;
  /** Writes over what the screen shows, and over nothing else. Undefined: it failed, and the user has been told. */
  readonly edit: (edits: ApplicationEdits, says: string) => Promise<unknown>;
  readonly disputed: readonly Disputed[];
  readonly settle: (field: string, take: 'mine' | 'theirs') => void;
}

/** Changes of one application at a touch, a field at a time. */
export function useOwnEdits(application: Application): OwnEdits {
  const services = useServices();
  const { act, busy } = useAct();
  const [disputed, setDisputed] = useState<readonly Disputed[]>([]);

  const write = async (edits: ApplicationEdits, shown: ApplicationEdits, says: string) => {
    const done = await act(() => services.editApplication({ applicationId: application.id, edits, shown }), says);
    const fresh = (done?.conflicts ?? []).map((conflict) => ({ ...conflict, says }));
    setDisputed((before) => [...before.filter(({ field }) => edits[field] === undefined), ...fresh]);
    return done;
  };

  return {
    busy,
    edit: (edits, says) => write(edits, application, says),
    disputed,
    settle(field, take) {
      const one = disputed.find((held) => held.field === field);
      setDisputed(disputed.filter((held) => held !== one));
      if (one !== undefined && take === 'mine')
        void write({ [one.field]: one.yours }, { [one.field]: one.here }, one.says);
    },
  };
}
