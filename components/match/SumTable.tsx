import type { Match, MatchLine, Need } from '../../lib/domain/skills';
import { t } from '../../lib/words';
import { pointsText, tallyOf } from './sum';

const NEEDS: readonly Need[] = ['required', 'preferred', 'mentioned'];

const of = (part: number, whole: number) => t('match:table.of', { part: pointsText(part), whole: pointsText(whole) });

/** The score as a sum that can be checked by hand: points you have out of points stated. */
export function SumTable({ match }: { readonly match: Match }) {
  const rows = NEEDS.map((need) => tallyOf(match, need)).filter(({ asked }) => asked > 0);
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  const stated = rows.reduce((sum, row) => sum + row.stated, 0);
  const number = 'ps-3 text-end whitespace-nowrap text-ink';
  return (
    <div className="grid gap-3">
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">{t('match:table.caption')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('match:table.asked')}</th>
            <th scope="col">{t('match:youHave')}</th>
            <th scope="col">{t('match:table.points')}</th>
          </tr>
        </thead>
        <tbody className="text-ink-2">
          {rows.map((row) => (
            <tr key={row.need}>
              <th scope="row" className="py-0.5 text-start font-normal">
                {t(`match:table.${row.need}`)}
              </th>
              <td className={number}>{of(row.have, row.asked)}</td>
              <td className={number}>{of(row.points, row.stated)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t border-line font-semibold">
          <tr>
            <th scope="row" colSpan={2} className="pt-1.5 text-start font-semibold">
              {t('match:table.total', { part: pointsText(points), whole: pointsText(stated) })}
            </th>
            <td className={number}>{match.score ?? '–'}</td>
          </tr>
        </tfoot>
      </table>
      <PartlyHeld match={match} />
    </div>
  );
}

function partlyText({ names, weight, credit, yearsAsked, yearsHad }: MatchLine): string {
  const values = { skill: names[0] ?? '', part: pointsText(weight * credit), whole: pointsText(weight) };
  if (yearsAsked === null) return t('match:table.partly', values);
  const asked = pointsText(yearsAsked);
  return yearsHad === null
    ? t('match:table.partlyYears', { ...values, asked })
    : t('match:table.partlyHad', { ...values, asked, had: pointsText(yearsHad) });
}

/** Why some lines count in part: fewer years than asked. */
function PartlyHeld({ match }: { readonly match: Match }) {
  const partly = match.lines.filter(({ credit, coveredBy }) => coveredBy !== null && credit < 1);
  if (partly.length === 0) return null;
  return (
    <ul className="grid gap-1 text-xs text-ink-3">
      {partly.map((line) => (
        <li key={line.names.join()}>{partlyText(line)}</li>
      ))}
    </ul>
  );
}
