import type { en } from '../en';
import stage from './stage.json';

/** What each noun says in German. */
export const de: typeof en = { stage };
