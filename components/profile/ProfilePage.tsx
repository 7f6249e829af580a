import { useState } from 'react';
import type { ProfileSkill, SkillProfile } from '../../lib/domain/skills';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Group } from '../ui/Banner';
import { Field, TextInput } from '../ui/Field';
import { useToast } from '../ui/Toast';
import { AddSkill } from './AddSkill';
import { SkillTable } from './SkillTable';

/** What the user can do: the other half of every match. */
export function ProfilePage() {
  const profile = useLive((queries) => queries.profileView(), []);
  return (
    <>
      <PageHead title="Profile" says="What postings are matched with. It stays on this computer." />
      {profile !== undefined && (
        <div className="grid max-w-3xl gap-8">
          <Skills profile={profile} />
          <Name profile={profile} />
        </div>
      )}
    </>
  );
}

function Skills({ profile }: { readonly profile: SkillProfile }) {
  const services = useServices();
  const { run } = useAct();
  const toast = useToast();
  const { skills } = profile;

  /** Changes the list, and puts the one before back on Undo. */
  const change = async (work: () => Promise<SkillProfile>, says: string) => {
    const changed = await run(work);
    if (changed === undefined) return;
    toast({ says, undo: () => void run(() => services.setProfileSkills(skills), 'Undone') });
  };
  const years = (skill: ProfileSkill, count: number | null) =>
    change(
      () =>
        services.setProfileSkills(
          skills.map((other) => (other.name === skill.name ? { ...other, years: count } : other)),
        ),
      count === null
        ? `${skill.name}: years not stated`
        : `${skill.name}: ${count === 1 ? '1 year' : `${count} years`}`,
    );

  return (
    <Group title="Skills" count={skills.length}>
      <div className="mb-3">
        <AddSkill
          had={skills}
          onAdd={(name, count) => change(() => services.addSkill({ name, years: count }), `${name} added`)}
        />
      </div>
      {skills.length === 0 ? (
        <Card className="px-6 py-10 text-center">
          <h3 className="font-semibold">No skills yet</h3>
          <p className="mx-auto max-w-[44ch] text-sm text-ink-2">
            What you can do stands here: languages, databases, tools, and how many years. Type the first one above.
          </p>
        </Card>
      ) : (
        <SkillTable
          skills={skills}
          onYears={years}
          onRemove={(skill) => change(() => services.removeSkill(skill.name), `${skill.name} removed`)}
        />
      )}
    </Group>
  );
}

function Name({ profile }: { readonly profile: SkillProfile }) {
  const services = useServices();
  const { run } = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    const name = typed?.trim();
    if (name !== undefined && name !== profile.name) await run(() => services.setProfileName(name), 'Name kept');
    setTyped(null);
  };
  return (
    <Group title="You">
      <Field label="Your name" hint="It ends the messages that Jobcairn drafts." className="max-w-80">
        {(ids) => (
          <TextInput
            {...ids}
            autoComplete="name"
            maxLength={200}
            value={typed ?? profile.name}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => void keep()}
          />
        )}
      </Field>
    </Group>
  );
}
