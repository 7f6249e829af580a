import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLeftovers } from '../../entrypoints/background/leftovers';
import { readPage } from '../../lib/reading';
import { findCards, piecesOf } from '../../lib/reading/cards';
import type { RawField, Reading } from '../../lib/reading/types';
import { sites } from '../../lib/sites';
import { listCards } from '../../lib/sites/cards';
import { type Phase, phasesOf, postingsOf, walk } from '../pane-walk';
import { BOARDS, type Board, type PanePosting } from '../panes';
import { inLinkedom } from '../reading/doms';

const RUNS = 15;
const SEED = 20_261_124;

const FIELDS = { title: 'title', company: 'company', location: 'place', descriptionHtml: 'text' } as const;

/** What of a reading is another posting's. */
function mismatches(reading: Reading, postings: readonly PanePosting[]): readonly string[] {
  if (reading.kind === 'none') return [];
  const own = postings.find(({ id }) => id === reading.id);
  return (Object.entries(FIELDS) as [RawField, keyof PanePosting][]).flatMap(([field, name]) => {
    const value = reading.raw[field];
    return value === null || (own && (field === 'descriptionHtml' ? value.includes(own.text) : value === own[name]))
      ? []
      : [`${reading.id} ${field}: ${value}`];
  });
}

/** The page of these phases as the script in it looks at it and the background takes it in; what was believed, in its order. */
function believed(board: Board, postings: readonly PanePosting[], phases: readonly Phase[]): readonly Reading[] {
  let now = 0;
  const leftovers = createLeftovers(() => now);
  const all: Reading[] = [];
  let again: { readonly at: number; readonly look: () => void } | undefined;
  const until = (time: number) => {
    while (again && again.at <= time) {
      now = again.at;
      again.look();
    }
    now = time;
  };
  for (const { url, pane, active, lasts, isLookedAt } of phases) {
    if (isLookedAt) {
      const document = inLinkedom(board.html(postings, pane, active));
      const reading = readPage(document, url, sites, { anyPage: true });
      const cards = findCards(document, listCards[board.site] ?? fail());
      const look = () => {
        const id = reading.kind === 'posting' ? reading.id : '';
        const card = cards.find((one) => one.id === id);
        const sifted = leftovers.sift(1, 'page', reading, card ? piecesOf(card.element) : []);
        again = sifted.againMs === null ? undefined : { at: now + sifted.againMs, look };
        if (sifted.reading) all.push(sifted.reading);
      };
      look();
    }
    until(now + lasts);
  }
  until(now + 30_000);
  return all;
}

const fail = (): never => {
  throw new Error('no cards are known of this board');
};

describe('going from posting to posting in a pane that is rendered part by part', () => {
  it.each(Object.entries(BOARDS))(
    '%s: nothing of another posting is believed, and in the end the whole of the last is',
    (name, board) => {
      const postings = postingsOf(board);
      let readings = 0;
      fc.assert(
        fc.property(walk, (steps) => {
          const phases = phasesOf(board, postings, steps);
          const all = believed(board, postings, phases);
          readings += all.length;
          expect(all.flatMap((reading) => mismatches(reading, postings))).toEqual([]);
          const last = all.at(-1);
          const own = phases.at(-1)?.pane.heading;
          expect(last).toMatchObject({
            kind: 'posting',
            id: own?.id,
            raw: { title: own?.title, company: own?.company, location: own?.place },
          });
        }),
        { numRuns: RUNS, seed: SEED },
      );
      console.info(`${name}: ${RUNS} walks (seed ${SEED}), ${readings} readings, mismatches: 0`);
    },
  );
});
