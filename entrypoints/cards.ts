import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findCards, piecesOf, titleOf } from '../lib/reading/cards';

/** The results of a list, for whoever injected this and asks: it is read, and nothing in it is touched. */
export default defineUnlistedScript(() => {
  globalThis.jobcairnCards = (cards) =>
    findCards(document, cards).map((card) => ({
      id: card.id,
      title: piecesOf(titleOf(card, cards)).join(' ').slice(0, 300),
      pieces: piecesOf(card.element),
    }));
});
