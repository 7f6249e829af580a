import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Matcher, Ports } from '../lib/app/ports';
import type { AskedFacts } from '../lib/domain/advice';
import { createServices, type Services } from '../lib/services';
import type { StoreOptions } from '../lib/store/db';
import { createStore, type LocalStore } from '../lib/store/store';
import type { Timestamp } from '../lib/time';
import { aMatchLine, THEN } from './builders';

let made = 0;

/** A database of its own, in memory. Its name is its own too: live queries hear of every write under the same name. */
export const memory = (): Required<Omit<StoreOptions, 'onOutdated'>> => ({
  name: `test-${++made}`,
  indexedDB: new IDBFactory(),
  IDBKeyRange,
});

/** An empty store. */
export const aStore = (options: StoreOptions = {}): LocalStore => createStore({ ...memory(), ...options });

/** A posting that states nothing beside skills. */
const NO_FACTS: AskedFacts = {
  yearsOverall: null,
  seniority: null,
  education: null,
  certifications: [],
  workModel: null,
  visa: null,
  clearance: null,
  noFollowUps: null,
};

/** A matcher that needs no lexicon: it asks for each word of the text that stands on a line of its own behind a bullet. */
export const wordMatcher: Matcher = {
  taxonomyVersion: 'test-1',
  facts: () => NO_FACTS,
  hints: () => [],
  match(posting, profile) {
    const text = posting.description ?? '';
    const asked = text.split('\n').flatMap((line) => (line.startsWith('• ') ? [line.slice(2)] : []));
    const lines = asked.map((name) => {
      const had = profile.skills.find((skill) => skill.name === name);
      return aMatchLine(name, { credit: had ? 1 : 0, coveredBy: had?.name ?? null, yearsHad: had?.years ?? null });
    });
    const covered = lines.filter(({ credit }) => credit === 1).length;
    return {
      postingKey: posting.key,
      profileRevision: profile.revision,
      taxonomyVersion: 'test-1',
      score: lines.length < 3 ? null : Math.round((100 * covered) / lines.length),
      lines,
      gaps: lines.flatMap(({ names, need, coveredBy }) =>
        coveredBy === null ? names.map((name) => ({ name, need, gain: 3 })) : [],
      ),
      soft: [],
      noFollowUps: text.split('\n').find((line) => /no follow-ups/i.test(line)) ?? null,
    };
  },
  asked({ description }) {
    let start = 0;
    return (description ?? '').split('\n').flatMap((line) => {
      const at = start + 2;
      start += line.length + 1;
      if (!line.startsWith('• ')) return [];
      const name = line.slice(2);
      const mentions = [{ start: at, end: at + name.length }];
      return [
        {
          name,
          kind: 'language',
          need: 'required',
          years: null,
          alternatives: [],
          negated: false,
          mentions,
          sentence: name,
        },
      ];
    });
  },
};

export interface World extends Ports {
  readonly store: LocalStore;
  /** What was shown, by notification id: showing it again replaces it. */
  readonly shown: Map<string, { readonly title: string; readonly message: string }>;
  /** Every call of `notify`, in order. */
  readonly calls: string[];
  /** Sets the clock. */
  at(time: Timestamp): void;
}

interface Given extends Partial<Omit<Ports, 'store' | 'notify' | 'now'>> {
  readonly store?: LocalStore;
  /** Whether the browser shows notifications. */
  readonly allowed?: () => boolean;
}

/** Ports with an own store, a clock that stands, and notifications that are kept. */
export function aWorld({
  allowed = () => true,
  store = aStore(),
  matcher = async () => wordMatcher,
}: Given = {}): World {
  let now = THEN;
  const shown: World['shown'] = new Map();
  const calls: string[] = [];
  return {
    store,
    matcher,
    shown,
    calls,
    now: () => now,
    at: (time) => {
      now = time;
    },
    notify: async (id, content) => {
      calls.push(id);
      if (!allowed()) return false;
      shown.set(id, content);
      return true;
    },
  };
}

/** An empty store, and the queries on it. */
export function aQueriedStore(): { readonly store: LocalStore; readonly queries: Services['queries'] } {
  const shared = memory();
  const { queries } = createServices({
    now: () => THEN,
    matcher: async () => wordMatcher,
    notify: async () => true,
    afterChange: () => {},
    store: shared,
  });
  return { store: createStore(shared), queries };
}
