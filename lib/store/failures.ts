import { type ErrorCode, JobcairnError } from '../errors';

/** Names of what IndexedDB and Dexie throw, and what each means for the user. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  QuotaExceededError: 'storage-full',
  MissingAPIError: 'storage-blocked',
  InvalidStateError: 'storage-blocked',
  SecurityError: 'storage-blocked',
  OpenFailedError: 'storage-blocked',
  DatabaseClosedError: 'storage-blocked',
  UnknownError: 'storage-blocked',
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Dexie wraps: what happened first stands innermost. */
function* chain(thrown: unknown): Generator<Readonly<Record<string, unknown>>> {
  let link = thrown;
  for (let depth = 0; depth < 8 && isRecord(link); depth++) {
    yield link;
    link = link['inner'] ?? link['cause'] ?? (Array.isArray(link['failures']) ? link['failures'][0] : undefined);
  }
}

/** Whatever the database threw, as our own error with its cause. */
function failureOf(thrown: unknown): JobcairnError {
  let code: ErrorCode = 'unexpected';
  for (const link of chain(thrown)) {
    if (link instanceof JobcairnError) return link;
    const named = CODES[String(link['name'])];
    // The innermost name that we know wins: "closed, because it could not be opened, because the disk is full".
    if (named !== undefined) code = named;
  }
  return new JobcairnError(code, `The database: ${String(thrown)}`, { cause: thrown });
}

/** Runs work on the database; what it throws is a `JobcairnError`. */
export async function guard<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw failureOf(thrown);
  }
}
