/** Rows that are handed to the database at a time: few enough that the page answers in between. */
const BATCH = 250;

/** Stores rows batch by batch: the next one is made while the database stores the last one. `stored` is told how many of them are. */
export async function inBatches<T>(
  rows: readonly T[],
  put: (batch: readonly T[]) => PromiseLike<unknown>,
  stored: (count: number) => void = () => undefined,
): Promise<void> {
  let before: PromiseLike<unknown> | undefined;
  for (let at = 0; at < rows.length; at += BATCH) {
    const batch = rows.slice(at, at + BATCH);
    const storing = put(batch);
    // Its failure is heard when it is waited for; until then it is no stray one.
    storing.then(undefined, () => undefined);
    if (before !== undefined) await before;
    before = storing;
    stored(batch.length);
  }
  if (before !== undefined) await before;
}
