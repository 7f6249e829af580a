import type { Match, Need } from '../../lib/domain/skills';
import { pointsText, tallyOf } from './sum';

const NEEDS: readonly { readonly need: Need; readonly says: string }[] = [
  { need: 'required', says: 'Required, 3 points each' },
  { need: 'preferred', says: 'Preferred, 1 point each' },
  { need: 'mentioned', says: 'Mentioned, ½ point each' },
];

/** The score as a sum that can be checked by hand: points you have out of points stated. */
export function SumTable({ match }: { readonly match: Match }) {
  const rows = NEEDS.map(({ need, says }) => ({ says, ...tallyOf(match, need) })).filter(({ asked }) => asked > 0);
  const points = rows.reduce((sum, row) => sum + row.points, 0);
  const stated = rows.reduce((sum, row) => sum + row.stated, 0);
  const number = 'ps-3 text-end whitespace-nowrap text-ink';
  return (
    <div className="grid gap-3">
      <table className="w-full text-sm tabular-nums">
        <caption className="sr-only">How the score is counted</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">Asked for</th>
            <th scope="col">You have</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody className="text-ink-2">
          {rows.map((row) => (
            <tr key={row.need}>
              <th scope="row" className="py-0.5 text-start font-normal">
                {row.says}
              </th>
              <td className={number}>
                {row.have} of {row.asked}
              </td>
              <td className={number}>
                {pointsText(row.points)} of {pointsText(row.stated)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-t border-line font-semibold">
          <tr>
            <th scope="row" colSpan={2} className="pt-1.5 text-start font-semibold">
              {pointsText(points)} of {pointsText(stated)} points
            </th>
            <td className={number}>{match.score ?? '–'}</td>
          </tr>
        </tfoot>
      </table>
      <PartlyHeld match={match} />
    </div>
  );
}

/** Why some lines count in part: fewer years than asked. */
function PartlyHeld({ match }: { readonly match: Match }) {
  const partly = match.lines.filter(({ credit, coveredBy }) => coveredBy !== null && credit < 1);
  if (partly.length === 0) return null;
  return (
    <ul className="grid gap-1 text-xs text-ink-3">
      {partly.map((line) => (
        <li key={line.names.join()}>
          {line.names[0]}: {pointsText(line.weight * line.credit)} of {pointsText(line.weight)}
          {line.yearsAsked !== null && `, as ${pointsText(line.yearsAsked)} years are asked for`}
          {line.yearsHad !== null && ` and you have ${pointsText(line.yearsHad)}`}
        </li>
      ))}
    </ul>
  );
}
