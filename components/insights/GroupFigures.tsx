import { useMemo } from 'react';
import { type PayRow, payBy, repliesBy } from '../../lib/insights/tables';
import { t } from '../../lib/words';
import { siteText } from '../applications/columns';
import { amountText } from '../posting/words';
import { useShell } from '../shell/context';
import { numberText } from '../ui/numbers';
import { Bars } from './Bars';
import { FigureCard } from './FigureCard';
import type { FigureProps } from './TimeFigures';

/** More rows than anybody compares. */
const MOST = 30;

export function RepliesFigure({ by, cases, since }: FigureProps & { readonly by: 'site' | 'resume' }) {
  const { siteName } = useShell();
  const rows = useMemo(() => repliesBy(cases, by).slice(0, MOST), [cases, by]);
  if (rows.length === 0) return null;
  const named = (value: string) => (by === 'site' ? siteText(value, siteName) : value);
  const share = (percent: number | null) => (percent === null ? '–' : `${percent}%`);
  return (
    <FigureCard
      name={`replies-by-${by}`}
      title={t(`insights:${by}.title`)}
      says={rows.some((row) => row.share === null) ? t('insights:needsFive') : undefined}
      since={since}
      table={{
        heads: [t(`insights:${by}.head`), t('insights:sent'), t('insights:replied'), t('insights:share')],
        rows: rows.map(({ value, sent, replied, share: percent }) => [
          { text: named(value) },
          { text: String(sent.count), figure: sent.figure },
          { text: String(replied.count), figure: replied.figure },
          { text: share(percent) },
        ]),
      }}
    >
      <Bars
        since={since}
        bars={rows.map(({ value, sent, replied, share: percent }) => ({
          label: named(value),
          whole: sent.count,
          filled: replied.count,
          text: `${numberText(replied.count)} / ${numberText(sent.count)}${percent === null ? '' : ` · ${share(percent)}`}`,
          figure: sent.figure,
        }))}
      />
    </FigureCard>
  );
}

export function PayFigure({ by, cases, since }: FigureProps & { readonly by: 'role' | 'place' }) {
  const rows = useMemo(() => payBy(cases, by).slice(0, MOST), [cases, by]);
  if (rows.length === 0) return null;
  const named = ({ value, currency }: PayRow) =>
    rows.filter((row) => row.value === value).length > 1 ? `${value} (${currency ?? '?'})` : value;
  const amount = (row: PayRow, value: number) => amountText(value, row.currency);
  return (
    <FigureCard
      name={`pay-by-${by}`}
      title={t(`insights:${by}.title`)}
      says={t('insights:pay.says')}
      since={since}
      table={{
        heads: [
          t(`insights:${by}.head`),
          t('insights:pay.count'),
          t('insights:pay.low'),
          t('insights:pay.middle'),
          t('insights:pay.high'),
        ],
        rows: rows.map((row) => [
          { text: named(row) },
          { text: String(row.count), figure: row.figure },
          { text: amount(row, row.low) },
          { text: amount(row, row.middle) },
          { text: amount(row, row.high) },
        ]),
      }}
    >
      <Bars
        since={since}
        bars={rows.map((row) => ({
          label: named(row),
          whole: row.middle,
          filled: row.middle,
          text: amount(row, row.middle),
          figure: row.figure,
        }))}
      />
    </FigureCard>
  );
}
