import type { SkillKind } from '../../lib/domain/skills';

/** A skill while the lexicon is being made. */
export interface Draft {
  name: string;
  kind: SkillKind;
  /** The part of the list it stands in; empty for what only an open list names. */
  category: string;
  aliases: string[];
  exact: string[];
  proper: string[];
  beside: string[];
  asked: string[];
  /** Names of the skills that it implies. */
  parents: string[];
  /** Names of skills that an open list calls related. */
  related: string[];
}

/** A skill as an open list gives it. */
export interface Candidate {
  readonly name: string;
  /** Null: the source only gives spellings of skills that others name. */
  readonly kind: SkillKind | null;
  readonly aliases: readonly string[];
  /** Names, in any spelling, of what the source calls related. */
  readonly related?: readonly string[];
}

/** By what two spellings are the same: letters, digits, + and #, with a name's ".js" kept apart from what it extends. */
export function keyOf(spelling: string): string {
  return spelling
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}
