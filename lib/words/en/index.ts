import dashboard from './dashboard.json';
import error from './error.json';
import stage from './stage.json';

/** What each noun says in English, which the other languages follow. */
export const en = { dashboard, error, stage };
