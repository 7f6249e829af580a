import { act, type User } from './deeds';
import { createMachine, HOUR } from './machine';
import { memoryStore } from './memory-store';
import { createModel } from './model';
import { type Random, randomFrom } from './random';
import { NONE, type Sabotage } from './sabotage';

export interface Figures {
  seeds: number;
  /** Reminders that fell due and were not cancelled before. */
  due: number;
  /** Of those, how many were shown. */
  notified: number;
  /** How often each fault and each deed was played. */
  readonly faults: Record<string, number>;
  violations: number;
  /** The first few, each with its seed. */
  readonly examples: string[];
}

const DAY = 24 * HOUR;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'];

/** The last Sunday of October and March lie within half a year of this. */
const YEAR_BEGINS = Date.UTC(2026, 0, 5, 9);
const MOST_EXAMPLES = 20;

type Fault = (user: User) => void | Promise<void>;

/** What befalls the machine, each with its weight. */
const FAULTS: Readonly<Record<string, readonly [weight: number, Fault]>> = {
  sleep: [10, ({ machine, random }) => machine.asleep(random.whole(1, 80) * HOUR)],
  restart: [5, ({ machine, random }) => machine.closed(random.whole(0, 60) * HOUR, random.chance(0.5))],
  'worker stopped': [8, ({ machine }) => machine.stopWorker()],
  'killed in the middle': [8, ({ machine, random }) => machine.killAt(random.whole(0, 7))],
  'clock set': [2, ({ machine, random }) => machine.setClock(random.whole(-48, 48) * HOUR)],
  'alarms vanished': [1, ({ machine }) => machine.loseAlarms()],
  journey: [
    2,
    ({ random }) => {
      process.env['TZ'] = random.oneOf(ZONES);
    },
  ],
  'notifications off': [1, ({ machine }) => machine.allow(false)],
  'notifications on': [4, ({ machine }) => machine.allow(true)],
  'page looked at': [8, ({ machine }) => machine.wake()],
};

const WEIGHT = Object.values(FAULTS).reduce((sum, [weight]) => sum + weight, 0);

function anyFault(random: Random): readonly [string, Fault] {
  let left = random.next() * WEIGHT;
  for (const [name, [weight, fault]] of Object.entries(FAULTS)) {
    left -= weight;
    if (left < 0) return [name, fault];
  }
  return ['sleep', FAULTS['sleep']?.[1] ?? (() => {})];
}

const offset = (now: number) => new Date(now).getTimezoneOffset();

/** Plays months of one user's search with one seed. */
async function play(seed: number, figures: Figures, sabotage: Sabotage): Promise<void> {
  const random = randomFrom(seed);
  process.env['TZ'] = random.oneOf(ZONES);
  const store = memoryStore();
  const model = createModel();
  const start = YEAR_BEGINS + random.whole(0, 364) * DAY;
  const machine = createMachine(store, model, start, sabotage);
  const user: User = { machine, model, random, counts: new Map() };
  const count = (what: string) => void user.counts.set(what, (user.counts.get(what) ?? 0) + 1);
  const end = start + random.whole(60, 100) * DAY;
  for (let steps = 0; machine.now() < end && steps < 400; steps++) {
    const before = offset(machine.now());
    await machine.awake(random.whole(0, 12) * HOUR);
    if (random.chance(0.45)) await act(user);
    if (random.chance(0.6)) {
      const [name, fault] = anyFault(random);
      await fault(user);
      count(name);
      if (name !== 'journey' && offset(machine.now()) !== before) count('daylight saving');
    }
  }
  // In the end the machine runs, may notify, and is looked at on some loud hours: whatever is due must come.
  machine.allow(true);
  machine.killAt(Number.POSITIVE_INFINITY);
  await machine.wake();
  await machine.awake(2 * DAY);
  const { due, notified } = model.settle(machine.now() - DAY);
  figures.seeds++;
  figures.due += due;
  figures.notified += notified;
  figures.violations += model.violations.length;
  for (const [what, times] of user.counts) figures.faults[what] = (figures.faults[what] ?? 0) + times;
  for (const violation of model.violations) {
    if (figures.examples.length < MOST_EXAMPLES) figures.examples.push(`seed ${seed}: ${violation}`);
  }
}

/** Plays seeds from `first` on; `sabotage` breaks the engine in one way. Changes and restores the process's time zone. */
export async function simulate(seeds: number, { first = 1, sabotage = NONE } = {}): Promise<Figures> {
  const zone = process.env['TZ'];
  const figures: Figures = { seeds: 0, due: 0, notified: 0, faults: {}, violations: 0, examples: [] };
  try {
    for (let seed = first; seed < first + seeds; seed++) await play(seed, figures, sabotage);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  return figures;
}
