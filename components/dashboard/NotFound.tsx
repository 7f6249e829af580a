import { t } from '../../lib/words';
import { buttonClasses } from '../ui/Button';

/** An address that leads nowhere. */
export function NotFound() {
  return (
    <div className="flex flex-col items-start gap-2">
      <h1 className="text-xl font-semibold">{t('dashboard:noSuchPage')}</h1>
      <p className="text-ink-2">{t('dashboard:noSuchPageSays')}</p>
      <a href="#/today" className={`${buttonClasses()} mt-2`}>
        {t('dashboard:goToday')}
      </a>
    </div>
  );
}
