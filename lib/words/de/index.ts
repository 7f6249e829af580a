import type { en } from '../en';
import badge from './badge.json';
import change from './change.json';
import chip from './chip.json';
import dashboard from './dashboard.json';
import error from './error.json';
import notice from './notice.json';
import settings from './settings.json';
import stage from './stage.json';
import welcome from './welcome.json';

/** What each noun says in German. */
export const de: typeof en = {
  badge,
  change,
  chip,
  dashboard,
  error,
  notice,
  settings,
  stage,
  welcome,
};
