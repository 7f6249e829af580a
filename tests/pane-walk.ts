import fc from 'fast-check';
import { type Board, PARTS, type Pane, type PanePosting, type Part, whole } from './panes';

/** How a page looks for some time. */
export interface Phase {
  readonly url: string;
  readonly pane: Pane;
  /** Id of the card that is marked as open. */
  readonly active: string;
  /** How long, in ms. */
  readonly lasts: number;
  /** Does it stand long enough that the script in the page looks at it, or does a new address make it look? */
  readonly isLookedAt: boolean;
}

/** How long the script waits for a page to pause, in ms: see `watchPage`. */
const QUIET_MS = 120;

/** Titles and employers repeat, and some titles begin as others do. */
const TITLES = ['Keeper', 'Keeper II', 'Keeper', 'Keeper', 'Lock Keeper'];
const COMPANIES = ['Tern Locks', 'Ibis Hives', 'Heron Zoo'];
const SKILLS = ['Go', 'PostgreSQL', 'Docker', 'Kubernetes', 'Kafka', 'Terraform', 'Python', 'Redis'];
const PLACES = ['Portland, OR', 'Salem, OR', 'Portland, OR'];

export const POSTINGS = 31;

/** So many skills does the nth posting require. */
export const requiredBy = (nth: number): number => 2 + (nth % 7);

/** Thirty-one postings of a board, each with a text of its own; neighbours have their title, employer or place in common. */
export const postingsOf = (board: Board): readonly PanePosting[] =>
  Array.from({ length: POSTINGS }, (_, nth) => ({
    id: board.idOf(nth),
    title: TITLES[nth % TITLES.length] ?? '',
    company: `${COMPANIES[(nth >> 1) % COMPANIES.length]} ${String.fromCharCode(65 + (nth >> 1))}`,
    place: PLACES[(nth + (nth >> 1)) % PLACES.length] ?? '',
    text: `<p>Posting ${nth}, in its own words: locks are opened, hives are looked after.</p><h3>Requirements</h3><ul>${SKILLS.slice(
      0,
      requiredBy(nth),
    )
      .map((skill) => `<li>${skill}</li>`)
      .join('')}</ul>`,
  }));

/** How the pane comes to show the next posting. */
interface Step {
  /** The pane is emptied before its parts come; otherwise each stands until its successor comes. */
  readonly isEmptied: boolean;
  /** The address changes before the pane does, or after. */
  readonly isAddressFirst: boolean;
  readonly order: readonly Part[];
  /** After each part, in ms. */
  readonly waits: readonly number[];
  /** An answer that was asked for earlier arrives late, whole: that many postings back; 0: none does. */
  readonly stray: number;
  /** How long the whole posting stands before the next step, in ms. */
  readonly rests: number;
}

/** Seven of them are less than what is waited for a late part. */
const WAITS = [0, 0, 40, 160, 400];

const step: fc.Arbitrary<Step> = fc.record({
  isEmptied: fc.boolean(),
  isAddressFirst: fc.boolean(),
  order: fc.shuffledSubarray([...PARTS], { minLength: PARTS.length }),
  waits: fc.array(fc.constantFrom(...WAITS), { minLength: 4, maxLength: 4 }),
  stray: fc.constantFrom(0, 0, 0, 1, 2),
  rests: fc.constantFrom(0, 60, 200, 900),
});

/** The phases of going through these postings, one step each. */
export function phasesOf(board: Board, postings: readonly PanePosting[], steps: readonly Step[]): readonly Phase[] {
  const phases: Phase[] = [];
  const [first] = postings;
  if (!first) return phases;
  let url = board.url(first.id);
  const add = (pane: Pane, active: string, lasts: number) => {
    const isNew = phases.at(-1)?.url !== url;
    phases.push({ url, pane, active, lasts, isLookedAt: isNew || lasts >= QUIET_MS });
  };
  add(whole(first), first.id, 900);
  steps.forEach(({ isEmptied, order, waits, stray, rests, ...step }, at) => {
    const next = postings[at + 1];
    const before = phases.at(-1)?.pane ?? {};
    if (!next) return;
    // A pane without ids and with the same title is told from the one before by that one's parts, if it stood long enough to be read.
    const isAlike = !board.hasIds && next.title === postings[at]?.title;
    const isAddressFirst = step.isAddressFirst || isAlike;
    if (isAlike) add(before, postings[at]?.id ?? '', 200);
    if (isAddressFirst) {
      url = board.url(next.id);
      add(before, next.id, waits[0] ?? 0);
    }
    const late = stray > 0 ? postings[at - stray] : undefined;
    if (late && isAddressFirst) add(whole(late), next.id, waits[1] ?? 0);
    let pane: Pane = isEmptied ? {} : (phases.at(-1)?.pane ?? {});
    if (isEmptied) add(pane, next.id, waits[2] ?? 0);
    // A page that changes its address last has its heading by then.
    const sorted = isAddressFirst
      ? order
      : [...order].sort((a, b) => Number(b === 'heading') - Number(a === 'heading'));
    sorted.forEach((name, nth) => {
      pane = { ...pane, [name]: next };
      add(pane, next.id, waits[nth] ?? 0);
    });
    url = board.url(next.id);
    add(pane, next.id, rests);
  });
  const last = phases.at(-1);
  if (last) phases.push({ ...last, lasts: 30_000, isLookedAt: true });
  return phases;
}

/** Going through all of them. */
export const wholeWalk: fc.Arbitrary<readonly Step[]> = fc.array(step, {
  minLength: POSTINGS - 1,
  maxLength: POSTINGS - 1,
});

/** Going through some of the postings. */
export const walk: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 4, maxLength: POSTINGS - 1 });
