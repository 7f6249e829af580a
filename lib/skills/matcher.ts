import * as z from 'zod/mini';
import type { Matcher } from '../app/ports';
import { JobcairnError } from '../errors';
import { readFacts } from './facts';
import { hintsFor } from './hints';
import { Lexicon } from './lexicon';
import { askedOf, matchPosting } from './match-posting';
import { SkillFilter } from './skill-filter';
import { createSkillIndex, type SkillIndex } from './skill-index';

/** A lexicon, with the filter that was trained for it where there is one. */
const Packaged = z.extend(Lexicon, { filter: z.optional(SkillFilter) });

/** Checks what was read from the packaged files and makes the index. Throws `unavailable` when it is no lexicon. */
export function readSkillIndex(lexicon: unknown): SkillIndex {
  const read = Packaged.safeParse(lexicon);
  if (!read.success)
    throw new JobcairnError('unavailable', 'the packaged list of skills is damaged', { cause: read.error });
  return createSkillIndex(read.data, read.data.filter);
}

/** The matcher that use cases are given. Making it takes about a tenth of a second in a fresh process; throws `unavailable` when the lexicon is damaged. */
export function createMatcher(lexicon: unknown): Matcher {
  const index = readSkillIndex(lexicon);
  return {
    taxonomyVersion: index.version,
    match: (posting, profile) => matchPosting(posting, profile, index),
    facts: (posting) => readFacts(posting, askedOf(posting, index), index),
    hints: (posting, profile, resume, today) => hintsFor(posting, profile, resume, today, index),
    asked: (posting) => askedOf(posting, index),
  };
}
