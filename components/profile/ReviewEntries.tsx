import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Resume, type ResumeEducation, type ResumeJob } from '../../lib/domain/resume';
import { t } from '../../lib/words';
import { IconButton } from '../ui/Button';
import { LinesValue, Part, TextValue } from './ReviewFields';

/** Is this a date as a résumé states it, or none? */
const isDate = (field: 'start' | 'end', value: string | null): boolean =>
  Resume.shape.jobs.safeParse([
    { title: null, company: null, start: null, end: null, place: null, highlights: [], [field]: value },
  ]).success;

/** Every entry's dates can be used. */
export const datesAreGood = ({ jobs, education }: Resume): boolean =>
  [...jobs, ...education].every(({ start, end }) => isDate('start', start) && isDate('end', end));

interface PeriodProps {
  readonly entry: { readonly start: string | null; readonly end: string | null };
  readonly onPeriod: (period: { start?: string | null; end?: string | null }) => void;
}

function Period({ entry, onPeriod }: PeriodProps) {
  return (['start', 'end'] as const).map((field) => (
    <TextValue
      key={field}
      label={t(`profile:review.${field}`)}
      value={entry[field]}
      problem={isDate(field, entry[field]) ? undefined : t('profile:review.badDate')}
      onText={(text) => onPeriod({ [field]: text })}
    />
  ));
}

interface EntryProps {
  readonly name: string | null;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Entry({ name, onRemove, children }: EntryProps) {
  return (
    <li className="flex items-start gap-2 border-t border-line pt-3 first:border-t-0 first:pt-0">
      <div className="grid min-w-0 flex-1 gap-3">{children}</div>
      <IconButton
        small
        label={t('profile:review.removeEntry', { name: name ?? t('profile:review.nameless') })}
        onClick={onRemove}
      >
        <X aria-hidden="true" />
      </IconButton>
    </li>
  );
}

const without = <T,>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);
const changed = <T,>(list: readonly T[], at: number, edits: Partial<T>): T[] =>
  list.map((one, i) => (i === at ? { ...one, ...edits } : one));

/** The entries have no names of their own: their places stand for them while they are edited. */
const keyed = <T,>(list: readonly T[]) => list.map((one, at) => ({ one, at, key: `${at} of ${list.length}` }));

interface JobsProps {
  readonly jobs: readonly ResumeJob[];
  readonly onJobs: (jobs: ResumeJob[]) => void;
}

export function Jobs({ jobs, onJobs }: JobsProps) {
  return (
    <Part title={t('profile:review.jobs')}>
      <ul className="grid gap-3">
        {keyed(jobs).map(({ one: job, at, key }) => {
          const set = (edits: Partial<ResumeJob>) => onJobs(changed(jobs, at, edits));
          return (
            <Entry key={key} name={job.title ?? job.company} onRemove={() => onJobs(without(jobs, at))}>
              <div className="grid gap-3 sm:grid-cols-2">
                <TextValue label={t('profile:review.jobTitle')} value={job.title} onText={(title) => set({ title })} />
                <TextValue
                  label={t('profile:review.company')}
                  value={job.company}
                  onText={(company) => set({ company })}
                />
              </div>
              <div className="grid gap-3 sm:grid-cols-3">
                <Period entry={job} onPeriod={(period) => set(period as Partial<ResumeJob>)} />
                <TextValue label={t('profile:review.location')} value={job.place} onText={(place) => set({ place })} />
              </div>
              <LinesValue
                label={t('profile:review.highlights')}
                rows={Math.min(10, Math.max(3, 2 * job.highlights.length))}
                value={job.highlights.join('\n')}
                onText={(text) => set({ highlights: text === '' ? [] : text.split('\n') })}
              />
            </Entry>
          );
        })}
      </ul>
    </Part>
  );
}

interface SchoolsProps {
  readonly education: readonly ResumeEducation[];
  readonly onEducation: (education: ResumeEducation[]) => void;
}

export function Schools({ education, onEducation }: SchoolsProps) {
  return (
    <Part title={t('profile:review.education')}>
      <ul className="grid gap-3">
        {keyed(education).map(({ one, at, key }) => {
          const set = (edits: Partial<ResumeEducation>) => onEducation(changed(education, at, edits));
          return (
            <Entry key={key} name={one.institution ?? one.degree} onRemove={() => onEducation(without(education, at))}>
              <div className="grid gap-3 sm:grid-cols-3">
                {(['institution', 'degree', 'field'] as const).map((field) => (
                  <TextValue
                    key={field}
                    label={t(`profile:review.${field}`)}
                    value={one[field]}
                    onText={(text) => set({ [field]: text })}
                  />
                ))}
              </div>
              <div className="grid gap-3 sm:grid-cols-3">
                <Period entry={one} onPeriod={(period) => set(period as Partial<ResumeEducation>)} />
              </div>
            </Entry>
          );
        })}
      </ul>
    </Part>
  );
}
