import type { Application } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { Group } from '../ui/Banner';
import { Conflicts } from '../ui/Conflicts';
import { Select } from '../ui/Select';
import { useOwnEdits } from './use-own-edits';

const CHOICES = [
  { value: '', label: t('application:wish.0') },
  { value: '1', label: t('application:wish.1') },
  { value: '2', label: t('application:wish.2') },
  { value: '3', label: t('application:wish.3') },
  { value: '4', label: t('application:wish.4') },
  { value: '5', label: t('application:wish.5') },
] as const;

type Choice = (typeof CHOICES)[number]['value'];

const isChoice = (text: string): text is Choice => CHOICES.some(({ value }) => value === text);

/** How much the user wants this one, 1 … 5. */
export function Excitement({ application }: { readonly application: Application }) {
  const { edit, disputed, settle } = useOwnEdits(application);
  const nameOf = (wish: unknown) => CHOICES.find(({ value }) => value === String(wish ?? ''))?.label ?? '';
  const stored = String(application.excitement ?? '');
  return (
    <Group title={t('application:wanted')}>
      <Select<Choice>
        label={t('application:wanted')}
        className="w-full"
        value={isChoice(stored) ? stored : ''}
        choices={CHOICES}
        onChoose={(chosen) => void edit({ excitement: chosen === '' ? null : Number(chosen) }, t('application:noted'))}
      />
      <Conflicts
        disputes={disputed.map(({ field, here, yours }) => ({
          key: field,
          theirs: nameOf(here),
          yours: nameOf(yours),
        }))}
        onSettle={settle}
      />
    </Group>
  );
}
