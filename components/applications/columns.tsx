import type { ReactNode } from 'react';
import { COLUMNS, type Column } from '../../lib/domain/settings';
import type { ApplicationRow } from '../../lib/store/queries/views';
import { dayOf, type Timestamp } from '../../lib/time';
import { t } from '../../lib/words';
import { STAGE_WORDS, StageMark } from '../application/stages';
import { payText, placeText } from '../posting/words';
import { dayText } from '../ui/dates';
import { Tag } from '../ui/Tag';
import { NextStepText } from './NextStep';

/** Those of a user who chose none. */
const FIRST_COLUMNS: readonly Column[] = ['posting', 'stage', 'match', 'applied', 'next', 'site'];

/** The columns that are shown, in their order; the posting's is always one of them. */
export function columnsOf(chosen: readonly Column[]): readonly Column[] {
  const wanted = chosen.length === 0 ? FIRST_COLUMNS : chosen;
  return COLUMNS.filter((column) => column === 'posting' || wanted.includes(column));
}

/** In px; the posting takes what is left. */
export const WIDTHS: Readonly<Record<Column, number>> = {
  posting: 260,
  stage: 128,
  match: 88,
  applied: 140,
  next: 172,
  pay: 150,
  place: 150,
  site: 130,
  tags: 140,
  saved: 140,
  changed: 140,
};

export interface CellProps {
  readonly row: ApplicationRow;
  readonly now: Timestamp;
  readonly siteName: (site: string) => string;
}

/** Nothing to show: a dash, and its meaning for a screen reader. */
const NoValue = ({ says }: { readonly says: string }) => (
  <span className="font-normal text-ink-3">
    <span aria-hidden="true">–</span>
    <span className="sr-only">{says}</span>
  </span>
);

export const isOver = ({ application }: ApplicationRow): boolean => STAGE_WORDS[application.stage].tone === 'ended';

/** The score as a number; a dash where there is none. */
export function ScoreMark({ row }: { readonly row: ApplicationRow }) {
  if (row.score === null) return <NoValue says={t('applications:noScore')} />;
  return <span className={isOver(row) ? 'text-ink-3' : 'font-semibold text-ink'}>{row.score}</span>;
}

export const siteText = (site: string, siteName: CellProps['siteName']): string =>
  site === 'manual' ? t('applications:byHand') : siteName(site);

const day = (at: Timestamp, now: Timestamp): string => dayText(dayOf(at), dayOf(now));

/** What stands in each column but the posting's. */
export const CELLS: Readonly<Record<Exclude<Column, 'posting'>, (props: CellProps) => ReactNode>> = {
  stage: ({ row }) => <StageMark stage={row.application.stage} />,
  match: ({ row }) => <ScoreMark row={row} />,
  applied: ({ row: { application }, now }) =>
    application.appliedOn === null ? (
      <NoValue says={t('applications:notApplied')} />
    ) : (
      dayText(application.appliedOn, dayOf(now))
    ),
  next: ({ row, now }) => (
    <NextStepText row={row} now={now} otherwise={<NoValue says={t('applications:next.none')} />} />
  ),
  pay: ({ row }) =>
    row.salary === null ? <NoValue says={t('applications:notStated')} /> : payText({ ...row.salary, estimated: false }),
  place: ({ row }) => placeText(row) ?? <NoValue says={t('applications:notStated')} />,
  site: ({ row, siteName }) => siteText(row.site, siteName),
  tags: ({ row: { application } }) => (
    <span className="flex flex-wrap gap-1">
      {application.tags.map((tag) => (
        <Tag key={tag}>{tag}</Tag>
      ))}
    </span>
  ),
  saved: ({ row: { application }, now }) => day(application.createdAt, now),
  changed: ({ row: { application }, now }) => day(application.updatedAt, now),
};
