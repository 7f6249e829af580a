import type { Seniority, WorkModel } from './common';
import type { Need } from './skills';

/** A fact of a posting's text, with the sentence that states it. */
export interface Fact<T> {
  readonly value: T;
  readonly sentence: string;
}

/** Schooling from the lowest: `degree` is one of a university or college that is not named closer. */
export const EDUCATION_LEVELS = ['secondary', 'vocational', 'degree', 'bachelor', 'master', 'doctorate'] as const;
export type EducationLevel = (typeof EDUCATION_LEVELS)[number];

/** sponsored, not-sponsored: whether the employer helps with a visa · permit: the right to work must be there already · citizens: only citizens may apply. */
export type VisaRule = 'sponsored' | 'not-sponsored' | 'permit' | 'citizens';

/** clearance: a security clearance of a state · check: a background check or a record without convictions. */
export type ClearanceRule = 'clearance' | 'check';

/** What a posting's text states beside skills. Null (lists: empty): not stated. */
export interface AskedFacts {
  /** Fewest years of work asked for; the most of several such demands. */
  readonly yearsOverall: Fact<number> | null;
  readonly seniority: Fact<Seniority> | null;
  /** The lowest schooling that is enough. */
  readonly education: Fact<EducationLevel> | null;
  /** Canonical names of the certifications and licences that are asked for or welcome. */
  readonly certifications: readonly Fact<string>[];
  readonly workModel: Fact<WorkModel> | null;
  readonly visa: Fact<VisaRule> | null;
  readonly clearance: Fact<ClearanceRule> | null;
  readonly noFollowUps: Fact<true> | null;
}

/** A place of the résumé. */
export interface ResumePlace {
  readonly part:
    | 'headline'
    | 'summary'
    | 'skills'
    | 'job'
    | 'project'
    | 'education'
    | 'certifications'
    | 'languages'
    | 'other';
  /** Which of several of its kind, from 0 in the résumé's order. */
  readonly at: number;
  /** Which job, project or section, in the résumé's own words: "Platform Engineer, Kestrel Maps". Null where the part says it. */
  readonly label: string | null;
  /** The résumé's words. */
  readonly text: string;
}

/**
 * Why something about the résumé is worth a look, for one posting.
 * unsaid: the user has it, the résumé does not say it · wording: the résumé says it in other words · buried: required, and stands only in an old job ·
 * years: fewer years are shown than asked · close: missing, but near to something that the user has · title: the posting's title is not the résumé's ·
 * certification: one is asked for that the profile does not hold
 */
export type HintReason = 'unsaid' | 'wording' | 'buried' | 'years' | 'close' | 'title' | 'certification';

/** One hint, without prose: the words are the screen's. */
export interface Hint {
  readonly reason: HintReason;
  /** Canonical name of the skill asked for; null for a title and for years of work as a whole. */
  readonly skill: string | null;
  readonly need: Need;
  /** The posting's own words for it: what to write. For `title` its title. */
  readonly wanted: string;
  /**
   * unsaid, close: the user's skill that gives it or is near to it · wording, title: the résumé's own words. Else null.
   */
  readonly yours: string | null;
  /** Only for `years`: asked, and shown. */
  readonly yearsAsked: number | null;
  readonly yearsShown: number | null;
  /** The posting's sentence; null where only its title says it. */
  readonly sentence: string | null;
  /** Where the résumé says it, or what stands near to it; null where it says nothing of it. */
  readonly place: ResumePlace | null;
}
