import { Info } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../../lib/words';
import { Banner } from '../ui/Banner';
import { LinkButton } from '../ui/Button';
import { Rich } from '../ui/Rich';
import { useShell } from './context';

/** Stands at the top once a newer Jobcairn has taken over the data. */
export function OutdatedNotice() {
  const shell = useShell();
  const [outdated, setOutdated] = useState(false);
  useEffect(() => shell.onOutdated(() => setOutdated(true)), [shell]);
  if (!outdated) return null;
  return (
    <div role="alert" className="p-3">
      <Banner icon={<Info aria-hidden="true" />}>
        <Rich
          text={t('error:updated')}
          parts={{ reload: (text) => <LinkButton onClick={() => window.location.reload()}>{text}</LinkButton> }}
        />
      </Banner>
    </div>
  );
}
