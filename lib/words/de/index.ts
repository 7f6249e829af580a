import type { en } from '../en';
import change from './change.json';
import dashboard from './dashboard.json';
import error from './error.json';
import notice from './notice.json';
import settings from './settings.json';
import stage from './stage.json';

/** What each noun says in German. */
export const de: typeof en = { change, dashboard, error, notice, settings, stage };
