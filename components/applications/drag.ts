import { STAGES, type Stage } from '../../lib/domain/application';

interface DraggedCard {
  readonly id: string;
  readonly stage: Stage;
}

type Carried = Record<string | symbol, unknown>;

/** Tells our own cards from whatever else is dragged over the page. */
const CARD = Symbol('application');

export const cardData = (card: DraggedCard): Carried => ({ [CARD]: true, ...card });
export const columnData = (stage: Stage): Carried => ({ stage });

/** The stage of the column that something was dropped on. */
export const stageIn = ({ stage }: Carried): Stage | null => STAGES.find((known) => known === stage) ?? null;

/** The card that is dragged; null when it is something else. */
export function cardIn(data: Carried): DraggedCard | null {
  const stage = stageIn(data);
  return data[CARD] === true && typeof data['id'] === 'string' && stage !== null ? { id: data['id'], stage } : null;
}
