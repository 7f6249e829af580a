import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { skillChanges } from '../../lib/domain/profile-changes';
import type { Resume } from '../../lib/domain/resume';
import type { SkillProfile } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { PageHead } from '../dashboard/PageHead';
import { Button } from '../ui/Button';
import { TextArea } from '../ui/Field';
import { datesAreGood, Jobs, Schools } from './ReviewEntries';
import { LinesValue, linesOf, Part, TextValue } from './ReviewFields';
import { chosenSkills, firstChoices, ReviewSkills } from './ReviewSkills';

export interface Reviewed {
  readonly resume: Resume;
  readonly skills: ReturnType<typeof chosenSkills>;
  readonly keepFile: boolean;
}

export interface ReviewProps {
  readonly name: string;
  readonly resume: Resume;
  readonly profile: SkillProfile;
  /** There is a file that could be kept. */
  readonly hasFile: boolean;
  /** It is kept already: only using it is left. */
  readonly kept: boolean;
  readonly busy: boolean;
  readonly onUse: (reviewed: Reviewed) => void;
  readonly onKeep: (reviewed: Reviewed) => void;
  readonly onLeave: () => void;
}

const languageLine = ({ language, level }: Resume['languages'][number]) =>
  level === null ? language : `${language}: ${level}`;

function languagesIn(text: string): Resume['languages'] {
  return linesOf(text).map((line) => {
    const [language = '', ...level] = line.split(':');
    return { language: language.trim().slice(0, 120), level: level.join(':').trim().slice(0, 200) || null };
  });
}

/** Skills as the profile has them: what is spoken is one, too. */
const withLanguages = ({ skills, languages }: Resume): Pick<Resume, 'skills'> => ({
  skills: [
    ...skills,
    ...languages
      .filter(({ language }) => !skills.some(({ name }) => name.toLowerCase() === language.toLowerCase()))
      .map(({ language, level }) => ({
        name: language,
        years: null,
        evidence: level === null ? [] : [`${language}: ${level}`],
      })),
  ],
});

/** Everything that was read, to be checked and changed before anything of it is taken in. */
export function Review({ name, resume: read, profile, hasFile, kept, busy, onUse, onKeep, onLeave }: ReviewProps) {
  const [resume, setResume] = useState(read);
  const [languages, setLanguages] = useState(() => read.languages.map(languageLine).join('\n'));
  const [keepFile, setKeepFile] = useState(hasFile);
  const changes = useMemo(() => skillChanges(profile, withLanguages(read)), [profile, read]);
  const [choices, setChoices] = useState(() => firstChoices(changes));
  const set = (edits: Partial<Resume>) => setResume((before) => ({ ...before, ...edits }));
  const good = datesAreGood(resume);
  const reviewed = (): Reviewed => ({
    resume: { ...resume, languages: languagesIn(languages), jobs: resume.jobs.map(tidy) },
    skills: chosenSkills(changes, choices),
    keepFile,
  });

  return (
    <>
      <PageHead title={t('profile:review.title')} says={t('profile:review.says', { name })}>
        <Button onClick={onLeave}>
          <ArrowLeft aria-hidden="true" />
          {t('profile:review.back')}
        </Button>
      </PageHead>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid gap-6">
          <Part title={t('profile:review.contact')}>
            <div className="grid gap-3 sm:grid-cols-2">
              <TextValue label={t('profile:you.name')} value={resume.name} onText={(text) => set({ name: text })} />
              <TextValue
                label={t('profile:you.headline')}
                value={resume.headline}
                onText={(headline) => set({ headline })}
              />
              <TextValue label={t('profile:review.email')} value={resume.email} onText={(email) => set({ email })} />
              <TextValue label={t('profile:review.phone')} value={resume.phone} onText={(phone) => set({ phone })} />
              <TextValue
                label={t('profile:review.location')}
                value={resume.location}
                onText={(location) => set({ location })}
              />
            </div>
            <LinesValue
              label={t('profile:review.links')}
              rows={Math.max(2, resume.links.length)}
              value={resume.links.join('\n')}
              onText={(text) => set({ links: linesOf(text).slice(0, 50) })}
            />
          </Part>
          <Part title={t('profile:review.summary')}>
            <TextArea
              aria-label={t('profile:review.summary')}
              rows={4}
              maxLength={20_000}
              value={resume.summary ?? ''}
              onChange={(event) => set({ summary: event.target.value || null })}
            />
          </Part>
          <Jobs jobs={resume.jobs} onJobs={(jobs) => set({ jobs })} />
          <Schools education={resume.education} onEducation={(education) => set({ education })} />
          <Part title={t('profile:review.others')}>
            <LinesValue label={t('profile:review.languages')} value={languages} onText={setLanguages} />
            <LinesValue
              label={t('profile:review.certifications')}
              value={resume.certifications.join('\n')}
              onText={(text) => set({ certifications: linesOf(text).slice(0, 200) })}
            />
            <LinesValue
              label={t('profile:review.projects')}
              value={resume.projects.map((project) => project.name).join('\n')}
              onText={(text) =>
                set({
                  projects: linesOf(text).map(
                    (title, at) =>
                      resume.projects.find((project) => project.name === title) ?? {
                        ...(resume.projects[at] ?? { start: null, end: null, url: null, highlights: [] }),
                        name: title.slice(0, 500),
                      },
                  ),
                })
              }
            />
            {resume.others.map(({ heading, lines }) => (
              <details key={heading} className="text-sm">
                <summary className="cursor-pointer font-medium">{heading}</summary>
                <p className="mt-1 whitespace-pre-line text-ink-2">{lines.join('\n')}</p>
              </details>
            ))}
          </Part>
        </div>
        <div className="grid gap-4">
          {hasFile && !kept && (
            <label className="flex min-h-6 items-center gap-2 text-sm">
              <input
                type="checkbox"
                className="size-4 accent-accent"
                checked={keepFile}
                onChange={() => setKeepFile(!keepFile)}
              />
              {t('profile:review.keepFile')}
            </label>
          )}
          <div className="flex flex-wrap gap-2">
            <Button look="primary" disabled={busy || !good} onClick={() => onUse(reviewed())}>
              {t('profile:review.use')}
            </Button>
            {!kept && (
              <Button disabled={busy || !good} onClick={() => onKeep(reviewed())}>
                {t('profile:review.keep')}
              </Button>
            )}
          </div>
          <ReviewSkills changes={changes} choices={choices} onChoices={setChoices} />
        </div>
      </div>
    </>
  );
}

/** While it is typed a list of lines may hold blank ones. */
const tidy = (job: Resume['jobs'][number]): Resume['jobs'][number] => ({
  ...job,
  highlights: linesOf(job.highlights.join('\n')),
});
