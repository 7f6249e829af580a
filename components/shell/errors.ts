import type { ErrorCode } from '../../lib/errors';
import { t } from '../../lib/words';

/** What the user reads when something goes wrong: one sentence that says what, one that says what to do. */
export interface Explained {
  readonly sentence: string;
  readonly remedy: string;
}

/** The sentence and the remedy of an error. */
export const explained = (code: ErrorCode): Explained => ({
  sentence: t(`error:${code}.sentence`),
  remedy: t(`error:${code}.remedy`),
});

/** Both sentences in one line. */
export const explain = (code: ErrorCode): string => Object.values(explained(code)).join(' ');
