import { Check, type LucideIcon, Minus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { SkillProfile } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { useLive } from '../hooks/use-live';
import { AddSkill } from '../profile/AddSkill';
import { ResumeDrop } from '../profile/ResumeDrop';
import { Reviewer } from '../profile/Reviewer';
import type { Draft } from '../profile/use-reading';
import { Cairn } from '../shell/Cairn';
import { useServices, useShell } from '../shell/context';
import { go } from '../shell/routes';
import { useAct } from '../shell/use-act';
import { Button, buttonClasses } from '../ui/Button';
import { classes } from '../ui/classes';

/** The first thing that a person sees: three steps, all of which can be skipped. */
export function WelcomePage() {
  const [step, setStep] = useState<2 | 3>(2);
  const [draft, setDraft] = useState<Draft>();
  const profile = useLive((queries) => queries.profileView(), []);
  if (draft !== undefined && profile !== undefined)
    return (
      <main className="mx-auto w-full max-w-280 px-4 py-8">
        <Reviewer reviewing={{ draft }} profile={profile} onLeave={() => setDraft(undefined)} />
      </main>
    );
  return (
    <main className="mx-auto w-full max-w-168 px-4 py-8">
      <header className="mb-6 grid gap-1">
        <div className="mb-3 -ms-0.5">
          <Cairn size={40} />
        </div>
        <h1 className="text-xl font-semibold tracking-tight">{t('welcome:title')}</h1>
        <p className="text-ink-2">{t('welcome:says')}</p>
      </header>
      <ol className="divide-y divide-line rounded-md border border-line bg-surface">
        <Step nth={1} state="done" title={t('welcome:does')}>
          <WhatItDoes />
        </Step>
        <Step nth={2} state={step === 2 ? 'now' : 'done'} title={t('welcome:skills')} says={t('welcome:skillsSays')}>
          {step === 2 && <FirstSkills skills={profile?.skills ?? []} onRead={setDraft} onNext={() => setStep(3)} />}
        </Step>
        <Step nth={3} state={step === 3 ? 'now' : 'later'} title={t('welcome:sites')} says={<ReadySites />}>
          {step === 3 && <FirstTry />}
        </Step>
      </ol>
    </main>
  );
}

interface StepProps {
  readonly nth: number;
  readonly state: 'done' | 'now' | 'later';
  readonly title: string;
  readonly says?: ReactNode;
  readonly children: ReactNode;
}

const MARKS: Readonly<Record<StepProps['state'], string>> = {
  done: 'border-accent-soft bg-accent-soft text-accent-ink',
  now: 'border-accent bg-accent text-on-accent',
  later: 'border-line-control text-ink-2',
};

function Step({ nth, state, title, says, children }: StepProps) {
  return (
    <li className="grid grid-cols-[24px_minmax(0,1fr)] gap-4 p-6" aria-current={state === 'now' ? 'step' : undefined}>
      <span
        aria-hidden="true"
        className={classes(
          'grid size-6 place-items-center rounded-full border text-xs font-semibold [&>svg]:size-3.5',
          MARKS[state],
        )}
      >
        {state === 'done' ? <Check /> : nth}
      </span>
      <div className="grid gap-4">
        <div>
          <h2 className="text-lg font-semibold">{title}</h2>
          {says !== undefined && <p className="text-sm text-ink-2">{says}</p>}
        </div>
        {children}
      </div>
    </li>
  );
}

function Points({ icon: Icon, quiet = false, says }: { icon: LucideIcon; quiet?: boolean; says: readonly string[] }) {
  return (
    <ul className="grid content-start gap-2 text-sm text-ink-2">
      {says.map((point) => (
        <li key={point} className="flex gap-2">
          <Icon aria-hidden="true" className={classes('mt-0.5', quiet ? 'text-ink-3' : 'text-accent-ink')} />
          {point}
        </li>
      ))}
    </ul>
  );
}

function WhatItDoes() {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Points
        icon={Check}
        says={[t('welcome:reads'), t('welcome:matches'), t('welcome:keeps'), t('welcome:reminds')]}
      />
      <Points icon={Minus} quiet says={[t('welcome:noAccount'), t('welcome:neverActs'), t('welcome:staysHere')]} />
    </div>
  );
}

interface FirstSkillsProps {
  readonly skills: SkillProfile['skills'];
  readonly onRead: (draft: Draft) => void;
  readonly onNext: () => void;
}

function FirstSkills({ skills, onRead, onNext }: FirstSkillsProps) {
  const services = useServices();
  const { run } = useAct();
  return (
    <>
      <ResumeDrop onRead={onRead} />
      <p className="text-sm font-medium">{t('welcome:orSkills')}</p>
      <AddSkill
        had={skills}
        onAdd={async (name, years) => {
          await run(() => services.addSkill({ name, years }));
        }}
      />
      {skills.length > 0 && (
        <ul aria-label={t('welcome:yours')} className="flex flex-wrap gap-1">
          {skills.map(({ name }) => (
            <li key={name} className="flex min-h-6 items-center rounded-sm bg-sunken ps-2 text-xs font-medium">
              {name}
              <button
                type="button"
                aria-label={t('welcome:remove', { name })}
                className="grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink [&>svg]:size-3"
                onClick={() => void run(() => services.removeSkill(name))}
              >
                <X aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" disabled={skills.length === 0} onClick={onNext}>
          {t('welcome:continue')}
        </Button>
        <Button look="quiet" onClick={onNext}>
          {t('welcome:skip')}
        </Button>
      </div>
    </>
  );
}

/** So many sites are named; of the others the number stands there. */
const NAMED = 3;

function ReadySites() {
  const ready = useShell()
    .sites()
    .filter(({ atInstall }) => atInstall);
  const names = ready.slice(0, NAMED).map(({ name }) => name);
  return (
    <>
      {t('welcome:sitesSays', { names: names.join(', '), count: ready.length - names.length })} {t('welcome:linkedIn')}
    </>
  );
}

function FirstTry() {
  return (
    <div className="flex flex-wrap gap-2">
      <a href="/sample.html" className={buttonClasses('primary')}>
        {t('welcome:try')}
      </a>
      <Button look="quiet" onClick={() => go('today')}>
        {t('welcome:toToday')}
      </Button>
    </div>
  );
}
