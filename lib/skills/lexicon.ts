import * as z from 'zod/mini';
import { SkillKind } from '../domain/skills';

const surface = z.string().check(z.minLength(1), z.maxLength(120));

/** One skill of the lexicon. A *surface* is a spelling by which texts name it; the name is one too. */
export const LexiconSkill = z.object({
  name: surface,
  kind: SkillKind,
  /** Its part of the list, as a place in the lexicon's categories. */
  category: z.number().check(z.gte(0)),
  /** Spellings that are sure in any case. */
  aliases: z.optional(z.array(surface)),
  /** Spellings that count only in exactly this case (acronyms that are also words: "SAM", "BI"). */
  exact: z.optional(z.array(surface)),
  /** Names that are also words: count in exactly this case within a sentence, or with other evidence ("Go", "Swift"). */
  proper: z.optional(z.array(surface)),
  /** Everyday words: count only with other evidence ("Word", "Access", "R"). */
  beside: z.optional(z.array(surface)),
  /** General words of working life: count only where the sentence or its part of the posting asks for something ("research", "sales"). */
  asked: z.optional(z.array(surface)),
  /** Skills that whoever has this one has too, by their place in the list ("Next.js" → "React"). */
  implies: z.optional(z.array(z.number().check(z.gte(0)))),
  /** Skills of the same use or surroundings, by their place in the list, nearest first ("React" → "Vue.js"). */
  related: z.optional(z.array(z.number().check(z.gte(0)))),
});
export type LexiconSkill = z.infer<typeof LexiconSkill>;

/** What `npm run build-taxonomy` writes to public/skills/lexicon.json. */
export const Lexicon = z.object({
  /** Hash of the skills: matches made with another version are stale. */
  version: z.string().check(z.minLength(1), z.maxLength(60)),
  /** Names of the parts of the list. */
  categories: z.array(surface),
  skills: z.array(LexiconSkill).check(z.maxLength(20_000)),
});
export type Lexicon = z.infer<typeof Lexicon>;

/** How sure a spelling is by itself. */
export type Sureness = 'sure' | 'exact' | 'proper' | 'beside' | 'asked';

/** Every spelling of a skill with how sure it is; a spelling that stands in two lists counts by the more careful one. */
export function surfacesOf(skill: LexiconSkill): Map<string, Sureness> {
  const surfaces = new Map<string, Sureness>([[skill.name, 'sure']]);
  for (const alias of skill.aliases ?? []) surfaces.set(alias, 'sure');
  for (const alias of skill.exact ?? []) surfaces.set(alias, 'exact');
  for (const alias of skill.proper ?? []) surfaces.set(alias, 'proper');
  for (const alias of skill.beside ?? []) surfaces.set(alias, 'beside');
  for (const alias of skill.asked ?? []) surfaces.set(alias, 'asked');
  return surfaces;
}
