export { readFacts } from './facts';
export { findSkills } from './find-skills';
export { hintsFor } from './hints';
export { Lexicon, type LexiconSkill } from './lexicon';
export { type MatchablePosting, matchPosting } from './match-posting';
export { createMatcher, readSkillIndex } from './matcher';
export { noFollowUpsSentence } from './no-follow-ups';
export { canonicalName, createSkillIndex, type SkillIndex } from './skill-index';
export { suggestSkills } from './suggest';
