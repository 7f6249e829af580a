import * as z from 'zod/mini';
import { Timestamp, text, Uuid } from './common';

const SKILL_KINDS = [
  'language',
  'framework',
  'database',
  'cloud',
  'tool',
  'protocol',
  'method',
  'concept',
  'domain',
  'certification',
  'spoken',
  'soft',
] as const;
export const SkillKind = z.enum(SKILL_KINDS);
export type SkillKind = z.infer<typeof SkillKind>;

/** required: asked for · preferred: nice to have · mentioned: named as context, not asked. */
export const Need = z.enum(['required', 'preferred', 'mentioned']);
export type Need = z.infer<typeof Need>;

/** One skill as a posting names it. Offsets count UTF-16 units of the posting's text. */
export interface AskedSkill {
  /** Canonical name. */
  readonly name: string;
  readonly kind: SkillKind;
  readonly need: Need;
  /** Fewest years asked for this skill; null when none are stated. */
  readonly years: number | null;
  /** The other names of an "X or Y" group, any of which serves. */
  readonly alternatives: readonly string[];
  /** The text says that it is not needed. */
  readonly negated: boolean;
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
  /** The sentence that asks for it. */
  readonly sentence: string;
}

/** Where a posting's text names a skill. Offsets count UTF-16 units. */
export interface SkillMention {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** The user has it, or one that serves instead. */
  readonly held: boolean;
}

/** A skill that the user has. */
export const ProfileSkill = z.object({
  /** Canonical name where the lexicon knows it, else as typed. */
  name: text(120),
  years: z.nullable(z.number().check(z.gte(0), z.lte(60))),
  /** Sentences of the résumé that show it. */
  evidence: z.array(text(2_000)).check(z.maxLength(50)),
});
export type ProfileSkill = z.infer<typeof ProfileSkill>;

export const SkillProfile = z.object({
  id: z.literal('profile'),
  /** Grows with every change: matches made for an older revision are stale. */
  revision: z.number(),
  /** The user's own name, which ends a drafted message; empty when unknown. */
  name: text(200),
  /** What the user is, in a line; null when not stated. */
  headline: z.nullable(text(500)),
  /** The résumé that it stands on; null when it stands on none. */
  resumeId: z.nullable(Uuid),
  skills: z.array(ProfileSkill).check(z.maxLength(2_000)),
  updatedAt: Timestamp,
});
export type SkillProfile = z.infer<typeof SkillProfile>;

/** The profile before anything was entered. */
export const EMPTY_PROFILE: SkillProfile = {
  id: 'profile',
  revision: 0,
  name: '',
  headline: null,
  resumeId: null,
  skills: [],
  updatedAt: 0,
};

/** One line of the sum: a skill, or a group any of which serves. */
export const MatchLine = z.object({
  /** The group's names, the one that the user has first. */
  names: z.array(text(120)),
  need: Need,
  /** 3 required, 1 preferred, ½ mentioned. */
  weight: z.number(),
  /** 0 … 1: how much of the weight is covered. */
  credit: z.number(),
  /** The user's skill that covers it; null when nothing does. */
  coveredBy: z.nullable(text(120)),
  yearsAsked: z.nullable(z.number()),
  yearsHad: z.nullable(z.number()),
  /** The posting's sentence. */
  sentence: text(2_000),
});
export type MatchLine = z.infer<typeof MatchLine>;

/** A skill that nothing of the profile covers, and what having it would add to the covered weight: its own lines and those that it implies. */
export const Gap = z.object({ name: text(120), need: Need, gain: z.number() });
export type Gap = z.infer<typeof Gap>;

/** How well a profile fits a posting, with its whole sum. A cache: it can be made again at any time. */
export const Match = z.object({
  postingKey: text(600),
  profileRevision: z.number(),
  taxonomyVersion: text(60),
  /** 0 … 100; null: the posting names too few skills, or the profile is empty. */
  score: z.nullable(z.number()),
  lines: z.array(MatchLine),
  /** One for each name of each line that nothing covers. */
  gaps: z.array(Gap),
  /** Soft skills asked for: listed, not scored. */
  soft: z.array(text(120)),
  /** The posting asks not to be followed up: its sentence. */
  noFollowUps: z.nullable(text(2_000)),
});
export type Match = z.infer<typeof Match>;
