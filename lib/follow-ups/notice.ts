import type { Application, FollowUp } from '../domain/application';
import type { PostingFacts } from '../domain/posting';
import type { Day } from '../time';

/** One due follow-up with what it is about. */
export interface DueFollowUp {
  readonly followUp: FollowUp;
  readonly application: Pick<Application, 'appliedOn'>;
  readonly posting: Pick<PostingFacts, 'title' | 'company'>;
}

export interface Notice {
  /** The same for the same due time: showing it again replaces it. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}

/** PRODUCT: one digest a day when more than three are due. */
const MOST_SINGLE = 3;

const ORDINALS = { 1: 'First of two.', 2: 'Second of two.' } as const;

const written = (day: Day): string =>
  new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );

function single({ followUp, application, posting }: DueFollowUp): Notice {
  const applied = application.appliedOn === null ? '' : `You applied on ${written(application.appliedOn)}. `;
  return {
    id: `follow-up:${followUp.applicationId}:${followUp.dueAt}`,
    title: `Follow up: ${posting.title}`,
    message: `${posting.company === null ? '' : `${posting.company}. `}${applied}${ORDINALS[followUp.nth]}`,
  };
}

function digest(due: readonly DueFollowUp[], today: Day): Notice {
  const names = due.slice(0, MOST_SINGLE).map(({ posting }) => posting.company ?? posting.title);
  return {
    id: `follow-ups:${today}`,
    title: `${due.length} follow-ups are due`,
    message: `${names.join(', ')} and ${due.length - names.length} more.`,
  };
}

/** What to show for the follow-ups that are due, each notice with those that it stands for: one each, or one for all when there are more than three. */
export function noticesFor(
  due: readonly DueFollowUp[],
  today: Day,
): readonly { readonly notice: Notice; readonly due: readonly DueFollowUp[] }[] {
  if (due.length > MOST_SINGLE) return [{ notice: digest(due, today), due }];
  return due.map((one) => ({ notice: single(one), due: [one] }));
}

/** Where a click on a notice leads, as a route of the dashboard: to its application, or to Today for a digest. */
export function routeOfNotice(id: string): string {
  const [kind, applicationId] = id.split(':');
  return kind === 'follow-up' && applicationId ? `applications/${applicationId}` : 'today';
}
