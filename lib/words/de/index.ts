import type { en } from '../en';
import dashboard from './dashboard.json';
import error from './error.json';
import stage from './stage.json';

/** What each noun says in German. */
export const de: typeof en = { dashboard, error, stage };
