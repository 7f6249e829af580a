import { listOf } from './figure-table';

export interface Bar {
  readonly label: string;
  /** The whole length, and how much of it is filled; in the same unit for all. */
  readonly whole: number;
  readonly filled: number;
  /** What stands at its end. */
  readonly text: string;
  readonly figure: string;
}

const [WIDTH, ROW, LABEL] = [460, 28, 180];
/** A letter of what stands at the end, and the gap before it, in px. */
const [LETTER, GAP] = [6.6, 10];
const MOST = 10;
const LONGEST_LABEL = 26;

const cut = (text: string): string => (text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1)}…` : text);

/** Lying bars, one for each of the first ten. */
export function Bars({ bars, since }: { readonly bars: readonly Bar[]; readonly since: string | null }) {
  const shown = bars.slice(0, MOST);
  const longest = Math.max(1, ...shown.map(({ whole }) => whole));
  const end = Math.max(0, ...shown.map(({ text }) => text.length)) * LETTER + GAP;
  const px = (value: number) => (value / longest) * (WIDTH - LABEL - end);
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${Math.max(1, shown.length) * ROW}`} className="w-full text-xs">
      {shown.map(({ label, whole, filled, text, figure }, at) => (
        <a key={label} href={listOf(figure, since)} tabIndex={-1}>
          <text x={0} y={at * ROW + 18} className="fill-ink-2 hover:fill-ink">
            {cut(label)}
          </text>
          <rect
            x={LABEL}
            y={at * ROW + 9}
            width={px(whole)}
            height={9}
            rx={2}
            className="fill-sunken stroke-line-strong"
          />
          <rect x={LABEL} y={at * ROW + 9} width={px(filled)} height={9} rx={2} className="fill-line-control" />
          <text
            x={WIDTH}
            y={at * ROW + 18}
            textAnchor="end"
            className="fill-ink tabular-nums"
            style={{ textAnchor: 'end' }}
          >
            {text}
          </text>
        </a>
      ))}
    </svg>
  );
}
