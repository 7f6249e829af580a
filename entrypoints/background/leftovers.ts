import type { PostingReading, RawField, Reading } from '../../lib/reading/types';

/** So long a part of another posting may stand in a pane under the address of the next one, in ms … */
const LATE_MS = 3_000;

/** … and its title or text. */
const TEXT_LATE_MS = 4_000;

/** How many postings of a page are remembered. */
const MOST = 20;

/** Without these a reading is none, and with another one's it is a wrong one. */
const HEART: ReadonlySet<RawField> = new Set(['title', 'descriptionHtml']);

/** What tells one posting from another: a page that says something else here under the same address may be about to leave it. */
const MARKS = ['title', 'company', 'descriptionHtml'] as const satisfies readonly RawField[];

type Values = ReadonlyMap<RawField, string>;

interface Tab {
  /** The browser's id of the document; undefined where it gives none. */
  readonly page: string | undefined;
  /** The address, and since when. */
  url: string;
  since: number;
  /** What was believed of each posting: its id → its values. */
  readonly known: Map<string, Values>;
  /** What panes said that still showed another posting. */
  left: readonly Values[];
  /** What the page says instead of what was believed, and since when. */
  changing: { readonly says: string; readonly since: number } | undefined;
}

export interface Sifted {
  /** What may be believed now; undefined: as before. */
  readonly reading: Reading | undefined;
  /** Values of it that may be another posting's. */
  readonly doubted: readonly string[];
  /** After how many ms the same reading is to be believed whole; null: it is. */
  readonly againMs: number | null;
}

const valuesOf = (raw: Readonly<Partial<Record<RawField, string | null>>>): Values =>
  new Map(
    (Object.entries(raw) as [RawField, string | null][]).flatMap(([field, value]) => (value ? [[field, value]] : [])),
  );

const fresh = (page: string | undefined): Tab => ({
  page,
  url: '',
  since: 0,
  known: new Map(),
  left: [],
  changing: undefined,
});

/**
 * Keeps the parts of one posting from being taken for another's, on pages that show many in one pane: such a page changes its
 * address, its heading, its employer and its text one after the other. A value that another posting of the same page had is not
 * believed of the next one before it stood there for a while, or stands on the card of that posting in the list.
 */
export function createLeftovers(now: () => number) {
  const tabs = new Map<number, Tab>();

  function tabOf(tabId: number, page: string | undefined, url: string): Tab {
    const before = tabs.get(tabId);
    const tab = before && before.page === page ? before : fresh(page);
    if (tab.url !== url) Object.assign(tab, { url, since: now(), changing: undefined });
    tabs.set(tabId, tab);
    return tab;
  }

  /** Is it about to become another posting, or has it just been mended? Gives for how long yet that is not known, in ms. */
  function unsettledMs(tab: Tab, { id, raw }: PostingReading): number {
    const believed = tab.known.get(id);
    const isOther = MARKS.some((field) => raw[field] !== null && (believed?.get(field) ?? raw[field]) !== raw[field]);
    if (!isOther || now() - tab.since < LATE_MS) {
      tab.changing = undefined;
      return 0;
    }
    const says = JSON.stringify(MARKS.map((field) => raw[field]));
    if (tab.changing?.says !== says) tab.changing = { says, since: now() };
    return tab.changing.since + LATE_MS - now();
  }

  function doubtsIn(tab: Tab, { id, raw }: PostingReading, card: readonly string[]): readonly RawField[] {
    const own = tab.known.get(id);
    const others = [...tab.left, ...[...tab.known].flatMap(([of, values]) => (of === id ? [] : [values]))];
    const age = now() - tab.since;
    return [...valuesOf(raw)].flatMap(([field, value]) => {
      const isDoubtful =
        age < (HEART.has(field) ? TEXT_LATE_MS : LATE_MS) &&
        own?.get(field) !== value &&
        others.some((values) => values.get(field) === value) &&
        !card.includes(value);
      return isDoubtful ? [field] : [];
    });
  }

  function believe(tab: Tab, { id, raw }: PostingReading): void {
    const merged = new Map([...(tab.known.get(id) ?? []), ...valuesOf(raw)]);
    tab.known.delete(id);
    tab.known.set(id, merged);
    const [oldest] = tab.known.keys();
    if (tab.known.size > MOST && oldest !== undefined) tab.known.delete(oldest);
  }

  return {
    /** `page`: the document that it was read in; `card`: what the list says of this posting, piece by piece. */
    sift(tabId: number, page: string | undefined, reading: Reading, card: readonly string[] = []): Sifted {
      const tab = tabOf(tabId, page, reading.url);
      if (reading.kind === 'none') {
        if (reading.left) tab.left = [valuesOf(reading.left), ...tab.left].slice(0, MOST);
        return { reading, doubted: [], againMs: null };
      }
      const unsettled = unsettledMs(tab, reading);
      if (unsettled > 0) return { reading: undefined, doubted: [], againMs: unsettled };
      const doubts = doubtsIn(tab, reading, card);
      const doubted = doubts.map((field) => reading.raw[field] ?? '');
      if (doubts.some((field) => HEART.has(field))) {
        const { site, url } = reading;
        return {
          reading: { kind: 'none', site, url, reason: 'stale' },
          doubted,
          againMs: tab.since + TEXT_LATE_MS - now(),
        };
      }
      const raw = { ...reading.raw, ...Object.fromEntries(doubts.map((field) => [field, null])) };
      const via = Object.fromEntries(
        Object.entries(reading.via).filter(([field]) => !doubts.includes(field as RawField)),
      );
      const sure: PostingReading = { ...reading, raw, via };
      believe(tab, sure);
      return { reading: sure, doubted, againMs: doubts.length === 0 ? null : tab.since + LATE_MS - now() };
    },
    forget: (tabId: number): void => void tabs.delete(tabId),
  };
}
