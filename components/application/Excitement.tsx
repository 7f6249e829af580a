import type { Application } from '../../lib/domain/application';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Select } from '../ui/Select';

const CHOICES = [
  { value: '', label: 'Not said' },
  { value: '1', label: '1 – hardly' },
  { value: '2', label: '2' },
  { value: '3', label: '3 – somewhat' },
  { value: '4', label: '4' },
  { value: '5', label: '5 – very much' },
] as const;

type Choice = (typeof CHOICES)[number]['value'];

const isChoice = (text: string): text is Choice => CHOICES.some(({ value }) => value === text);

/** How much the user wants this one, 1 … 5. */
export function Excitement({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const stored = String(application.excitement ?? '');
  return (
    <Group title="How much you want it">
      <Select<Choice>
        label="How much you want it"
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
            'Noted',
          )
        }
      />
    </Group>
  );
}
