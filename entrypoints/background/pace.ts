/** More readings than this of one tab within the span, and the next ones wait. A person's keys make a tenth of it. */
const MOST = 40;
const SPAN_MS = 10_000;
const REST_MS = 1_000;

interface Turn {
  readonly work: () => Promise<unknown>;
  done(): void;
  failed(thrown: unknown): void;
}

interface Line {
  begun: readonly number[];
  busy: boolean;
  waiting: Turn | undefined;
}

/**
 * Keeps a page that floods us with readings from taking the machine: of each tab one is worked on at a time, of those that come
 * meanwhile only the newest is done, and a tab that sends without end waits a second between two. `inTurn` resolves once the work
 * is done or a newer one took its place, and rejects with what it threw.
 */
export function createPace(now: () => number) {
  const lines = new Map<number, Line>();

  async function workOff(line: Line): Promise<void> {
    line.busy = true;
    while (line.waiting) {
      line.begun = line.begun.filter((at) => now() - at < SPAN_MS);
      if (line.begun.length >= MOST) await new Promise((rested) => setTimeout(rested, REST_MS));
      const { work, done, failed } = line.waiting;
      line.waiting = undefined;
      line.begun = [...line.begun, now()];
      await work().then(done, failed);
    }
    line.busy = false;
  }

  return {
    inTurn: (tabId: number, work: () => Promise<unknown>): Promise<void> =>
      new Promise((done, failed) => {
        const line = lines.get(tabId) ?? { begun: [], busy: false, waiting: undefined };
        lines.set(tabId, line);
        line.waiting?.done();
        line.waiting = { work, done, failed };
        if (!line.busy) void workOff(line);
      }),
    forget: (tabId: number): void => void lines.delete(tabId),
  };
}
