import { useMemo } from 'react';
import type { Case } from '../../lib/insights/case';
import { flowOf } from '../../lib/insights/flow';
import { stays, waits, weeks } from '../../lib/insights/tables';
import type { Day } from '../../lib/time';
import { t } from '../../lib/words';
import { STAGE_WORDS } from '../application/stages';
import { dayText, shortDayText } from '../ui/dates';
import { numberText } from '../ui/numbers';
import { Bars } from './Bars';
import { Columns } from './Columns';
import { FigureCard } from './FigureCard';
import { FlowChart, nodeName } from './FlowChart';

export interface FigureProps {
  readonly cases: readonly Case[];
  readonly since: Day | null;
}

const WEEKS = 12;

export function FlowFigure({ cases, since }: FigureProps) {
  const flow = useMemo(() => flowOf(cases), [cases]);
  const nodes = new Map(flow.nodes.map((node) => [node.id, node]));
  const named = (id: string): string => {
    const node = nodes.get(id);
    return node === undefined ? id : nodeName(node);
  };
  return (
    <FigureCard
      wide
      name="flow"
      title={t('insights:flow.title')}
      since={since}
      table={{
        heads: [t('insights:flow.from'), t('insights:flow.to'), t('insights:flow.count')],
        rows: flow.links.map(({ from, to, count, figure }) => [
          { text: named(from) },
          { text: named(to) },
          { text: String(count), figure },
        ]),
      }}
    >
      <FlowChart flow={flow} since={since} />
    </FigureCard>
  );
}

export function WeekFigure({ cases, since, today }: FigureProps & { readonly today: Day }) {
  const rows = useMemo(() => weeks(cases, today, WEEKS), [cases, today]);
  return (
    <FigureCard
      name="weeks"
      title={t('insights:week.title')}
      says={t('insights:week.says')}
      since={since}
      table={{
        heads: [t('insights:week.head'), t('insights:sent'), t('insights:replied')],
        rows: rows.map(({ week, sent, replied }) => [
          { text: dayText(week, today) },
          { text: String(sent.count), figure: sent.figure },
          { text: String(replied.count), figure: replied.figure },
        ]),
      }}
    >
      <Columns
        since={since}
        groups={rows.map(({ week, sent, replied }) => ({
          label: shortDayText(week),
          parts: [
            { ...sent, accent: false },
            { ...replied, accent: true },
          ],
        }))}
      />
    </FigureCard>
  );
}

/** "3–5", "15+". */
const spanText = (span: string): string => (span.endsWith('-') ? `${span.slice(0, -1)}+` : span.replace('-', '–'));

export function WaitsFigure({ cases, since }: FigureProps) {
  const { replies, median, spans } = useMemo(() => waits(cases), [cases]);
  return (
    <FigureCard
      name="time-to-reply"
      title={t('insights:waits.title')}
      says={
        median === null
          ? t('insights:waits.none')
          : t('insights:waits.says', { count: replies, replies: numberText(replies), days: median })
      }
      since={since}
      table={{
        heads: [t('insights:waits.head'), t('insights:waits.count')],
        rows: spans.map(({ span, count, figure }) => [{ text: spanText(span) }, { text: String(count), figure }]),
      }}
    >
      <Columns
        since={since}
        groups={spans.map(({ span, count, figure }) => ({
          label: spanText(span),
          parts: [{ count, figure, accent: span !== '15-' }],
        }))}
      />
    </FigureCard>
  );
}

export function StaysFigure({ cases, since }: FigureProps) {
  const rows = useMemo(() => stays(cases), [cases]);
  if (rows.length === 0) return null;
  const days = (count: number) => t('insights:stays.days', { count });
  return (
    <FigureCard
      name="time-at-stage"
      title={t('insights:stays.title')}
      says={t('insights:stays.median')}
      since={since}
      table={{
        heads: [
          t('insights:stays.head'),
          t('insights:stays.count'),
          t('insights:stays.median'),
          t('insights:stays.longest'),
        ],
        rows: rows.map(({ stage, count, figure, median, longest }) => [
          { text: STAGE_WORDS[stage].name },
          { text: String(count), figure },
          { text: days(median) },
          { text: days(longest) },
        ]),
      }}
    >
      <Bars
        since={since}
        bars={rows.map(({ stage, figure, median }) => ({
          label: STAGE_WORDS[stage].name,
          whole: median,
          filled: median,
          text: days(median),
          figure,
        }))}
      />
    </FigureCard>
  );
}
