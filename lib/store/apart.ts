import type { Apart } from '../app/ports';
import type { ApartRow } from './db';

/** The same whichever of the two is named first. */
export const apartId = ({ one, other }: Pick<Apart, 'one' | 'other'>): string => JSON.stringify([one, other].sort());

/** The row of a statement that two postings are not the same job. */
export const apartRowOf = (apart: Apart): ApartRow => ({ id: apartId(apart), ...apart });
