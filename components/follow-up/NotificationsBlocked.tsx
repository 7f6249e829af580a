import { BellOff } from 'lucide-react';
import { t } from '../../lib/words';
import { useAnswer } from '../hooks/use-answer';
import { useShell } from '../shell/context';
import { Banner } from '../ui/Banner';

/** Reminders also stand under Today, so nothing is lost; but they will not ring, and that is said. */
export function NotificationsBlocked() {
  const shell = useShell();
  const allowed = useAnswer('', () => shell.notificationsAllowed(), true);
  if (allowed) return null;
  return (
    <div className="mb-3">
      <Banner icon={<BellOff aria-hidden="true" />}>{t('followUp:blocked')}</Banner>
    </div>
  );
}
