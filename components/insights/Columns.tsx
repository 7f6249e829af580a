import { numberText } from '../ui/numbers';
import { listOf } from './figure-table';

interface ColumnPart {
  readonly count: number;
  readonly figure: string;
  readonly accent: boolean;
}

export interface ColumnGroup {
  readonly label: string;
  readonly parts: readonly ColumnPart[];
}

const [WIDTH, HEIGHT, TOP, FOOT] = [460, 190, 18, 24];

/** Standing columns side by side, each with its number. */
export function Columns({ groups, since }: { readonly groups: readonly ColumnGroup[]; readonly since: string | null }) {
  const most = Math.max(1, ...groups.flatMap(({ parts }) => parts.map(({ count }) => count)));
  const floor = HEIGHT - FOOT;
  // Beside each other dates would run into each other.
  const every = Math.ceil(groups.length / 8);
  const room = WIDTH / Math.max(1, groups.length);
  // Its label is wider than the first column: in the middle of it, it would be cut off.
  const narrow = every > 1;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className="w-full text-xs">
      <line x1={0} x2={WIDTH} y1={floor} y2={floor} className="stroke-line-strong" />
      {groups.map(({ label, parts }, at) => {
        const width = Math.min(56, (room - 8) / Math.max(1, parts.length));
        const left = at * room + (room - width * parts.length) / 2;
        return (
          <g key={label}>
            {parts.map(({ count, figure, accent }, nth) => {
              const height = ((floor - TOP) * count) / most;
              const x = left + nth * width;
              return (
                <a key={figure} href={listOf(figure, since)} tabIndex={-1}>
                  <rect
                    x={x + 1}
                    y={floor - height}
                    width={Math.max(1, width - 2)}
                    height={height}
                    className={accent ? 'fill-accent' : 'fill-line-control'}
                  />
                  {count > 0 && (
                    <text
                      x={x + width / 2}
                      y={floor - height - 5}
                      className="fill-ink"
                      style={{ textAnchor: 'middle' }}
                    >
                      {numberText(count)}
                    </text>
                  )}
                </a>
              );
            })}
            <text
              x={at === 0 && narrow ? 0 : at * room + room / 2}
              y={HEIGHT - 8}
              className="fill-ink-3"
              style={{ textAnchor: at === 0 && narrow ? 'start' : 'middle' }}
            >
              {at % every === 0 ? label : ''}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
