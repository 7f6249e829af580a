import { Circle, CircleCheck } from 'lucide-react';
import type { StoredResume } from '../../lib/domain/resume';
import { type Check, checksOf } from '../../lib/resume/checklist';
import { language, t } from '../../lib/words';
import { Group } from '../ui/Banner';

/** What is there, in one line, and a line for each thing that is missing. */
export function Checks({ stored }: { readonly stored: Pick<StoredResume, 'resume' | 'text'> }) {
  const checks = checksOf(stored.resume, stored.text);
  const there = checks.filter(({ met }) => met).map(({ code }) => t(`profile:checks.name.${code}`));
  return (
    <Group title={t('profile:checks.title')}>
      <ul className="grid gap-2 text-sm text-ink-2">
        {there.length > 0 && (
          <li className="flex gap-2 [&>svg]:mt-0.5 [&>svg]:flex-none [&>svg]:text-accent-ink">
            <CircleCheck aria-hidden="true" />
            <span>{t('profile:checks.there', { list: new Intl.ListFormat(language).format(there) })}</span>
          </li>
        )}
        {checks
          .filter(({ met }) => !met)
          .map(({ code, count }: Check) => (
            <li key={code} className="flex gap-2 [&>svg]:mt-0.5 [&>svg]:flex-none [&>svg]:text-ink-3">
              <Circle aria-hidden="true" />
              <span>{t(`profile:checks.lacks.${code}`, { count })}</span>
            </li>
          ))}
      </ul>
    </Group>
  );
}
