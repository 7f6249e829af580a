import { STAGES, type Stage } from '../domain/application';
import { addDays, type Day, daysBetween, weekday } from '../time';
import type { Case } from './case';

/**
 * Every number of the insights counts the applications that belong to a figure, and a figure is named by a text: the list
 * behind a number is found again by the name. `reached:offer` · `step:applied>rejected` · `still:applied` ·
 * `sent:site=lever` · `replied:week=2026-11-16` · `waited:3-5` · `stayed:applied` · `pay:place=Bern` …
 */
export type Figure = string;

type Belongs = (one: Case) => boolean;

/** What applications are grouped by. */
export type Grouping = 'site' | 'week' | 'resume' | 'role' | 'place';

/** The Monday of a day's week. */
export const weekOf = (day: Day): Day => addDays(day, -((weekday(day) + 6) % 7));

/** A title without what stands behind its head: "Backend Developer, Search (m/f/d)" is a Backend Developer. */
export const roleOf = (title: string): string => title.split(/,|\(|\||:|;| [-–—] /, 1)[0]?.trim() || title;

const VALUES: Readonly<Record<Grouping, (one: Case) => string | null>> = {
  site: (one) => one.site,
  week: (one) => (one.appliedOn === null ? null : weekOf(one.appliedOn)),
  resume: (one) => one.resumeVersion,
  role: (one) => roleOf(one.title),
  place: (one) => one.place,
};

/** What an application is grouped under; null: under nothing. */
export const valueIn = (one: Case, by: Grouping): string | null => VALUES[by](one);

/** Days from applying to the first answer; null without one. */
export const waitOf = ({ appliedOn, repliedOn }: Case): number | null =>
  appliedOn === null || repliedOn === null ? null : daysBetween(appliedOn, repliedOn);

/** Days at a stage, from coming to it to leaving it; null where it was not left, or never reached. */
export function stayOf({ way }: Case, stage: Stage): number | null {
  const at = way.findIndex((station) => station.stage === stage);
  const [here, next] = [way[at], way[at + 1]];
  return here === undefined || next === undefined ? null : Math.max(0, daysBetween(here.on, next.on));
}

const isStage = (text: string): text is Stage => STAGES.some((stage) => stage === text);

/** "site=lever": grouped so. */
function groupedSo(text: string): Belongs {
  const at = text.indexOf('=');
  const by = text.slice(0, at);
  const value = text.slice(at + 1);
  return at > 0 && by in VALUES ? (one) => valueIn(one, by as Grouping) === value : () => false;
}

const KINDS: Readonly<Record<string, (rest: string) => Belongs>> = {
  reached: (stage) => (one) => one.way.some((station) => station.stage === stage),
  step: (pair) => (one) => one.way.some(({ stage }, at) => at > 0 && `${one.way[at - 1]?.stage}>${stage}` === pair),
  still: (stage) => (one) => one.way.at(-1)?.stage === stage,
  sent: (group) => {
    const so = groupedSo(group);
    return (one) => one.appliedOn !== null && so(one);
  },
  replied: (group) => {
    if (group.startsWith('week='))
      return ({ repliedOn }) => repliedOn !== null && `week=${weekOf(repliedOn)}` === group;
    const so = groupedSo(group);
    return (one) => one.repliedOn !== null && so(one);
  },
  waited: (span) => {
    const [from = '', to = ''] = span.split('-');
    return (one) => {
      const days = waitOf(one);
      return days !== null && days >= Number(from) && (to === '' || days <= Number(to));
    };
  },
  stayed: (stage) => (one) => isStage(stage) && stayOf(one, stage) !== null,
  pay: (group) => {
    const so = groupedSo(group);
    return (one) => one.salary !== null && so(one);
  },
};

/** Which applications belong to a figure; none to one that is unknown. */
function belongsTo(figure: Figure): Belongs {
  const at = figure.indexOf(':');
  const kind = figure.slice(0, at);
  return Object.hasOwn(KINDS, kind) ? (KINDS[kind]?.(figure.slice(at + 1)) ?? (() => false)) : () => false;
}

/** The applications behind a number. */
export const membersOf = (cases: readonly Case[], figure: Figure): ReadonlySet<string> =>
  new Set(cases.filter(belongsTo(figure)).map(({ id }) => id));

/** How many belong to a figure, and its name. */
export interface Count {
  readonly figure: Figure;
  readonly count: number;
}

export const counted = (cases: readonly Case[], figure: Figure): Count => ({
  figure,
  count: cases.filter(belongsTo(figure)).length,
});
