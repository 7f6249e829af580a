import application from './application.json';
import applications from './applications.json';
import badge from './badge.json';
import calendar from './calendar.json';
import change from './change.json';
import chip from './chip.json';
import contact from './contact.json';
import dashboard from './dashboard.json';
import error from './error.json';
import exchange from './exchange.json';
import followUp from './follow-up.json';
import hint from './hint.json';
import insights from './insights.json';
import interview from './interview.json';
import list from './list.json';
import match from './match.json';
import notice from './notice.json';
import offer from './offer.json';
import omnibox from './omnibox.json';
import popup from './popup.json';
import posting from './posting.json';
import profile from './profile.json';
import sameJob from './same-job.json';
import settings from './settings.json';
import site from './site.json';
import stage from './stage.json';
import today from './today.json';
import welcome from './welcome.json';

/** What each noun says in English, which the other languages follow. */
export const en = {
  application,
  applications,
  badge,
  calendar,
  change,
  chip,
  contact,
  dashboard,
  error,
  exchange,
  followUp,
  hint,
  insights,
  interview,
  list,
  match,
  notice,
  offer,
  omnibox,
  popup,
  posting,
  profile,
  sameJob,
  settings,
  site,
  stage,
  today,
  welcome,
};
