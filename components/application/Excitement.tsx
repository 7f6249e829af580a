import type { Application } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Select } from '../ui/Select';

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
  const services = useServices();
  const { act } = useAct();
  const stored = String(application.excitement ?? '');
  return (
    <Group title={t('application:wanted')}>
      <Select<Choice>
        label={t('application:wanted')}
        className="w-full"
        value={isChoice(stored) ? stored : ''}
        choices={CHOICES}
        onChoose={(chosen) =>
          void act(
            () =>
              services.editApplication({
                applicationId: application.id,
                edits: { excitement: chosen === '' ? null : Number(chosen) },
              }),
            t('application:noted'),
          )
        }
      />
    </Group>
  );
}
