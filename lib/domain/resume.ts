import * as z from 'zod/mini';
import { Timestamp, text, Uuid } from './common';
import { MAX_FILE_BYTES } from './file';
import { ProfileSkill } from './skills';

/** A month or a year as a résumé states it: `YYYY-MM`, or `YYYY` where it names no month. */
const PartialDate = z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/));

/** When something ended; `present` while it lasts. */
const EndDate = z.union([PartialDate, z.literal('present')]);

const line = text(500);
const paragraph = text(5_000);
const lines = z.array(paragraph).check(z.maxLength(200));

/** One position; `end` is null where the résumé says neither when it ended nor that it lasts. */
export const ResumeJob = z.object({
  title: z.nullable(line),
  company: z.nullable(line),
  start: z.nullable(PartialDate),
  end: z.nullable(EndDate),
  place: z.nullable(line),
  /** What was done there, a sentence or list item each. */
  highlights: lines,
});
export type ResumeJob = z.infer<typeof ResumeJob>;

export const ResumeEducation = z.object({
  institution: z.nullable(line),
  /** "Bachelor of Science", as written. */
  degree: z.nullable(line),
  /** "Computer Science", as written. */
  field: z.nullable(line),
  start: z.nullable(PartialDate),
  end: z.nullable(EndDate),
});
export type ResumeEducation = z.infer<typeof ResumeEducation>;

export const ResumeProject = z.object({
  name: line,
  start: z.nullable(PartialDate),
  end: z.nullable(EndDate),
  url: z.nullable(text(4_000)),
  highlights: lines,
});
export type ResumeProject = z.infer<typeof ResumeProject>;

/** What a résumé says, verbatim where it is text. What it does not say is null or an empty list. */
export const Resume = z.object({
  name: z.nullable(line),
  /** The line under the name that says what the person is: "Senior Backend Engineer". */
  headline: z.nullable(line),
  email: z.nullable(line),
  phone: z.nullable(line),
  location: z.nullable(line),
  /** Web addresses with their protocol. */
  links: z.array(text(4_000)).check(z.maxLength(50)),
  summary: z.nullable(text(20_000)),
  jobs: z.array(ResumeJob).check(z.maxLength(200)),
  education: z.array(ResumeEducation).check(z.maxLength(100)),
  /** Canonical names where the lexicon knows them. Years: from the dates of the jobs that show it, overlaps counted once. */
  skills: z.array(ProfileSkill).check(z.maxLength(1_000)),
  languages: z.array(z.object({ language: text(120), level: z.nullable(text(200)) })).check(z.maxLength(60)),
  certifications: z.array(line).check(z.maxLength(200)),
  projects: z.array(ResumeProject).check(z.maxLength(200)),
  /** Awards, publications, volunteering, interests …: sections that are kept as they stand, so that nothing is lost. */
  others: z.array(z.object({ heading: line, lines })).check(z.maxLength(60)),
});
export type Resume = z.infer<typeof Resume>;

export const ResumeFormat = z.enum(['pdf', 'docx', 'json-resume', 'linkedin', 'text']);
export type ResumeFormat = z.infer<typeof ResumeFormat>;

/** One version of the user's résumé, as it was read and reviewed. */
export const StoredResume = z.object({
  id: Uuid,
  /** The user's name for it; at first that of the file. */
  name: text(255).check(z.refine((value) => value.trim() !== '', 'a name is needed')),
  addedAt: Timestamp,
  updatedAt: Timestamp,
  format: ResumeFormat,
  resume: Resume,
  /** All of its text. */
  text: text(1_000_000),
  /** The file itself, where the user keeps it; its bytes stand apart. */
  file: z.nullable(z.object({ type: text(255), size: z.int().check(z.gt(0), z.lte(MAX_FILE_BYTES)) })),
});
export type StoredResume = z.infer<typeof StoredResume>;

/** A résumé that says nothing. */
export const EMPTY_RESUME: Resume = {
  name: null,
  headline: null,
  email: null,
  phone: null,
  location: null,
  links: [],
  summary: null,
  jobs: [],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  others: [],
};
