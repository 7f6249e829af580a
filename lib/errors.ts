/** Everything that can go wrong, as a closed set. The interface has one sentence and one remedy for each. */
export const ERROR_CODES = [
  'not-a-posting',
  'not-ready',
  'incomplete',
  'invalid',
  'not-found',
  'conflict',
  'storage-full',
  'storage-blocked',
  'newer-data',
  'unavailable',
  'no-permission',
  'file-empty',
  'file-unknown',
  'file-damaged',
  'file-locked',
  'file-without-text',
  'file-too-large',
  'unexpected',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** The one error that store, platform and use cases throw. `message` is for the log; the user reads the sentence of `code`. */
export class JobcairnError extends Error {
  override readonly name = 'JobcairnError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
  }
}

/** The code of whatever was thrown; `unexpected` for anything that is not ours. */
export const codeOf = (thrown: unknown): ErrorCode => (thrown instanceof JobcairnError ? thrown.code : 'unexpected');
