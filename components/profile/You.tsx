import { useState } from 'react';
import type { SkillProfile } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Field, TextInput } from '../ui/Field';

interface LineProps {
  readonly label: string;
  readonly hint: string;
  readonly stored: string;
  readonly most: number;
  readonly autoComplete?: string;
  readonly onKeep: (text: string) => void;
}

/** One line of the profile, kept when it is left. */
function Line({ label, hint, stored, most, autoComplete, onKeep }: LineProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const keep = () => {
    if (typed !== null && typed.trim() !== stored) onKeep(typed.trim());
    setTyped(null);
  };
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <TextInput
          {...ids}
          autoComplete={autoComplete}
          maxLength={most}
          value={typed ?? stored}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
        />
      )}
    </Field>
  );
}

/** Who the user is: their name and what they are. */
export function You({ profile }: { readonly profile: SkillProfile }) {
  const services = useServices();
  const { run } = useAct();
  return (
    <Group title={t('profile:you.title')}>
      <div className="grid gap-3">
        <Line
          label={t('profile:you.name')}
          hint={t('profile:you.nameSays')}
          stored={profile.name}
          most={200}
          autoComplete="name"
          onKeep={(name) => void run(() => services.setProfileName(name), t('profile:you.nameKept'))}
        />
        <Line
          label={t('profile:you.headline')}
          hint={t('profile:you.headlineSays')}
          stored={profile.headline ?? ''}
          most={500}
          onKeep={(headline) => void run(() => services.setProfileHeadline(headline), t('profile:you.headlineKept'))}
        />
      </div>
    </Group>
  );
}
