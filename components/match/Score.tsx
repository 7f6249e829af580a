import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Match, MatchLine, Need } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { Button } from '../ui/Button';
import { Meter } from '../ui/Meter';
import { Rich } from '../ui/Rich';
import { SumTable } from './SumTable';
import { countsText, linesOf, tallyOf } from './sum';

const pieces = (lines: readonly MatchLine[]) =>
  lines.map((line) => ({ key: `${line.need} ${line.names.join()}`, weight: line.weight, filled: line.credit }));

function Counted({ match, need }: { readonly match: Match; readonly need: Exclude<Need, 'mentioned'> }) {
  const { have, asked } = tallyOf(match, need);
  if (asked === 0) return null;
  return (
    <span className="block">
      <Rich
        text={t(`match:counted.${need}`, { have, asked })}
        parts={{ b: (text) => <b className="font-semibold text-ink">{text}</b> }}
      />
    </span>
  );
}

/** The number, the two counts, the meter that is the sum, and the sum itself on demand. */
export function Score({ match }: { readonly match: Match }) {
  const [open, setOpen] = useState(false);
  if (match.score === null) return <NoScore match={match} />;
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="text-2xl font-semibold tracking-tight tabular-nums">
          <span className="sr-only">{t('match:label')} </span>
          {match.score}
          <span className="sr-only"> {t('match:of100')}</span>
        </span>
        <p className="min-w-0 flex-1 text-sm leading-[1.25] text-ink-2 tabular-nums">
          <Counted match={match} need="required" />
          <Counted match={match} need="preferred" />
        </p>
        <Button look="quiet" small aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('match:sum')}
          <ChevronDown aria-hidden="true" className={open ? 'rotate-180' : undefined} />
        </Button>
      </div>
      <Meter
        says={countsText(match)}
        groups={[
          pieces(linesOf(match, 'required')),
          pieces(linesOf(match, 'preferred')),
          pieces(linesOf(match, 'mentioned')),
        ]}
      />
      {open && <SumTable match={match} />}
    </div>
  );
}

function NoScore({ match }: { readonly match: Match }) {
  return (
    <div className="flex items-center gap-3">
      <span aria-hidden="true" className="text-2xl text-ink-3">
        –
      </span>
      <p className="text-sm text-ink-2">{match.lines.length === 0 ? t('match:noSkills') : t('match:tooFew')}</p>
    </div>
  );
}
