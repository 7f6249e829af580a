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
  /** Resolves once nothing of the tab is under way. */
  under: Promise<void> | undefined;
  waiting: Turn | undefined;
}

/**
 * Keeps a page that floods us with readings from taking the machine: of each tab one is worked on at a time, of those that come
 * meanwhile only the newest is done, and a tab that sends without end waits a second between two. `inTurn` resolves once the work
 * is done or a newer one took its place, and rejects with what it threw. `close` resolves once nothing of the tab is under way and
 * nothing more of it will be: what waited, or still arrives after it, is not done.
 */
export function createPace(now: () => number) {
  const lines = new Map<number, Line>();
  const closed = new Set<number>();

  async function workOff(line: Line): Promise<void> {
    while (line.waiting) {
      line.begun = line.begun.filter((at) => now() - at < SPAN_MS);
      if (line.begun.length >= MOST) await new Promise((rested) => setTimeout(rested, REST_MS));
      const turn = line.waiting;
      if (!turn) break;
      line.waiting = undefined;
      line.begun = [...line.begun, now()];
      await turn.work().then(turn.done, turn.failed);
    }
    line.under = undefined;
  }

  return {
    inTurn: (tabId: number, work: () => Promise<unknown>): Promise<void> =>
      new Promise((done, failed) => {
        if (closed.has(tabId)) return done();
        const line = lines.get(tabId) ?? { begun: [], under: undefined, waiting: undefined };
        lines.set(tabId, line);
        line.waiting?.done();
        line.waiting = { work, done, failed };
        line.under ??= workOff(line);
      }),
    async close(tabId: number): Promise<void> {
      const line = lines.get(tabId);
      lines.delete(tabId);
      closed.add(tabId);
      if (!line) return;
      line.waiting?.done();
      line.waiting = undefined;
      await line.under;
    },
  };
}
