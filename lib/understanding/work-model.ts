import type { WorkModel } from '../domain/common';
import { statedPlaces } from './places';
import { fold, visible } from './plain';
import {
  ANSWERED_NO,
  CHOICE,
  HYBRID,
  NOT_REMOTE,
  ON_SITE,
  ONLY_MODEL,
  PLACE_LINE,
  REMOTE,
  SENTENCES,
  SOME_DAYS,
} from './work-model-words';

/** What a short text made for saying it says: the workplace field, a location, a bracket in a title. */
function modelIn(text: string): WorkModel | null {
  const words = fold(text);
  const [remote, onSite] = [REMOTE.test(words), ON_SITE.test(words)];
  if (remote && (NOT_REMOTE.test(words) || ANSWERED_NO.test(words))) return 'onsite';
  if (HYBRID.test(words) || (remote && SOME_DAYS.test(words))) return 'hybrid';
  if (remote && (onSite || CHOICE.test(words))) return null;
  return remote ? 'remote' : onSite ? 'onsite' : null;
}

const onlyOne = (models: ReadonlySet<WorkModel | null>): WorkModel | null =>
  models.size === 1 ? ([...models][0] ?? null) : null;

/** A location says it only when all its places do: one remote place among several offices is a choice, not the model. */
const modelOfLocation = (location: string | null) => onlyOne(new Set(statedPlaces(location).map(modelIn)));

/** Only a piece that is nothing but the model counts: "Engineer (Remote)", not "Remote Sensing Engineer". */
function modelInPieces(title: string): WorkModel | null {
  const pieces = title.slice(0, 500).split(/[()[\]|,/•·]|\s[-–—]\s/);
  return onlyOne(new Set(pieces.filter((piece) => ONLY_MODEL.test(fold(piece))).map(modelIn)));
}

const LONGEST_LINE = 3_000;

/** What the posting's text says in so many words. Sentences that disagree say nothing. */
function modelOfText(description: string): WorkModel | null {
  const models = new Set<WorkModel>();
  for (const line of description.split('\n')) {
    const words = fold(line.slice(0, LONGEST_LINE));
    if (NOT_REMOTE.test(words)) continue;
    for (const [model, sentence] of SENTENCES) if (sentence.test(words)) models.add(model);
    const ofPlace = modelInPieces(PLACE_LINE.exec(words)?.[1] ?? '');
    if (ofPlace) models.add(ofPlace);
  }
  return onlyOne(models);
}

/** Where a fact was found. */
export type Source = 'workplace' | 'location' | 'title' | 'text';

interface StatedModel {
  readonly model: WorkModel;
  readonly from: Source;
}

/**
 * Remote, hybrid or on site. The page's own field for it comes first; then location and title; then `TELECOMMUTE` of structured data, which many
 * systems also set for hybrid jobs, unless the text says that this one is; then the text. "Remote-first company" and the like say nothing of this job.
 */
export function readWorkModel(facts: {
  readonly workplace: string | null;
  readonly location: string | null;
  readonly title: string | null;
  readonly description: string | null;
}): StatedModel | null {
  const workplace = visible(facts.workplace ?? '').slice(0, 300);
  const isStructured = /^\s*telecommute\s*$/i.test(workplace);
  const inText = () => modelOfText(facts.description ?? '');
  const tries: readonly (readonly [Source, () => WorkModel | null])[] = [
    ['workplace', () => (isStructured ? null : modelIn(workplace))],
    ['location', () => modelOfLocation(facts.location)],
    ['title', () => modelInPieces(visible(facts.title ?? ''))],
    ['text', () => (isStructured && inText() === 'hybrid' ? 'hybrid' : null)],
    ['workplace', () => (isStructured ? 'remote' : null)],
    ['text', inText],
  ];
  for (const [from, read] of tries) {
    const model = read();
    if (model !== null) return { model, from };
  }
  return null;
}
