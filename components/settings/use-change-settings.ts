import type { Services } from '../../lib/services';
import type { SettingsView } from '../../lib/store/queries/views';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { useToast } from '../ui/Toast';

type Changes = Parameters<Services['changeSettings']>[0];

export type ChangeSettings = (changes: Changes, says: string) => Promise<boolean>;

/** Changes settings, and puts back what stood there on Undo. Resolves false where they were refused. */
export function useChangeSettings(settings: SettingsView): ChangeSettings {
  const services = useServices();
  const { run } = useAct();
  const toast = useToast();
  return async (changes, says) => {
    const before: Changes = Object.fromEntries(
      Object.entries(settings).filter(([name]) => Object.hasOwn(changes, name)),
    );
    const changed = await run(() => services.changeSettings(changes));
    if (changed === undefined) return false;
    toast({ says, undo: () => void run(() => services.changeSettings(before), 'Undone') });
    return true;
  };
}
