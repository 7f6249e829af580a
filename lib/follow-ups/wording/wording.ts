import type { MessageKind, Tone } from '../../domain/settings';

/** Of several ways to say one thing the first is taken whose `{variables}` are all known; where none is, it is left unsaid. */
export type Alternatives = readonly string[];

/**
 * The words of drafted messages in one language. No sentence says or implies that somebody has not replied.
 * `{position}` is one of `position`; every other variable is listed in `VARIABLES`.
 */
export interface Wording {
  /** For dates. */
  readonly locale: string;
  readonly position: Alternatives;
  readonly subject: Readonly<Record<MessageKind, Alternatives>>;
  readonly greeting: Readonly<Record<Tone, Alternatives>>;
  /** Three to five sentences. */
  readonly body: Readonly<Record<MessageKind, readonly Alternatives[]>>;
  readonly close: Readonly<Record<Tone, string>>;
}
