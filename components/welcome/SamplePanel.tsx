import { t } from '../../lib/words';
import { Popup } from '../popup/Popup';
import { buttonClasses } from '../ui/Button';

/** Beside the sample posting: what it is, and what a click on the icon shows of it. */
export function SamplePanel() {
  return (
    <div className="sticky top-8 grid gap-4">
      <section aria-label={t('welcome:sampleTitle')} className="grid justify-items-start gap-2 text-sm text-ink-2">
        <p>{t('welcome:sampleSays')}</p>
        <a href="/dashboard.html#/welcome" className={buttonClasses('quiet', true)}>
          {t('welcome:sampleBack')}
        </a>
      </section>
      <div className="overflow-hidden rounded-md border border-line">
        <Popup />
      </div>
    </div>
  );
}
